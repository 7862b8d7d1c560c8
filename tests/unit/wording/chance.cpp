// What is said of how far chance goes: of a ratio, of a quarter beside a target; and of windows of unlike
// length.
#include <gtest/gtest.h>

#include "unit/wording/findings.h"
#include "wording/page_words.h"

namespace {

test::Case ratio_of(double events, double baseline_events, stats::Interval limits) {
  model::Measure measure = test::measure("m", model::Kind::ratio, "searches");
  measure.baseline = model::Category{"White"};
  analysis::Published latest{.value = 3.2, .limits = limits};
  latest.rates = analysis::TwoRates{{events, 1000}, {baseline_events, 3200}};
  test::Case row(std::move(measure), "T", test::reading(test::year_2022, {.value = 3}),
                 test::reading(test::year_2023, std::move(latest)));
  row.finding.category = {"Black"};
  return row;
}

TEST(RatioWords, GiveTheInterval) {
  const test::Case row = ratio_of(40, 40, {2.9, 3.6});
  EXPECT_EQ(wording::ratio_chance_words(row.model, row.finding),
            "Given chance, the ratio lies between 2.90 and 3.60.");
  EXPECT_EQ(wording::few_events_note(row.model, row.finding), "");
}

TEST(RatioWords, SayThatItCannotBeToldFromOne) {
  for (const stats::Interval& limits : {stats::Interval{0.8, 1.3}, {1, 1.3}, {0.8, 1}}) {
    const test::Case row = ratio_of(40, 40, limits);
    EXPECT_NE(
        wording::ratio_chance_words(row.model, row.finding).find("cannot be told from 1 (the same rate)"),
        std::string::npos);
  }
}

TEST(RatioWords, WarnOfFewEventsOnEitherSide) {
  const test::Case few = ratio_of(7, 240, {1.1, 9});
  EXPECT_EQ(
      wording::ratio_chance_words(few.model, few.finding),
      "Given chance, the ratio lies between 1.10 and 9.00. The ratio rests on few searches, 7 for Black and "
      "240 for White, so chance can move it far.");
  EXPECT_EQ(wording::few_events_note(few.model, few.finding), "few searches: 7 for Black, 240 for White");
  const test::Case ten = ratio_of(10, 10, {1.1, 9});
  EXPECT_EQ(wording::few_events_note(ten.model, ten.finding), "");
  const test::Case other = ratio_of(10, 9, {1.1, 9});
  EXPECT_EQ(wording::few_events_note(other.model, other.finding), "few searches: 10 for Black, 9 for White");
}

TEST(RatioWords, AreOfRatiosAlone) {
  const test::Case row(test::rate_per_resident("m"), "T", test::reading(test::year_2022, test::rate(5, 1000)),
                       test::reading(test::year_2023, test::rate(6, 1000)));
  EXPECT_EQ(wording::ratio_chance_words(row.model, row.finding), "");
  EXPECT_EQ(wording::few_events_note(row.model, row.finding), "");
}

std::string usual(const model::Measure& measure, stats::Assurance assurance, double target, bool is_other) {
  analysis::Signal signal{.unavailable = analysis::Signal::Unavailable::none, .mean = 5, .limits = {4, 6}};
  signal.over_target = analysis::OverTarget{assurance, target, is_other};
  return wording::usual_quarters_words(test::small_model(), measure, signal, 2);
}

TEST(UsualQuarters, SayWhetherChanceCrossesTheTarget) {
  const model::Measure measure = test::measure("m", model::Kind::level, "minutes");
  EXPECT_TRUE(usual(measure, stats::Assurance::hit_and_miss, 5, false)
                  .ends_with("The target lies inside the usual range: a quarter may meet it or miss it by "
                             "chance."));
  EXPECT_TRUE(usual(measure, stats::Assurance::consistently_passing, 5, false)
                  .ends_with("Unless something changes, every usual quarter meets the target."));
  EXPECT_TRUE(usual(measure, stats::Assurance::consistently_failing, 5, false)
                  .ends_with("Unless something changes, every usual quarter misses the target."));
}

TEST(UsualQuarters, NameAQuartersPartOfAYearsTarget) {
  const model::Measure measure = test::rate_per_resident("m");
  EXPECT_TRUE(
      usual(measure, stats::Assurance::hit_and_miss, 1.25, true)
          .ends_with("The target, 1.25 for a quarter, lies inside the usual range: a quarter may meet it "
                     "or miss it by chance."));
  EXPECT_TRUE(usual(measure, stats::Assurance::consistently_passing, 1.25, true)
                  .ends_with("every usual quarter meets the target (1.25 for a quarter)."));
}

TEST(Margins, OfAPercentageWithoutItsBaseAreThoseOfALevel) {
  for (const auto& [kind, margin] : {std::pair{model::Kind::level, "less than 2% of the earlier figure"},
                                     std::pair{model::Kind::proportion, "less than 0.5 percentage points"}}) {
    test::Case row(test::measure("m", kind, "%"), "T", test::reading(test::year_2022, {.value = 50}),
                   test::reading(test::year_2023, {.value = 50.4}));
    row.finding.trend =
        test::trend(analysis::TrendWord::stable, analysis::Trend::Because::below_margin, 0.4, {0.1, 0.7});
    EXPECT_NE(wording::trend_reason(row.model, row.finding).find(margin), std::string::npos)
        << wording::trend_reason(row.model, row.finding);
  }
}

// --- the financial year to date ---

TEST(YearToDate, IsNamedByItsMonths) {
  model::Measure measure = test::measure("m", model::Kind::count, "fines");
  measure.is_to_date = true;
  measure.frequency = model::Frequency::month;
  test::Case row(measure, "Fines issued", test::reading(test::period("2022-04..2022-12"), test::events(900)),
                 test::reading(test::period("2023-04..2023-12"), test::events(990)));
  row.finding.lines = {{.readings = {row.finding.previous, row.finding.latest}}};
  EXPECT_EQ(
      row.main(),
      "Fines issued increased by 10.0% (90 fines), from 900 in April to December 2022 to 990 in April to "
      "December 2023.");
  EXPECT_EQ(
      wording::chart_subtitle(row.model, row.finding),
      "Fines, Avon and Somerset, April to December of each financial year, December 2022 to December 2023");
  EXPECT_EQ(wording::window_words(measure), "the financial year to date, from April");
  EXPECT_EQ(wording::window_head(measure), "Period");
  EXPECT_EQ(wording::window_cell(measure, row.finding.window), "April to December 2023");
}

TEST(YearToDate, OfOtherLengthIsNotCompared) {
  model::Measure measure = test::measure("m", model::Kind::count, "fines");
  measure.is_to_date = true;
  test::Case row(measure, "Fines issued", test::reading(test::period("2023-04..2023-09"), test::events(600)),
                 test::reading(test::period("2023-04..2023-12"), test::events(990)));
  row.finding.change.reset();
  row.finding.is_of_other_length = true;
  row.finding.is_compared_a_year_earlier = false;
  EXPECT_EQ(row.main(), "Fines issued came to 990 in April to December 2023.");
  EXPECT_EQ(wording::change_cell_words(row.model, row.finding).front(),
            "Not available: the two periods are not of the same length");
}

}  // namespace
