// What must hold of the benchmark of any group, asked of thousands of random ones.
#include <gtest/gtest.h>

#include <cmath>

#include "stats/rank.h"
#include "unit/analysis/random_plan.h"

namespace {

using analysis::Benchmark;
using model::Kind;
using plans::Plan;

constexpr int rounds = 3000;
constexpr std::array compared_kinds{Kind::rate, Kind::proportion, Kind::level};

// Four to nine members; some with exactly the rate of another, some of other size.
Plan random_group(Random& random) {
  const Kind kind = plans::kind_from(random, compared_kinds);
  Plan plan = plans::random_plan(random, kind);
  while (plan.members.size() < 4) plan.members.push_back(plan.members.front());
  for (int ties = random.below(3); ties > 0; --ties) {
    const auto from = static_cast<std::size_t>(random.below(static_cast<int>(plan.members.size())));
    const auto to = static_cast<std::size_t>(random.below(static_cast<int>(plan.members.size())));
    plan.members[to] = plan.members[from];
    if (kind == Kind::level) continue;
    const double times = random.between(1, 3);
    for (auto& amount : plan.members[to].amounts) {
      if (amount) *amount *= times;
    }
    for (auto& base : plan.members[to].bases) *base *= times;
  }
  return plan;
}

Benchmark place_of(const Plan& plan, std::size_t own = 0) {
  return plans::find(plan, own).benchmarks.at(0);
}
bool is_there(const Benchmark& place) {
  return place.unavailable == Benchmark::Unavailable::none;
}

TEST(BenchmarkProperty, TheIntervalOfTheDifferenceHoldsIt) {
  Random random(41);
  int there = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = random_group(random);
    if (random.one_in(4)) plan.measure.benchmarks[0].average = model::Average::pooled;
    const Benchmark place = place_of(plan);
    if (!is_there(place)) continue;
    EXPECT_LE(place.limits.lower, place.difference) << round;
    EXPECT_LE(place.difference, place.limits.upper) << round;
    ++there;
  }
  EXPECT_GT(there, rounds / 2);
}

// Written a second time: one more than those before it, whole numbers multiplied instead of divided.
int competition_rank(const Benchmark& place, const analysis::Member& member) {
  int rank = 1;
  for (const analysis::Member& other : place.members) {
    if (!other.published) continue;
    const auto order = [&](const analysis::Member& each) {
      return stats::Counted{.amount = each.published->count.value_or(each.published->value),
                            .base = each.published->denominator.value_or(1)};
    };
    const stats::Counted a = order(other);
    const stats::Counted b = order(member);
    const double gap = a.amount * b.base - b.amount * a.base;
    if (place.first_is_lowest ? gap < 0 : gap > 0) ++rank;
  }
  return rank;
}

TEST(BenchmarkProperty, RanksAreCompetitionRanksAndTiesShareThem) {
  Random random(42);
  int ties = 0;
  for (int round = 0; round < rounds; ++round) {
    const Benchmark place = place_of(random_group(random));
    if (!is_there(place)) continue;
    std::map<int, int> holders;
    for (const analysis::Member& member : place.members) {
      if (!member.published) continue;
      EXPECT_EQ(member.rank, competition_rank(place, member)) << round;
      ++holders[member.rank];
    }
    int next = 1;
    for (const auto& [rank, count] : holders) {
      EXPECT_EQ(rank, next) << round;
      next += count;
    }
    EXPECT_EQ(next, place.of + 1) << round;
    EXPECT_EQ(place.is_tied, holders.at(place.rank) > 1) << round;
    EXPECT_EQ(place.tied_with.size() + 1, static_cast<std::size_t>(holders.at(place.rank))) << round;
    ties += static_cast<int>(place.is_tied);
  }
  EXPECT_GT(ties, rounds / 20);
}

// Of members that tie, each may still be behind all the others.
TEST(BenchmarkProperty, ThePlausibleRanksHoldTheRankAndItsTies) {
  Random random(43);
  for (int round = 0; round < rounds; ++round) {
    const Benchmark place = place_of(random_group(random));
    if (!is_there(place)) continue;
    EXPECT_LE(1, place.rank_best) << round;
    EXPECT_LE(place.rank_best, place.rank) << round;
    EXPECT_LE(place.rank + static_cast<int>(place.tied_with.size()), place.rank_worst) << round;
    EXPECT_LE(place.rank_worst, place.of) << round;
  }
}

// The members' order on file, and so their names and their place in the list.
TEST(BenchmarkProperty, TheOrderOfTheMembersChangesNoRank) {
  Random random(44);
  for (int round = 0; round < rounds; ++round) {
    const Plan plan = random_group(random);
    Plan turned = plan;
    const auto by = static_cast<std::size_t>(random.between(1, static_cast<int>(plan.members.size()) - 1));
    std::rotate(turned.members.begin(), turned.members.begin() + static_cast<std::ptrdiff_t>(by),
                turned.members.end());
    const std::size_t own = plan.members.size() - by;
    const Benchmark one = place_of(plan);
    const Benchmark other = place_of(turned, own);
    SCOPED_TRACE(round);
    EXPECT_EQ(one.unavailable, other.unavailable);
    EXPECT_EQ(one.rank, other.rank);
    EXPECT_EQ(one.is_tied, other.is_tied);
    EXPECT_EQ(one.position, other.position);
    EXPECT_EQ(one.rank_best, other.rank_best);
    EXPECT_EQ(one.rank_worst, other.rank_worst);
    EXPECT_EQ(one.missing.size(), other.missing.size());
  }
}

// The other end is 1st, and that is all.
TEST(BenchmarkProperty, WhatIsBetterTurnsTheRanksRoundAndMovesNothing) {
  Random random(45);
  for (int round = 0; round < rounds; ++round) {
    Plan plan = random_group(random);
    plan.measure.better = model::Better::lower;
    const Benchmark low = place_of(plan);
    plan.measure.better = model::Better::neither;
    const Benchmark neither = place_of(plan);
    plan.measure.better = model::Better::higher;
    const Benchmark high = place_of(plan);
    SCOPED_TRACE(round);
    EXPECT_EQ(low.rank, neither.rank);
    EXPECT_EQ(low.position, high.position);
    EXPECT_EQ(low.difference, high.difference);
    EXPECT_EQ(low.limits, high.limits);
    EXPECT_EQ(low.is_tied, high.is_tied);
    if (!is_there(low)) continue;
    EXPECT_EQ(low.rank + high.rank + static_cast<int>(low.tied_with.size()), low.of + 1);
    EXPECT_EQ(low.rank_best + high.rank_worst, low.of + 1);
    EXPECT_EQ(low.rank_worst + high.rank_best, low.of + 1);
  }
}

TEST(BenchmarkProperty, TheUnitARateIsGivenInChangesNoRankAndNoPosition) {
  Random random(46);
  for (int round = 0; round < rounds; ++round) {
    Plan plan = random_group(random);
    if (plan.measure.kind != Kind::rate) continue;
    const Benchmark one = place_of(plan);
    plan.measure.per = random.one_in(2) ? 100000 : 1;
    const Benchmark other = place_of(plan);
    EXPECT_EQ(one.rank, other.rank) << round;
    EXPECT_EQ(one.position, other.position) << round;
    EXPECT_EQ(one.rank_best, other.rank_best) << round;
    EXPECT_EQ(one.rank_worst, other.rank_worst) << round;
  }
}

TEST(BenchmarkProperty, MoreOfTheSameNarrowsTheIntervalOfTheDifference) {
  Random random(47);
  int compared = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = random_group(random);
    if (plan.measure.kind == Kind::level) continue;
    plan.measure.dispersion = plans::one_of(random, std::array{1.0, 2.4});
    const Benchmark few = place_of(plan);
    const double factor = random.between(2, 40);
    for (plans::Member& member : plan.members) {
      for (auto& amount : member.amounts) {
        if (amount) *amount *= factor;
      }
      for (auto& base : member.bases) *base *= factor;
    }
    const Benchmark many = place_of(plan);
    if (!is_there(few)) continue;
    EXPECT_LT(many.limits.upper - many.limits.lower, few.limits.upper - few.limits.lower) << round;
    EXPECT_EQ(many.rank, few.rank) << round;
    ++compared;
  }
  EXPECT_GT(compared, rounds / 3);
}

// A member with a withheld quarter is named and left out; nobody else changes places.
TEST(BenchmarkProperty, AWithheldQuarterOfAMemberChangesNoOrderOfTheOthers) {
  Random random(48);
  int left = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = random_group(random);
    const Benchmark before = place_of(plan);
    const auto who = static_cast<std::size_t>(random.between(1, static_cast<int>(plan.members.size()) - 1));
    plan.members[who].withheld.insert(0);
    const Benchmark after = place_of(plan);
    if (!is_there(before) || !before.members[who].published) continue;
    ++left;
    if (!is_there(after)) {
      EXPECT_EQ(after.unavailable, Benchmark::Unavailable::too_few_members) << round;
      EXPECT_LT(after.of, 5) << round;
      continue;
    }
    const bool was_before = before.members[who].rank < before.rank;
    EXPECT_EQ(after.rank, before.rank - static_cast<int>(was_before)) << round;
    EXPECT_EQ(after.of, before.of - 1) << round;
    EXPECT_EQ(after.missing.size(), before.missing.size() + 1) << round;
  }
  EXPECT_GT(left, rounds / 3);
}

}  // namespace
