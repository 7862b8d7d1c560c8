#include <gtest/gtest.h>

#include <limits>

#include "unit/wording/findings.h"

namespace {

using Part = wording::Phrase::Part;
using test::Case;

// --- the rate sentence ---

std::string rate_said(double events_before, double population_before, double events_after,
                      double population_after) {
  return Case(test::rate_per_resident("m"), "T",
              test::reading(test::year_2022, test::rate(events_before, population_before)),
              test::reading(test::year_2023, test::rate(events_after, population_after)))
      .said(Part::rate);
}

TEST(RateSentence, GivesAPercentageOnlyWhereItAddsSomething) {
  EXPECT_EQ(rate_said(10510, 1766187, 11120, 1784546),
            "The rate increased by 4.7%, from 5.95 to 6.23 per 1,000 residents.");
  EXPECT_EQ(rate_said(10000, 2000000, 11000, 2000000),
            "The rate was 5.50 per 1,000 residents.");  // the same 10.0%
  EXPECT_EQ(rate_said(13, 2000000, 26, 2000000), "The rate was 0.013 per 1,000 residents.");  // a small base
  EXPECT_EQ(rate_said(60, 2000000, 61, 2020000),
            "The rate was 0.030 per 1,000 residents.");  // 0.030 to 0.030
}

TEST(RateSentence, SaysWhenItsEndsWouldGiveAnotherDigit) {
  EXPECT_EQ(rate_said(2000, 1766187, 2100, 1784546),
            "The rate increased by 3.9%, from 1.13 to 1.18 per 1,000 residents (calculated from unrounded "
            "values).");
}

TEST(RateSentence, MayGoTheOtherWayThanTheCounts) {
  EXPECT_EQ(
      rate_said(10000, 2000000, 10050, 2100000),
      "The rate fell by 4.3%, from 5.00 to 4.79 per 1,000 residents (calculated from unrounded values).");
}

// --- trend ---

using analysis::TrendWord;
using Because = analysis::Trend::Because;

Case robbery(analysis::Trend trend) {
  Case row(test::measure("m", model::Kind::count, "offences"), "Robbery",
           test::reading(test::year_2022, test::events(2041)),
           test::reading(test::year_2023, test::events(2088)));
  row.finding.trend = std::move(trend);
  return row;
}

TEST(Variation, HasOneSentenceForEachReason) {
  const std::pair<analysis::Trend, const char*> rows[] = {
      {test::trend(TrendWord::increasing, Because::beyond_usual, 28.9, {21, 35.8}),
       "This is more than the usual variation for this measure."},  // the printed 2.3% is less than 7.4%
      {test::trend(TrendWord::increasing, Because::beyond_usual, 2.3, {2.1, 2.5}),
       "This is more than the usual variation for this measure (±0.2%)."},
      {test::trend(TrendWord::stable, Because::within_usual, 2.3, {-3.6, 8.6}),
       "This is within the usual variation for this measure (±6.1%), so it is no clear change."},
      {test::trend(TrendWord::stable, Because::within_usual, 2.3, {-1, 3}),
       "This is within the usual variation for this measure, so it is no clear change."},  // 2.3% is more
                                                                                           // than 2.0%
      {test::trend(TrendWord::stable, Because::below_margin, 1.9, {0.2, 3.6}),
       "This is a change of less than 2%, so it is no clear change."},
      {test::trend(TrendWord::stable, Because::one_quarter, 2.3, {0.2, 4.4}),
       "One quarter accounts for the change, so it is no clear change."},
      {{.because = Because::too_few_quarters},
       "It cannot be said whether this is more than usual variation: eight complete quarters are needed."},
      {{.because = Because::numbers_too_small},
       "It cannot be said whether this is more than usual variation: numbers too small to judge."},
      {{.because = Because::missing_quarter, .lacking = test::period("2022-Q1")},
       "It cannot be said whether this is more than usual variation: there is no figure for January to March "
       "2022."},
      {{.because = Because::withheld_quarter, .lacking = test::period("2022-Q1")},
       "It cannot be said whether this is more than usual variation: the figure for January to March 2022 is "
       "withheld."},
      {{.because = Because::break_inside, .lacking = test::period("2022-Q2")},
       "It cannot be said whether this is more than usual variation: the way of counting changed in April "
       "2022."},
  };
  for (const auto& [trend, words] : rows) EXPECT_EQ(robbery(trend).said(Part::variation), words);
}

TEST(Variation, IsSaidOnlyOfTheSentencesOwnComparison) {
  Case row = robbery(test::trend(TrendWord::stable, Because::within_usual, 2.3, {-3.6, 8.6}));
  row.finding.is_compared_a_year_earlier = false;
  EXPECT_EQ(row.said(Part::variation), "");

  Case quarter(test::measure("m", model::Kind::level, "minutes"), "T",
               test::reading(test::period("2022-Q4"), {.value = 9}),
               test::reading(test::period("2023-Q4"), {.value = 10}));
  quarter.finding.trend = test::trend(TrendWord::stable, Because::within_usual, 0.1, {-1, 1.2});
  EXPECT_EQ(quarter.said(Part::variation), "");
}

TEST(Variation, OfAPercentageIsInPoints) {
  Case row(test::measure("m", model::Kind::proportion, "calls"), "T",
           test::reading(test::year_2022, test::share(296110, 372000)),
           test::reading(test::year_2023, test::share(302130, 373000)));
  row.finding.trend = test::trend(TrendWord::increasing, Because::beyond_usual, 1.4, {1.1, 1.7});
  EXPECT_EQ(row.said(Part::variation),
            "This is more than the usual variation for this measure (±0.3 percentage points).");
}

TEST(TrendReason, HoldsEveryNumber) {
  analysis::Trend trend = test::trend(TrendWord::stable, Because::within_usual, 33.3333, {-35, 166});
  trend.latest = 20;
  trend.previous = 15;
  trend.dispersion = {.phi = 1.15, .from = analysis::Dispersion::From::pooled, .areas = 42};
  const Case row = robbery(trend);
  EXPECT_EQ(wording::trend_reason(row.model, row.finding),
            "20 against 15: up 33.3%. Changes within 100.5% either way are usual for this measure "
            "(dispersion 1.15, "
            "pooled over 42 areas).");
}

TEST(TrendReason, NeverContradictsItsOwnWordOnItsFace) {
  // A ratio's interval is not even-sided: 15 to 35 is clear, and half its width is more than the change.
  analysis::Trend trend = test::trend(TrendWord::increasing, Because::beyond_usual, 133.3333, {24.5, 360.2});
  trend.latest = 35;
  trend.previous = 15;
  Case row = robbery(trend);
  EXPECT_EQ(wording::trend_reason(row.model, row.finding),
            "35 against 15: up 133.3%. The change is uncertain between +24.5% and +360.2%.");
  row.finding.trend.limits->upper = std::numeric_limits<double>::infinity();
  row.finding.trend.change = std::numeric_limits<double>::infinity();
  row.finding.trend.previous = 0;
  EXPECT_EQ(wording::trend_reason(row.model, row.finding),
            "35 against 0: up from 0. The change is uncertain, from +24.5% upwards.");
  EXPECT_EQ(row.said(Part::variation), "This is more than the usual variation for this measure.");
}

TEST(TrendReason, NamesTheOddQuarter) {
  analysis::Trend trend = test::trend(TrendWord::stable, Because::one_quarter, 11, {6, 16});
  trend.odd_quarter = test::period("2023-Q2");
  const Case row = robbery(trend);
  EXPECT_EQ(
      wording::trend_reason(row.model, row.finding),
      "Changes within 5.0% either way are usual for this measure. The change comes from one quarter: without "
      "April to June 2023 and the same quarter a year earlier it is no clear change.");
  EXPECT_EQ(wording::trend_signal(row.finding), "one quarter makes the change");
}

TEST(TrendReason, OfALevelIsInItsUnit) {
  Case row(test::measure("m", model::Kind::level, "minutes"), "T",
           test::reading(test::year_2022, {.value = 12.5}), test::reading(test::year_2023, {.value = 10.1}));
  row.finding.trend = test::trend(TrendWord::reducing, Because::beyond_usual, -2.4, {-3.7, -1.1});
  row.finding.trend.latest = 10.1;
  row.finding.trend.previous = 12.5;
  row.finding.trend.dispersion = {.phi = 1, .from = analysis::Dispersion::From::own, .sigma = 0.9685};
  EXPECT_EQ(wording::trend_reason(row.model, row.finding),
            "A mean of 10.1 minutes against 12.5 minutes: down 2.4 minutes. Changes within 1.3 minutes "
            "either way are "
            "usual for this measure (standard deviation of the quarters 0.97, own series).");
}

TEST(TrendReason, SaysWhereThePhiComesFrom) {
  using From = analysis::Dispersion::From;
  EXPECT_EQ(wording::dispersion_source({.from = From::pooled, .areas = 8}), "pooled over 8 areas");
  EXPECT_EQ(wording::dispersion_source({.from = From::own}), "own series");
  EXPECT_EQ(wording::dispersion_source({.from = From::assumed}), "assumed");
  EXPECT_EQ(wording::dispersion_source({.from = From::fixed}), "fixed by the measure");
}

}  // namespace
