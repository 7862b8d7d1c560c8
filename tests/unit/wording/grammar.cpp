// The table of cases of 6-pages-and-charts.md, 6.10: each row prints to the letter.
#include <gtest/gtest.h>

#include "unit/wording/findings.h"

namespace {

using Part = wording::Phrase::Part;
using test::Case;

test::Case counts(std::string title, double before, double after) {
  return {test::measure("m", model::Kind::count, "offences"), std::move(title),
          test::reading(test::year_2022, test::events(before)),
          test::reading(test::year_2023, test::events(after))};
}

TEST(Grammar, Row1CountWithPercentage) {
  const Case row(test::measure("m", model::Kind::count, "offences"),
                 "Police recorded residential burglary offences",
                 test::reading(test::period("2016-04..2016-09"), test::events(2102)),
                 test::reading(test::period("2017-04..2017-09"), test::events(2710)));
  EXPECT_EQ(row.main(),
            "Police recorded residential burglary offences increased by 28.9% (608 offences), from 2,102 in "
            "April to "
            "September 2016 to 2,710 in April to September 2017.");
}

TEST(Grammar, Row2RateSaysCountsRateAndRank) {
  Case row(test::rate_per_resident("m"), "Police recorded vehicle crime offences",
           test::reading(test::year_2022, test::rate(10510, 1766187)),
           test::reading(test::year_2023, test::rate(11120, 1784546)));
  row.finding.benchmarks = {test::ranked(6, 8, analysis::Position::above, 5.71)};
  EXPECT_EQ(
      row.main() + " " + row.said(Part::rate) + " " + row.said(Part::peer),
      "Police recorded vehicle crime offences increased by 5.8% (610 offences), from 10,510 in the 12 months "
      "to "
      "December 2022 to 11,120 in the 12 months to December 2023. The rate increased by 4.7%, from 5.95 to "
      "6.23 "
      "per 1,000 residents. This is 6th lowest of 8 in the most similar group and above the average of the 8 "
      "(5.71).");
}

TEST(Grammar, Row3ProportionInPointsWithItsBaseAndTarget) {
  Case row(test::measure("m", model::Kind::proportion, "calls"), "999 calls answered within 10 seconds",
           test::reading(test::year_2022, test::share(296110, 372000)),
           test::reading(test::year_2023, test::share(302130, 373000)));
  row.finding.target = {
      .target = {.value = 90, .aim = model::Target::Aim::at_least, .label = "National standard"},
      .is_met = false};
  EXPECT_EQ(row.main() + " " + row.said(Part::target),
            "999 calls answered within 10 seconds increased by 1.4 percentage points, from 79.6% in the 12 "
            "months to "
            "December 2022 to 81.0% in the 12 months to December 2023 (302,130 of 373,000 calls). The target "
            "was not "
            "met (National standard: at least 90%).");
}

TEST(Grammar, Row4PointsOfSmallPercentages) {
  const Case row(test::measure("m", model::Kind::level, "%"), "The charge rate for stalking",
                 test::reading(test::period("2021-Q4"), {.value = 1.1}),
                 test::reading(test::period("2022-Q4"), {.value = 5.3}));
  EXPECT_EQ(row.main(),
            "The charge rate for stalking increased by 4.2 percentage points, from 1.1% in October to "
            "December 2021 to "
            "5.3% in October to December 2022.");
}

TEST(Grammar, Row5ZeroBase) {
  EXPECT_EQ(
      counts("Misconduct hearings held in private", 0, 7).main(),
      "Misconduct hearings held in private increased from 0 in the 12 months to December 2022 to 7 in the 12 "
      "months to December 2023. A percentage change from 0 cannot be calculated.");
}

TEST(Grammar, Row6SmallBase) {
  EXPECT_EQ(counts("Police recorded homicide offences", 13, 18).main(),
            "Police recorded homicide offences increased by 5, from 13 in the 12 months to December 2022 to "
            "18 in the "
            "12 months to December 2023. No percentage is given because the earlier count is under 50.");
}

TEST(Grammar, Row7Equal) {
  EXPECT_EQ(counts("Police recorded homicide offences", 18, 18).main(),
            "Police recorded homicide offences did not change: 18 in the 12 months to December 2022 and 18 "
            "in the 12 "
            "months to December 2023.");
}

TEST(Grammar, Row8NoClearChange) {
  Case row = counts("Police recorded personal robbery offences", 2041, 2088);
  row.finding.trend =
      test::trend(analysis::TrendWord::stable, analysis::Trend::Because::within_usual, 2.3028, {-3.6, 8.6});
  EXPECT_EQ(
      row.main() + " " + row.said(Part::variation),
      "Police recorded personal robbery offences increased by 2.3% (47 offences), from 2,041 in the 12 "
      "months to "
      "December 2022 to 2,088 in the 12 months to December 2023. This is within the usual variation for this "
      "measure (±6.1%), so it is no clear change.");
}

TEST(Grammar, Row9TieIsNamed) {
  Case row(test::rate_per_resident("m"), "Police recorded homicide offences",
           test::reading(test::year_2022, test::rate(13, 1766187)),
           test::reading(test::year_2023, test::rate(18, 1788300)));
  analysis::Benchmark benchmark = test::ranked(3, 8, analysis::Position::similar_to, 0.0112);
  benchmark.is_tied = true;
  benchmark.tied_with = {{"kent"}};
  row.finding.benchmarks = {benchmark};
  EXPECT_EQ(row.said(Part::rate) + " " + row.said(Part::peer),
            "The rate was 0.010 per 1,000 residents. This is equal 3rd lowest of 8 in the most similar "
            "group, level "
            "with Kent, and similar to the average of the 8 (0.011).");
  EXPECT_EQ(wording::benchmark_statement(row.model, benchmark), "=3rd/8 MSG (similar to MSG average rates)");
}

TEST(Grammar, Row10MissingMemberIsNamed) {
  Case row(test::rate_per_resident("m"), "Police recorded vehicle crime offences",
           test::reading(test::year_2022, test::rate(9000, 1766187)),
           test::reading(test::year_2023, test::rate(9100, 1784546)));
  analysis::Benchmark benchmark = test::ranked(4, 7, analysis::Position::below, 5.40);
  benchmark.missing = {{"sussex"}};
  row.finding.benchmarks = {benchmark};
  EXPECT_EQ(row.said(Part::peer),
            "This is 4th lowest of the 7 in the most similar group that have a figure for this period and "
            "below the "
            "average of the 7 (5.40). Sussex has none.");
}

TEST(Grammar, Row11MissingQuarterAndTheLatestCompleteFigure) {
  Case row(test::measure("m", model::Kind::count, "offences"), "Police recorded robbery offences",
           test::reading(test::year_2022, test::events(1100)),
           test::lacking(test::year_2023, model::Absence::not_reported, test::period("2023-Q3")));
  row.finding.last_complete = test::reading(test::period("2022-07..2023-06"), test::events(1204));
  EXPECT_EQ(
      row.main(),
      "No figure is available for the 12 months to December 2023, because July to September 2023 was not "
      "reported. The latest complete figure is 1,204, in the 12 months to June 2023.");
}

TEST(Grammar, Row12WithheldSaysNothingElse) {
  Case row(test::measure("m", model::Kind::count, "offences"), "Police recorded robbery offences",
           test::reading(test::year_2022, test::events(11)),
           test::lacking(test::year_2023, model::Absence::confidential, test::period("2023-Q3")));
  row.finding.last_complete = test::reading(test::period("2022-07..2023-06"), test::events(12));
  const auto phrases = wording::statement_phrases(row.model, row.finding, row.names);
  ASSERT_EQ(phrases.size(), 1u);
  EXPECT_EQ(phrases.front().text,
            "The figure for the 12 months to December 2023 is withheld to protect people's privacy.");
}

struct CountRow {
  double before;
  double after;
  const char* said;
};

TEST(Grammar, CountsAtTheEdges) {
  const CountRow rows[] = {
      {18, 0, "T fell from 18 in the 12 months to December 2022 to 0 in the 12 months to December 2023."},
      {2000, 0,
       "T fell from 2,000 in the 12 months to December 2022 to 0 in the 12 months to December 2023."},
      {0, 0,
       "T did not change: 0 in the 12 months to December 2022 and 0 in the 12 months to December 2023."},
      {50, 51,
       "T increased by 2.0% (1), from 50 in the 12 months to December 2022 to 51 in the 12 months to "
       "December 2023."},
      {49, 50,
       "T increased by 1, from 49 in the 12 months to December 2022 to 50 in the 12 months to December 2023. "
       "No "
       "percentage is given because the earlier count is under 50."},
      {1000, 968,
       "T fell by 3.2% (32 offences), from 1,000 in the 12 months to December 2022 to 968 in the 12 months "
       "to December "
       "2023."},
      {100000, 100001,
       "T increased by less than 0.1% (1), from 100,000 in the 12 months to December 2022 to 100,001 in the "
       "12 months "
       "to December 2023."},
      {1000000, 2000000,
       "T increased by 100.0% (1.0 million offences), from 1.0 million in the 12 months to December 2022 to "
       "2.0 million "
       "in the 12 months to December 2023."},
      {1800000, 1861345,
       "T increased by 3.4% (61,345 offences), from 1.8 million in the 12 months to December 2022 to 1.9 "
       "million in the "
       "12 months to December 2023 (calculated from unrounded values)."},
  };
  for (const CountRow& row : rows) EXPECT_EQ(counts("T", row.before, row.after).main(), row.said);
}

TEST(Grammar, NoComparisonCameToOrStoodAt) {
  Case count = counts("Police recorded homicide offences", 13, 18);
  count.finding.change.reset();
  EXPECT_EQ(count.main(), "Police recorded homicide offences came to 18 in the 12 months to December 2023.");

  Case level(test::measure("m", model::Kind::level, "officers"), "Police officers",
             test::lacking(test::period("2019-03-31"), model::Absence::not_reported, std::nullopt),
             test::reading(test::period("2020-03-31"), {.value = 2873}));
  EXPECT_EQ(level.main(), "Police officers stood at 2,873 officers on 31 March 2020.");

  Case share(test::measure("m", model::Kind::proportion, "calls"), "Calls answered",
             test::lacking(test::year_2022, model::Absence::not_reported, std::nullopt),
             test::reading(test::year_2023, test::share(81, 100)));
  EXPECT_EQ(share.main(), "Calls answered stood at 81.0% in the 12 months to December 2023.");
}

TEST(Grammar, OnePercentagePointIsSingular) {
  model::Measure whole = test::measure("m", model::Kind::level, "%");
  whole.decimals = 0;
  const Case up(whole, "Satisfaction", test::reading(test::year_2022, {.value = 80}),
                test::reading(test::year_2023, {.value = 81}));
  EXPECT_EQ(up.main(),
            "Satisfaction increased by 1 percentage point, from 80% in the 12 months to December 2022 to 81% "
            "in the 12 "
            "months to December 2023.");
  const Case tiny(test::measure("m", model::Kind::level, "%"), "Satisfaction",
                  test::reading(test::year_2022, {.value = 80.01}),
                  test::reading(test::year_2023, {.value = 80.03}));
  EXPECT_EQ(tiny.main(),
            "Satisfaction increased by less than 0.1 percentage points, from 80.0% in the 12 months to "
            "December 2022 to "
            "80.0% in the 12 months to December 2023 (calculated from unrounded values).");
}

TEST(Grammar, RoundedEndsThatWouldGiveAnotherDigitSaySo) {
  // 14.24 to 18.04 is 3.8 points, and so are the printed 14.2 and 18.0; 14.15 to 18.04 is 3.9, printed 14.2
  // and 18.0.
  const auto points = [](double before, double after) {
    return Case(test::measure("m", model::Kind::level, "%"), "S",
                test::reading(test::year_2022, {.value = before}),
                test::reading(test::year_2023, {.value = after}))
        .main();
  };
  EXPECT_EQ(points(14.24, 18.04).find("unrounded"), std::string::npos);
  EXPECT_NE(points(14.15, 18.04).find("(calculated from unrounded values)."), std::string::npos);
}

TEST(Grammar, MoneyAndOtherLevels) {
  const auto said = [](const char* unit, double before, double after) {
    return Case(test::measure("m", model::Kind::level, unit), "T",
                test::reading(test::year_2022, {.value = before}),
                test::reading(test::year_2023, {.value = after}))
        .main();
  };
  const std::string when = " in the 12 months to December 2022 to ";
  const std::string then = " in the 12 months to December 2023.";
  EXPECT_EQ(said("£", 31000, 62000), "T increased by 100.0%, from £31,000" + when + "£62,000" + then);
  EXPECT_EQ(said("£", 4000000, 5000000),
            "T increased by 25.0%, from £4.0 million" + when + "£5.0 million" + then);
  EXPECT_EQ(said("£", 2.5, 5), "T increased by 100.0%, from £2.50" + when + "£5.00" + then);
  EXPECT_EQ(said("minutes", 10, 12.5),
            "T increased by 25.0%, from 10.0 minutes" + when + "12.5 minutes" + then);
  EXPECT_EQ(said("£", 400, 0), "T fell from £400" + when + "£0" + then);
  EXPECT_EQ(said("£", 0, 400), "T increased from £0" + when + "£400" + then +
                                   " A percentage change from 0 cannot be calculated.");
}

TEST(Grammar, RatioNamesBothCategories) {
  model::Measure measure = test::measure("m", model::Kind::ratio, "searches");
  measure.baseline = model::Category{"White"};
  Case row(measure, "Stop and search", test::reading(test::year_2022, {.value = 6.1}),
           test::reading(test::year_2023, {.value = 5.356}));
  row.finding.category = {"Black"};
  EXPECT_EQ(row.main(),
            "In the 12 months to December 2023 the rate for Black was 5.36 times the rate for White; in the "
            "12 months to "
            "December 2022 it was 6.10 times.");
  row.finding.change.reset();
  EXPECT_EQ(row.main(),
            "In the 12 months to December 2023 the rate for Black was 5.36 times the rate for White.");
}

TEST(Grammar, LatestFigureAndBreaksAreSaidLast) {
  Case row = counts("T", 1000, 1100);
  std::get<analysis::Published>(row.finding.latest.state).status = model::Status::provisional;
  EXPECT_EQ(row.said(Part::status), "The latest figure is provisional.");
  row.finding.change.reset();
  row.finding.breaks = {{.at = test::period("2023-Q2"), .reason = "New counting rule"}};
  EXPECT_EQ(row.said(Part::status),
            "Figures before April 2023 were counted differently and are not compared. The latest figure is "
            "provisional.");
  std::get<analysis::Published>(row.finding.latest.state).status = model::Status::illustrative;
  row.finding.breaks.clear();
  EXPECT_EQ(row.said(Part::status), "The figures are illustrative.");
}

TEST(Grammar, ABreakLongAgoIsNotSaidInTheStatement) {
  Case row = counts("T", 1000, 1100);
  row.finding.breaks = {{.at = test::period("2019-Q2"), .reason = "New counting rule"}};
  EXPECT_EQ(row.said(Part::status), "");
}

TEST(Grammar, HistoryNamesTheEarlierWindow) {
  Case row = counts("T", 1000, 1100);
  row.finding.record = {.is_highest = true, .since = test::period("2019-01..2019-12")};
  EXPECT_EQ(row.said(Part::history), "This is the highest since the 12 months to December 2019.");
  row.finding.record->is_highest = false;
  row.finding.record->is_ever = true;
  EXPECT_EQ(row.said(Part::history),
            "This is the lowest since these figures began, in the 12 months to December 2019.");
}

TEST(Grammar, AtMostFiveInARowAndInOrder) {
  Case row(test::rate_per_resident("m"), "T", test::reading(test::year_2022, test::rate(10510, 1766187)),
           test::reading(test::year_2023, test::rate(11120, 1784546)));
  row.finding.trend =
      test::trend(analysis::TrendWord::increasing, analysis::Trend::Because::beyond_usual, 4.7, {1.2, 8.3});
  row.finding.benchmarks = {test::ranked(6, 8, analysis::Position::above, 5.71)};
  row.finding.target = {.target = {.value = 5}, .is_met = false};
  row.finding.record = {.since = test::period("2019-01..2019-12")};
  std::get<analysis::Published>(row.finding.latest.state).status = model::Status::provisional;
  const auto phrases = wording::statement_phrases(row.model, row.finding, row.names);
  std::vector<Part> parts;
  for (const auto& phrase : phrases) parts.push_back(phrase.part);
  EXPECT_EQ(parts, (std::vector<Part>{Part::main, Part::rate, Part::variation, Part::peer, Part::status}));
}

TEST(Grammar, TargetWithoutALabelAndOfARate) {
  Case row(test::rate_per_resident("m"), "T", test::reading(test::year_2022, test::rate(10510, 1766187)),
           test::reading(test::year_2023, test::rate(11120, 1784546)));
  row.finding.target = {.target = {.value = 7.5}, .is_met = true};
  EXPECT_EQ(row.said(Part::target), "The target was met (at most 7.5 per 1,000 residents).");
  row.finding.target->is_met.reset();
  EXPECT_EQ(row.said(Part::target), "");
}

}  // namespace
