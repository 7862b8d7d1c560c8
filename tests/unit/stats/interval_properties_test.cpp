// What must hold of any interval, asked of thousands of random numbers at every level of confidence.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "stats/interval.h"
#include "stats/mover.h"
#include "stats/rank.h"
#include "stats/ratio.h"
#include "support/random.h"

namespace {

using stats::Confidence;
using stats::Counted;
using stats::Interval;

constexpr int rounds = 20000;
constexpr std::array levels{Confidence::percent_90, Confidence::percent_95, Confidence::percent_99,
                            Confidence::percent_99_8};
constexpr double per = 1000;

Confidence level_from(Random& random) {
  return levels.at(static_cast<std::size_t>(random.below(4)));
}
// Small numbers as often as large ones: up to about a thousand million.
double random_count(Random& random) {
  return random.below(1 << random.between(0, 30));
}
double random_phi(Random& random) {
  return 1 + (random.one_in(3) ? 0 : 9 * random.share());
}
Counted random_share(Random& random) {
  const double base = random_count(random) + 1;
  const double part = random.one_in(4) ? std::round(random.share()) : random.share();
  return {.amount = std::min(base, std::round(base * part)), .base = base};
}
Counted random_rate(Random& random) {
  return {.amount = random_count(random), .base = random_count(random) + 1};
}

double width(const Interval& limits) {
  return limits.upper - limits.lower;
}
// As far as binary numbers can tell.
testing::AssertionResult holds(const Interval& limits, double value) {
  const double slack = 1e-13 * std::max(1.0, std::abs(value));
  if (limits.lower <= value + slack && value - slack <= limits.upper) return testing::AssertionSuccess();
  return testing::AssertionFailure() << value << " is not in " << limits.lower << " to " << limits.upper;
}

TEST(IntervalProperty, OfACountHoldsItStrictly) {
  Random random(51);
  for (int round = 0; round < rounds; ++round) {
    double events = random_count(random);
    if (random.one_in(4)) events += random.share();
    const Interval limits = stats::count_limits(events, level_from(random));
    EXPECT_LT(events, limits.upper);
    EXPECT_TRUE(events == 0 ? limits.lower == 0 : limits.lower < events) << events;
    EXPECT_GE(limits.lower, 0);
  }
}

TEST(IntervalProperty, OfARateHoldsItWithAndWithoutNoise) {
  Random random(52);
  for (int round = 0; round < rounds; ++round) {
    const Counted rate = random_rate(random);
    const double value = per * rate.amount / rate.base;
    const Interval plain = stats::rate_limits(rate.amount, rate.base, per, level_from(random));
    const Interval wide = stats::widened(plain, value, random_phi(random));
    EXPECT_TRUE(holds(plain, value));
    EXPECT_TRUE(holds(wide, value));
    EXPECT_GE(width(wide), width(plain) * (1 - 1e-12));
    EXPECT_GE(wide.lower, 0);
  }
}

TEST(IntervalProperty, OfAShareHoldsItAndStaysBetweenNoneAndAll) {
  Random random(53);
  for (int round = 0; round < rounds; ++round) {
    const auto [amount, base] = random_share(random);
    const double phi = random_phi(random);
    const Interval limits = stats::share_limits(amount / phi, base / phi, stats::z_of(level_from(random)));
    EXPECT_TRUE(holds(limits, amount / base));
    EXPECT_GE(limits.lower, 0);
    EXPECT_LE(limits.upper, 1);
    EXPECT_LT(limits.lower, limits.upper);
  }
}

TEST(IntervalProperty, OfAChangeOfRatesOrSharesHoldsIt) {
  Random random(54);
  for (int round = 0; round < rounds; ++round) {
    const double z = stats::z_of(level_from(random));
    const double phi = random_phi(random);
    const Counted later = random_rate(random);
    const Counted earlier = random_rate(random);
    const Interval ratio = stats::rate_ratio_limits(later, earlier, phi, z);
    EXPECT_FALSE(std::isnan(ratio.lower) || std::isnan(ratio.upper));
    if (earlier.amount > 0) {
      EXPECT_TRUE(holds(ratio, (later.amount / later.base) / (earlier.amount / earlier.base)));
    }
    if (earlier.amount == 0) {
      EXPECT_TRUE(std::isinf(ratio.upper));
    }
    const Counted one = random_share(random);
    const Counted two = random_share(random);
    EXPECT_TRUE(holds(stats::share_difference_limits(one, two, phi, z),
                      one.amount / one.base - two.amount / two.base));
  }
}

// One against two: the difference is the other's with its sign turned, the ratio one over the other's.
TEST(IntervalProperty, ExchangingTheTwoTurnsTheChangeRound) {
  Random random(55);
  for (int round = 0; round < rounds; ++round) {
    const double z = stats::z_of(level_from(random));
    const double phi = random_phi(random);
    const Counted one = random_share(random);
    const Counted two = random_share(random);
    const Interval forth = stats::share_difference_limits(one, two, phi, z);
    const Interval back = stats::share_difference_limits(two, one, phi, z);
    EXPECT_NEAR(forth.lower, -back.upper, 1e-12);
    EXPECT_NEAR(forth.upper, -back.lower, 1e-12);
    const Counted later{.amount = 1.0 + random.below(5000), .base = 1.0 + random.below(5000)};
    const Counted earlier{.amount = 1.0 + random.below(5000), .base = 1.0 + random.below(5000)};
    const Interval up = stats::rate_ratio_limits(later, earlier, phi, z);
    const Interval down = stats::rate_ratio_limits(earlier, later, phi, z);
    EXPECT_NEAR(up.lower * down.upper, 1, 1e-6);
    EXPECT_NEAR(up.upper * down.lower, 1, 1e-6);
  }
}

TEST(IntervalProperty, OfAWeightedSumHoldsIt) {
  Random random(56);
  for (int round = 0; round < rounds / 4; ++round) {
    std::vector<stats::Estimate> estimates;
    std::vector<double> weights;
    for (int count = random.between(1, 9); count > 0; --count) {
      const double value = 100 * random.share() - 20;
      const Interval limits{.lower = value - 9 * random.share(), .upper = value + 30 * random.share()};
      estimates.push_back({.value = value, .limits = limits});
      weights.push_back(4 * random.share() - 2);
    }
    const stats::Estimate sum = stats::weighted_sum(weights, estimates);
    EXPECT_TRUE(holds(sum.limits, sum.value));
    const Interval gap = stats::difference(estimates.front(), estimates.back()).limits;
    EXPECT_TRUE(holds(gap, estimates.front().value - estimates.back().value));
  }
}

// Events and population (numerator and denominator) grow together: the value stays, its interval narrows,
// and lies inside the one before.
TEST(IntervalProperty, MoreOfTheSameNarrows) {
  Random random(57);
  for (int round = 0; round < rounds; ++round) {
    const Confidence level = level_from(random);
    const double factor = random.between(2, 60);
    const Counted rate{.amount = static_cast<double>(random.below(1 << random.between(0, 20))),
                       .base = 1000.0 * random.between(1, 9000)};
    const Interval few = stats::rate_limits(rate.amount, rate.base, per, level);
    const Interval many = stats::rate_limits(rate.amount * factor, rate.base * factor, per, level);
    EXPECT_LT(many.upper, few.upper) << rate.amount << " x " << factor;
    EXPECT_TRUE(rate.amount == 0 ? many.lower == 0 : many.lower > few.lower) << rate.amount;
    const Counted share = random_share(random);
    const double z = stats::z_of(level);
    const Interval less = stats::share_limits(share.amount, share.base, z);
    const Interval more = stats::share_limits(share.amount * factor, share.base * factor, z);
    EXPECT_LT(width(more), width(less)) << share.amount << " of " << share.base;
  }
}

TEST(IntervalProperty, MoreConfidenceWidens) {
  Random random(58);
  for (int round = 0; round < rounds; ++round) {
    const double events = random_count(random);
    const auto [amount, base] = random_share(random);
    for (std::size_t i = 1; i < levels.size(); ++i) {
      const Interval less = stats::count_limits(events, levels[i - 1]);
      const Interval more = stats::count_limits(events, levels[i]);
      EXPECT_TRUE(more.lower <= less.lower && less.upper < more.upper) << events;
      EXPECT_GT(width(stats::share_limits(amount, base, stats::z_of(levels[i]))),
                width(stats::share_limits(amount, base, stats::z_of(levels[i - 1]))));
    }
  }
}

// Any order of the ratios gives each the same rank, ties share it, and none is skipped without a tie.
TEST(RankProperty, IsOfTheRatiosAndNotOfTheirOrder) {
  Random random(59);
  for (int round = 0; round < rounds / 4; ++round) {
    std::vector<Counted> all;
    for (int count = random.between(1, 9); count > 0; --count) {
      const double times = random.between(1, 5);
      all.push_back({.amount = times * random.between(0, 4), .base = times * random.between(1, 4)});
    }
    const stats::First first = random.one_in(2) ? stats::First::lowest : stats::First::highest;
    std::vector<Counted> turned(all.rbegin(), all.rend());
    for (std::size_t i = 0; i < all.size(); ++i) {
      const stats::Rank one = stats::rank_of(i, all, first);
      const stats::Rank other = stats::rank_of(all.size() - 1 - i, turned, first);
      EXPECT_EQ(one.number, other.number);
      EXPECT_EQ(one.tied.size(), other.tied.size());
      for (const std::size_t tied : one.tied) EXPECT_EQ(stats::rank_of(tied, all, first).number, one.number);
      const auto opposite = first == stats::First::lowest ? stats::First::highest : stats::First::lowest;
      EXPECT_EQ(
          static_cast<std::size_t>(one.number + stats::rank_of(i, all, opposite).number) + one.tied.size(),
          all.size() + 1);
    }
  }
}

}  // namespace
