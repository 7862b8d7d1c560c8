#include <gtest/gtest.h>

#include <algorithm>

#include "unit/wording/findings.h"
#include "wording/page_words.h"

namespace {

using test::Case;

// --- cells ---

TEST(ChangeCell, IsSignedWithItsCountAndTheEarlierValue) {
  const auto cell = [](model::Measure measure, analysis::Published before, analysis::Published after) {
    const Case row(std::move(measure), "T", test::reading(test::year_2022, std::move(before)),
                   test::reading(test::year_2023, std::move(after)));
    return wording::change_cell_words(row.model, row.finding).front();
  };
  const model::Measure count = test::measure("m", model::Kind::count, "offences");
  EXPECT_EQ(cell(count, test::events(2102), test::events(2710)), "+28.9% (+608), from 2,102");
  EXPECT_EQ(cell(count, test::events(2710), test::events(2102)), "−22.4% (−608), from 2,710");
  EXPECT_EQ(cell(count, test::events(13), test::events(18)), "+5, from 13");
  EXPECT_EQ(cell(count, test::events(0), test::events(7)), "+7, from 0");
  EXPECT_EQ(cell(count, test::events(18), test::events(18)), "did not change from 18");
  EXPECT_EQ(cell(test::measure("m", model::Kind::proportion, "calls"), test::share(796, 1000),
                 test::share(810, 1000)),
            "+1.4 points, from 79.6%");
  EXPECT_EQ(cell(test::measure("m", model::Kind::level, "minutes"), {.value = 12.5}, {.value = 10}),
            "−20.0%, from 12.5 minutes");
  EXPECT_EQ(cell(test::measure("m", model::Kind::level, "£"), {.value = 2000000}, {.value = 1000000}),
            "−50.0%, from £2,000,000");
  EXPECT_EQ(cell(test::measure("m", model::Kind::ratio, "searches"), {.value = 6.1}, {.value = 5.356}),
            "−0.74, from 6.10");
}

TEST(ChangeCell, GivesTheReasonWhereThereIsNone) {
  Case row(test::measure("m", model::Kind::count, "offences"), "T",
           test::lacking(test::year_2022, model::Absence::not_reported, test::period("2022-Q3")),
           test::reading(test::year_2023, test::events(5)));
  EXPECT_EQ(wording::change_cell_words(row.model, row.finding).front(),
            "Not available: July to September 2022 was not reported");
  row.finding.previous = test::reading(test::year_2022, test::events(5));
  row.finding.breaks = {{.at = test::period("2023-Q2"), .reason = "New counting rule"}};
  EXPECT_EQ(wording::change_cell_words(row.model, row.finding).front(),
            "Not available: figures before April 2023 were counted differently");
  EXPECT_EQ(wording::comparison_head(row.finding), "Change on a year earlier");
  row.finding.is_compared_a_year_earlier = false;
  EXPECT_EQ(wording::comparison_head(row.finding), "Change on the 12 months to December 2022");
}

TEST(Targets, ArePrintedAsTyped) {
  const model::Measure share = test::measure("m", model::Kind::proportion, "calls");
  EXPECT_EQ(wording::target_words(share, {.value = 90, .aim = model::Target::Aim::at_least}, 1),
            "Target: at least 90%");
  EXPECT_EQ(wording::target_words(test::rate_per_resident("m"), {.value = 5}, 2), "Target: at most 5");
  EXPECT_EQ(wording::target_words(test::measure("m", model::Kind::level, "£"),
                                  {.value = 2500, .aim = model::Target::Aim::exactly}, 0),
            "Target: exactly £2,500");
}

TEST(PageWords, StandingSentences) {
  EXPECT_EQ(wording::rows_words(23), "23 rows");
  EXPECT_EQ(wording::rows_words(1), "1 row");
  EXPECT_EQ(wording::the("most similar group"), "the most similar group");
  EXPECT_EQ(wording::the("England and Wales"), "England and Wales");
  EXPECT_EQ(wording::frequency_words(model::Frequency::half_year), "every half-year");
  EXPECT_EQ(wording::break_words({.at = test::period("2021-Q2"), .reason = "New counting rule."}),
            "April 2021: new counting rule; figures on the two sides are not compared.");
  EXPECT_EQ(wording::break_words({.at = test::period("2021-Q2"), .reason = "Niche replaced the old system"}),
            "April 2021: Niche replaced the old system; figures on the two sides are not compared.");
  EXPECT_EQ(wording::break_words({.at = test::period("2021-Q2"), .reason = ""}),
            "April 2021; figures on the two sides are not compared.");
  EXPECT_EQ(wording::member_rank_text({.area = {"kent"}, .published = {}, .rank = 3, .is_tied = true}),
            "=3rd");
  EXPECT_EQ(wording::member_rank_text({.area = {"kent"}, .published = {}}), "");
}

TEST(PageWords, HowToReadAReportIsAtMost200Words) {
  const model::Standpoint standpoint{{"avon-and-somerset"}, test::period("2023-Q4")};
  model::Methods methods;
  const auto count_words = [](const std::vector<std::string>& paragraphs) {
    std::size_t words = 0;
    for (const std::string& each : paragraphs) {
      words += 1 + static_cast<std::size_t>(std::count(each.begin(), each.end(), ' '));
    }
    return words;
  };
  const wording::Used all{.changes = true, .trend_words = true, .comparisons = true};
  EXPECT_LE(count_words(wording::reading_words(standpoint, methods, all)), 200u);
  methods.confidence_percent = 99;
  methods.points_margin = 1;
  const auto overridden = wording::reading_words(standpoint, methods, all);
  EXPECT_EQ(overridden.back(),
            "This site has set its own values: confidence 99% (usually 95%) and smallest change in "
            "percentage points 1 (usually 0.5).");
}

TEST(PageWords, HowToReadExplainsOnlyWhatIsUsed) {
  const model::Standpoint standpoint{{"avon-and-somerset"}, test::period("2023-Q4")};
  model::Methods methods;
  methods.confidence_percent = 99;
  EXPECT_TRUE(wording::reading_words(standpoint, methods, {}).empty());
  const auto changes = wording::reading_words(standpoint, methods, {.changes = true});
  ASSERT_EQ(changes.size(), 2u);  // and the constant that the site has set
  EXPECT_TRUE(changes.front().starts_with("Each figure covers the months named beside it"));
  const auto groups = wording::reading_words(standpoint, methods, {.comparisons = true});
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_TRUE(groups.front().ends_with("Equal places are marked =."));
}

TEST(Periods, BothEndsOfYearsThatAreNoCalendarYear) {
  EXPECT_EQ(wording::period_ends_words(test::period("2019-04..2020-03")), "April 2019 to March 2020");
  EXPECT_EQ(wording::period_ends_words(test::period("2022/23")), "financial year ending March 2023");
  EXPECT_EQ(wording::period_ends_words(test::period("2023-Q4")), "October to December 2023");
}

TEST(PageWords, TheWorkingOfAPositionShowsItsNumbers) {
  Case row(test::rate_per_resident("m"), "T", test::reading(test::year_2022, test::rate(10510, 1766187)),
           test::reading(test::year_2023, test::rate(11120, 1784546)));
  analysis::Benchmark benchmark = test::ranked(6, 8, analysis::Position::above, 5.71);
  benchmark.difference = 0.52;
  benchmark.limits = {0.31, 0.74};
  benchmark.rank_best = 5;
  benchmark.rank_worst = 7;
  EXPECT_EQ(
      wording::benchmark_working(row.model, row.finding, benchmark),
      "6.23 per 1,000 residents against 5.71, the average of the 8: a difference of +0.52. The difference is "
      "uncertain between +0.31 and +0.74. A difference of less than 5% of the average, or one that could be "
      "0, is "
      "called similar. Given chance, the place could be anything from 5th to 7th.");
}

}  // namespace
