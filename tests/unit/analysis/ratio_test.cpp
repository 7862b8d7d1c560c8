// Ratios between categories: how sure one is, its trend, its comparison.
#include "stats/ratio.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::Published;
using model::Kind;
using small::Numbers;
using small::quarter;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

model::Measure stops() {
  model::Measure made = small::measure("m", Kind::ratio);
  made.window_months = 3;
  made.categories = {{"black"}, {"asian"}};
  made.baseline = model::Category{"white"};
  return made;
}

// The latest quarter alone.
small::Site one_quarter(double events, double people, double baseline_events, double baseline_people) {
  small::Site site;
  site.add(stops());
  site.rows("m", "own", now.period, {events}, {people}, "black");
  site.rows("m", "own", now.period, {baseline_events}, {baseline_people}, "white");
  return site;
}
Published published(const small::Site& site) {
  return *small::find(site, now, "m", "black").latest.published();
}

TEST(Ratio, CarriesTheCountsItIsMadeOf) {
  const Published found = published(one_quarter(40, 2000, 90, 18000));
  EXPECT_DOUBLE_EQ(found.value, 4);
  EXPECT_EQ(found.rates->category.amount, 40);
  EXPECT_EQ(found.rates->category.base, 2000);
  EXPECT_EQ(found.rates->baseline.amount, 90);
  EXPECT_EQ(found.rates->baseline.base, 18000);
  EXPECT_FALSE(found.count);
  EXPECT_FALSE(found.denominator);
}

TEST(Ratio, HasThePlainIntervalOfTwoRates) {
  const Published found = published(one_quarter(40, 2000, 90, 18000));
  const auto expected = stats::rate_ratio_limits({.amount = 40, .base = 2000}, {.amount = 90, .base = 18000},
                                                 1, 1.959963984540054);
  EXPECT_EQ(found.limits, expected);
  // By hand: Wilson's interval of 40 in 130 is 0.2348 to 0.3917; turned back, times 18,000 / 2,000.
  EXPECT_NEAR(found.limits->lower, 2.762, 0.005);
  EXPECT_NEAR(found.limits->upper, 5.793, 0.005);
}

TEST(Ratio, OfNoEventAtAllBeginsAtZero) {
  const Published found = published(one_quarter(0, 2000, 90, 18000));
  EXPECT_EQ(found.value, 0);
  EXPECT_EQ(found.limits->lower, 0);
  EXPECT_GT(found.limits->upper, 0);
  EXPECT_LT(found.limits->upper, 1);
}

TEST(Ratio, ToNoEventOfTheBaselineIsNoRatio) {
  const auto latest = small::find(one_quarter(40, 2000, 0, 18000), now, "m", "black").latest;
  ASSERT_TRUE(latest.lacking());
  EXPECT_EQ(latest.lacking()->what, analysis::Lacking::What::zero_denominator);
}

TEST(Ratio, LimitsAreFiniteAndHoldTheirRatio) {
  for (const double events : {0.0, 1.0, 9.0, 10.0, 1000.0}) {
    for (const double baseline : {1.0, 3.0, 1e6}) {
      const Published found = published(one_quarter(events, 700, baseline, 5000));
      ASSERT_TRUE(found.limits);
      EXPECT_LE(found.limits->lower, found.value);
      EXPECT_GE(found.limits->upper, found.value);
      EXPECT_TRUE(std::isfinite(found.limits->upper));
    }
  }
}

TEST(Ratio, IsNarrowerWithMoreEventsOnMorePeople) {
  const auto few = *published(one_quarter(40, 2000, 90, 18000)).limits;
  const auto many = *published(one_quarter(4000, 200000, 9000, 1800000)).limits;
  EXPECT_GT(many.lower, few.lower);
  EXPECT_LT(many.upper, few.upper);
}

TEST(Ratio, OverAYearAddsUpBothSidesFirst) {
  small::Site site;
  site.add(stops());
  site.model().measures[0].window_months = 12;
  site.rows("m", "own", quarter(2023, 1), {10, 20, 30, 40}, Numbers(4, 2000.0), "black");
  site.rows("m", "own", quarter(2023, 1), {90, 90, 90, 130}, Numbers(4, 16000.0), "white");
  EXPECT_DOUBLE_EQ(published(site).value, (100.0 / 2000) / (400.0 / 16000));
  EXPECT_EQ(published(site).rates->category.amount, 100);
}

// Quarters of two categories on given areas; the ratio is 3, and higher in the latest `raised` quarters.
small::Site series(const std::vector<std::string>& areas, std::size_t count, std::size_t raised,
                   double factor) {
  small::Site site;
  auto measure = stops();
  measure.benchmarks = {{.group = {"g"}}};
  site.add(measure).areas(areas).group("g", areas);
  const std::vector<double> steps{3, -2, 4, -5, 1, -3, 5, -1, -4, 2};
  const model::Period first = now.period.shifted(-3 * (static_cast<int>(count) - 1));
  for (const std::string& area : areas) {
    const double by_area = area == areas.front() ? factor : 1;
    for (std::size_t i = 0; i < count; ++i) {
      const double times = i + raised >= count ? by_area : 1;
      site.row("m", area, small::after(first, i), model::Amount{times * (300 + steps[i % steps.size()])},
               "black")
          .population = 10000;
      site.row("m", area, small::after(first, i), model::Amount{1000 + steps[(i * 3) % steps.size()]},
               "white")
          .population = 100000;
    }
  }
  return site;
}

// 4-methods.md, 3.1: a measure without counts is judged as a level, by the mean of four quarters.
TEST(Ratio, HasTheTrendOfALevel) {
  const auto up = small::find(series({"own"}, 16, 4, 1.2), now, "m", "black").trend;
  EXPECT_EQ(up.word, analysis::TrendWord::increasing);
  EXPECT_TRUE(up.dispersion->sigma);
  EXPECT_NEAR(*up.latest, 3.6, 0.05);
  EXPECT_NEAR(*up.change, 0.6, 0.05);
  EXPECT_EQ(small::find(series({"own"}, 16, 4, 1), now, "m", "black").trend.word,
            analysis::TrendWord::stable);
  EXPECT_EQ(small::find(series({"own"}, 11, 4, 1.2), now, "m", "black").trend.because,
            analysis::Trend::Because::too_few_for_noise);
}

// 4-methods.md, 4.2: its interval there is the noise of its own quarters, and nothing turns on single events.
TEST(Ratio, IsComparedByTheNoiseOfItsQuarters) {
  const std::vector<std::string> five{"own", "b", "c", "d", "e"};
  const auto found = small::find(series(five, 16, 16, 1.3), now, "m", "black").benchmarks.at(0);
  EXPECT_EQ(found.unavailable, analysis::Benchmark::Unavailable::none);
  EXPECT_EQ(found.rank, 5);
  EXPECT_EQ(found.position, analysis::Position::above);
  EXPECT_FALSE(found.is_too_small_to_rank);
  EXPECT_FALSE(found.events_to_another_rank);
  EXPECT_FALSE(found.dispersion);
  const auto alike = small::find(series(five, 16, 16, 1), now, "m", "black").benchmarks.at(0);
  EXPECT_EQ(alike.position, analysis::Position::similar_to);
}

}  // namespace
