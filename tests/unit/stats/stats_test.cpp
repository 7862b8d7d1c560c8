#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "stats/interval.h"
#include "stats/mover.h"
#include "stats/moving_range.h"
#include "stats/rank.h"
#include "stats/ratio.h"
#include "stats/summary.h"

namespace {

using stats::Confidence;

constexpr double infinite = std::numeric_limits<double>::infinity();
const Confidence all_levels[] = {Confidence::percent_90, Confidence::percent_95, Confidence::percent_99,
                                 Confidence::percent_99_8};

TEST(Interval, OnlyLevelsWithTablesAreKnown) {
  EXPECT_EQ(stats::confidence_from(90), Confidence::percent_90);
  EXPECT_EQ(stats::confidence_from(95), Confidence::percent_95);
  EXPECT_EQ(stats::confidence_from(99), Confidence::percent_99);
  EXPECT_EQ(stats::confidence_from(99.8), Confidence::percent_99_8);
  EXPECT_EQ(stats::confidence_from(98), std::nullopt);
}

TEST(Interval, TheSwitchToByarIsAtTenExactly) {
  const auto nine = stats::count_limits(9, Confidence::percent_95);
  const auto ten = stats::count_limits(10, Confidence::percent_95);
  EXPECT_NEAR(nine.upper, 17.0848034514192, 1e-12);             // exact
  EXPECT_NEAR(ten.lower, 0.00397529678150591 * 1204.3, 1e-12);  // Byar, of 1,204,300 people
}

TEST(Interval, NoEventHasLowerLimitZero) {
  for (const Confidence level : all_levels) {
    EXPECT_EQ(stats::count_limits(0, level).lower, 0);
    EXPECT_GT(stats::count_limits(0, level).upper, 2.9);
  }
}

TEST(Interval, LimitsHoldTheirCountAndGrowWithIt) {
  for (const Confidence level : all_levels) {
    stats::Interval before = stats::count_limits(0, level);
    for (double events = 0.25; events < 400; events += 0.25) {
      const auto limits = stats::count_limits(events, level);
      EXPECT_LT(limits.lower, events);
      EXPECT_GT(limits.upper, events);
      EXPECT_GE(limits.lower, before.lower);
      EXPECT_GE(limits.upper, before.upper);
      before = limits;
    }
  }
}

TEST(Interval, HigherConfidenceIsWider) {
  for (const double events : {0.0, 1.0, 9.0, 10.0, 500.0}) {
    for (int i = 1; i < 4; ++i) {
      const auto narrow = stats::count_limits(events, all_levels[i - 1]);
      const auto wide = stats::count_limits(events, all_levels[i]);
      EXPECT_LE(wide.lower, narrow.lower);
      EXPECT_GT(wide.upper, narrow.upper);
    }
  }
}

TEST(Interval, SharesOfNoneAndAllStopAtTheEnds) {
  for (const double size : {1.0, 3.0, 10.0, 29.0, 12345.0}) {
    for (const Confidence level : all_levels) {
      EXPECT_EQ(stats::share_limits(0, size, stats::z_of(level)).lower, 0);
      EXPECT_EQ(stats::share_limits(size, size, stats::z_of(level)).upper, 1);
      EXPECT_LT(stats::share_limits(size, size, stats::z_of(level)).lower, 1);
    }
  }
}

TEST(Interval, NoiseMakesTheArmsLongerButNotBelowZero) {
  const auto wide = stats::widened({.lower = 4, .upper = 9}, 6, 4);
  EXPECT_EQ(wide, (stats::Interval{.lower = 2, .upper = 12}));
  EXPECT_EQ(stats::widened({.lower = 1, .upper = 9}, 6, 4).lower, 0);
}

TEST(Ratio, FromNothingIsInfinite) {
  const auto none = stats::rate_ratio_limits({.amount = 0, .base = 4}, {.amount = 0, .base = 4}, 1, 1.96);
  EXPECT_EQ(none, (stats::Interval{.lower = 0, .upper = infinite}));
  const auto gone = stats::rate_ratio_limits({.amount = 0, .base = 4}, {.amount = 18, .base = 4}, 1, 1.96);
  EXPECT_EQ(gone.lower, 0);
  EXPECT_LT(gone.upper, 1);
  const auto begun = stats::rate_ratio_limits({.amount = 18, .base = 4}, {.amount = 0, .base = 4}, 1, 1.96);
  EXPECT_GT(begun.lower, 1);
  EXPECT_EQ(begun.upper, infinite);
}

TEST(Ratio, TurnedRoundIsItsInverse) {
  const stats::Counted a{.amount = 120, .base = 690000};
  const stats::Counted b{.amount = 95, .base = 701000};
  const auto there = stats::rate_ratio_limits(a, b, 2.4, 1.96);
  const auto back = stats::rate_ratio_limits(b, a, 2.4, 1.96);
  EXPECT_NEAR(there.lower, 1 / back.upper, 1e-12);
  EXPECT_NEAR(there.upper, 1 / back.lower, 1e-12);
}

TEST(Mover, OfTwoIsTheirDifference) {
  const stats::Estimate one{.value = 5, .limits = {.lower = 2, .upper = 9}};
  const stats::Estimate other{.value = 3, .limits = {.lower = 0, .upper = 7}};
  const auto found = stats::difference(one, other);
  EXPECT_EQ(found.value, 2);
  EXPECT_EQ(found.limits.lower, 2 - 5);                    // sqrt(3² + 4²)
  EXPECT_EQ(found.limits.upper, 2 + std::sqrt(16.0 + 9));  // sqrt(4² + 3²)
}

TEST(Noise, ASeasonIsNoNoise) {
  std::vector<std::optional<double>> quarters;
  for (int t = 0; t < 20; ++t) quarters.push_back(100 + 30 * (t % 4));
  const auto noise = stats::noise_of_quarters(quarters, 7);
  ASSERT_TRUE(noise);
  EXPECT_EQ(noise->sigma, 0);
  EXPECT_EQ(noise->differences, 15U);
}

TEST(Noise, NeedsSevenDifferencesAndSkipsGaps) {
  std::vector<std::optional<double>> quarters(12, 5.0);
  EXPECT_EQ(stats::noise_of_quarters(quarters, 7)->differences, 7U);
  quarters.resize(11);
  EXPECT_FALSE(stats::noise_of_quarters(quarters, 7));
  quarters.assign(20, 5.0);
  quarters[10].reset();  // takes c10, c14 away, and so four pairs
  EXPECT_EQ(stats::noise_of_quarters(quarters, 7)->differences, 11U);
}

TEST(Rank, EqualRatiosOfOtherSizeAreTied) {
  const std::vector<stats::Counted> all{{.amount = 1, .base = 3},
                                        {.amount = 333333333333333, .base = 999999999999999},
                                        {.amount = 1, .base = 4},
                                        {.amount = 2, .base = 5}};
  const auto low = stats::rank_of(0, all, stats::First::lowest);
  EXPECT_EQ(low.number, 2);
  EXPECT_EQ(low.tied, std::vector<std::size_t>{1});
  EXPECT_EQ(stats::rank_of(3, all, stats::First::highest).number, 1);
}

TEST(Rank, SeesWhatDivisionWouldNotSee) {
  const stats::Counted a{.amount = 1000000000000000, .base = 1000000000000001};
  const stats::Counted b{.amount = 1000000000000001, .base = 1000000000000002};
  EXPECT_EQ(a.amount / a.base, b.amount / b.base);
  EXPECT_TRUE(stats::compare_ratios(a, b) < 0);
  EXPECT_TRUE(stats::compare_ratios(b, a) > 0);
}

TEST(Rank, FractionsAreComparedExactly) {
  EXPECT_TRUE(stats::compare_ratios({.amount = 0.5, .base = 3}, {.amount = 1, .base = 6}) == 0);
  EXPECT_TRUE(stats::compare_ratios({.amount = 0.1, .base = 0.3}, {.amount = 0.1, .base = 0.3}) == 0);
  const double above = std::nextafter(0.1, 1.0);
  EXPECT_TRUE(stats::compare_ratios({.amount = 0.1, .base = 0.3}, {.amount = above, .base = 0.3}) < 0);
  EXPECT_TRUE(stats::compare_ratios({.amount = -0.0, .base = 1}, {.amount = 0, .base = 1}) == 0);
}

TEST(Summary, OrderDoesNotMatter) {
  EXPECT_EQ(stats::sum({1e16, 1, -1e16}), 1);
  EXPECT_EQ(stats::sum({5.1, 5.2, 5.0, 5.3}), stats::sum({5.3, 5.0, 5.2, 5.1}));
  EXPECT_EQ(stats::mean({1, 2, 6}), 3);
}

TEST(Summary, TheMedianOfAnEvenNumberLiesBetween) {
  EXPECT_EQ(stats::median({3, 1, 2}), 2);
  EXPECT_EQ(stats::median({4, 1, 3, 2}), 2.5);
}

}  // namespace
