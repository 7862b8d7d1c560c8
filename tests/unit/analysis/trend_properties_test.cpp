// What must hold of the trend word of any series, asked of thousands of random ones.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "unit/analysis/random_plan.h"

namespace {

using analysis::Finding;
using analysis::Trend;
using analysis::TrendWord;
using model::Kind;
using plans::Plan;
using Because = analysis::Trend::Because;

constexpr int rounds = 3000;

bool is_same(double a, double b) {
  return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)) + 1e-10;
}
bool is_same(const std::optional<double>& a, const std::optional<double>& b) {
  return a && b ? is_same(*a, *b) : a == b;
}
bool is_same(const std::optional<stats::Interval>& a, const std::optional<stats::Interval>& b) {
  return a && b ? is_same(a->lower, b->lower) && is_same(a->upper, b->upper) : a == b;
}

// The word with all that it was decided by; not where the dispersion factor came from.
void expect_same(const Trend& one, const Trend& other) {
  EXPECT_EQ(one.word, other.word);
  EXPECT_EQ(one.judgement, other.judgement);
  EXPECT_TRUE(is_same(one.change, other.change));
  EXPECT_TRUE(is_same(one.limits, other.limits));
  EXPECT_TRUE(is_same(one.guard_limits, other.guard_limits));
  EXPECT_EQ(one.odd_quarter, other.odd_quarter);
}

void expect_same_place(const analysis::Benchmark& one, const analysis::Benchmark& other) {
  EXPECT_EQ(one.unavailable, other.unavailable);
  EXPECT_EQ(one.rank, other.rank);
  EXPECT_EQ(one.position, other.position);
  EXPECT_EQ(one.rank_best, other.rank_best);
  EXPECT_EQ(one.rank_worst, other.rank_worst);
  EXPECT_TRUE(is_same(one.difference, other.difference));
  EXPECT_TRUE(is_same(one.limits, other.limits));
}

// Everything a reader is told.
void expect_same(const Finding& one, const Finding& other) {
  expect_same(one.trend, other.trend);
  expect_same_place(one.benchmarks.at(0), other.benchmarks.at(0));
  EXPECT_EQ(one.signal.unavailable, other.signal.unavailable);
  EXPECT_EQ(one.signal.state, other.signal.state);
  EXPECT_TRUE(is_same(one.signal.limits, other.signal.limits));
  EXPECT_EQ(one.long_run.has_value(), other.long_run.has_value());
  ASSERT_EQ(one.change.has_value(), other.change.has_value());
  if (one.change) {
    EXPECT_EQ(one.change->raw, other.change->raw);
  }
}

bool has_word(const Trend& trend) {
  return trend.word != TrendWord::not_available;
}
bool turns_round(TrendWord one, TrendWord other) {
  return (one == TrendWord::increasing && other == TrendWord::reducing) ||
         (one == TrendWord::reducing && other == TrendWord::increasing);
}

bool holds(const stats::Interval& limits, double value) {
  const double slack = std::isfinite(value) ? 1e-9 * std::abs(value) + 1e-10 : 0;
  return limits.lower <= value + slack && value - slack <= limits.upper;
}

TEST(TrendProperty, AnIntervalHoldsItsEstimate) {
  Random random(21);
  int changes = 0;
  int values = 0;
  for (int round = 0; round < rounds; ++round) {
    const Finding found = plans::find(plans::random_plan(random, plans::kind_from(random, plans::all_kinds)));
    if (found.trend.limits) {
      EXPECT_TRUE(holds(*found.trend.limits, *found.trend.change)) << round;
      ++changes;
    }
    const analysis::Published* published = found.latest.published();
    if (published == nullptr || !published->limits) continue;
    EXPECT_TRUE(holds(*published->limits, published->value)) << round;
    EXPECT_LT(published->limits->lower, published->limits->upper) << round;
    ++values;
  }
  EXPECT_GT(changes, rounds / 3);
  EXPECT_GT(values, rounds / 3);
}

// --- a suppressed quarter ---

// "Highest since" is the same or not said: of windows that hold a withheld quarter nobody knows.
void expect_no_new_record(const Finding& before, const Finding& after) {
  if (!after.record) {
    EXPECT_TRUE(!before.record || before.record->is_ever);
    return;
  }
  ASSERT_TRUE(before.record);
  EXPECT_EQ(after.record->is_highest, before.record->is_highest);
  EXPECT_EQ(after.record->since, before.record->since);
}

// An area publishes one quarter more, which is withheld: before its first, or after the report's period.
TEST(TrendProperty, AWithheldQuarterAddedAtEitherEndChangesNothing) {
  Random random(22);
  int words = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::all_kinds));
    const Finding before = plans::find(plan);
    const auto who = static_cast<std::size_t>(random.below(static_cast<int>(plan.members.size())));
    plans::Member& member = plan.members[who];
    member.withheld.insert(random.one_in(3) ? -1 : member.quarters());
    SCOPED_TRACE(round);
    const Finding after = plans::find(plan);
    expect_same(before, after);
    expect_no_new_record(before, after);
    words += static_cast<int>(has_word(before.trend));
  }
  EXPECT_GT(words, rounds / 3);
}

// A quarter that was not reported becomes one that is withheld: as little is known as before.
TEST(TrendProperty, AGapThatIsWithheldChangesNoWord) {
  Random random(23);
  int gaps = 0;
  for (int round = 0; round < 4 * rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::all_kinds));
    plans::Member& own = plan.members[0];
    const auto found = std::find(own.amounts.begin(), own.amounts.end(), small::gap);
    if (found == own.amounts.end()) continue;
    const Finding before = plans::find(plan);
    own.withheld.insert(static_cast<int>(own.amounts.end() - found) - 1);
    SCOPED_TRACE(round);
    expect_same(before, plans::find(plan));
    ++gaps;
  }
  EXPECT_GT(gaps, rounds / 8);
}

TEST(TrendProperty, AWithheldQuarterOfTheLastEightTakesTheWordAwayAndSaysWhy) {
  Random random(24);
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::all_kinds));
    const int back = random.below(std::min(8, plan.members[0].quarters() + 1));
    plan.members[0].withheld.insert(back);
    const Trend trend = plans::find(plan).trend;
    EXPECT_EQ(trend.word, TrendWord::not_available) << round;
    EXPECT_EQ(trend.because, Because::withheld_quarter) << round;
    EXPECT_EQ(trend.lacking, plans::last_quarter.shifted(-3 * back)) << round;
  }
}

// Further back, or in another area, a withheld quarter is seen through the dispersion factor alone: the word is
// the one that this factor gives to the numbers as they were. The factor may move a word to Stable or away
// from it, never from one direction to the other.
TEST(TrendProperty, AWithheldQuarterElsewhereChangesNothingButTheNoiseFactor) {
  Random random(25);
  int moved = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::counted));
    const auto who = static_cast<std::size_t>(random.below(static_cast<int>(plan.members.size())));
    plans::Member& member = plan.members[who];
    if (who == 0 && member.quarters() <= 8) continue;
    Plan withheld = plan;
    withheld.members[who].withheld.insert(random.between(who == 0 ? 8 : 0, member.quarters() - 1));
    const Trend before = plans::find(plan).trend;
    const Trend after = plans::find(withheld).trend;
    EXPECT_FALSE(turns_round(before.word, after.word)) << round;
    if (!after.dispersion) continue;
    plan.measure.dispersion = after.dispersion->phi;
    SCOPED_TRACE(round);
    expect_same(plans::find(plan).trend, after);
    moved += static_cast<int>(!is_same(before.dispersion->phi, after.dispersion->phi));
  }
  EXPECT_GT(moved, rounds / 20);
}

// A level has no factor of its own to fix: its noise is that of its own quarters.
TEST(TrendProperty, AWithheldQuarterFurtherBackTurnsNoLevelRound) {
  Random random(26);
  int words = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, Kind::level);
    plans::Member& own = plan.members[0];
    if (own.quarters() <= 8) continue;
    const Trend before = plans::find(plan).trend;
    own.withheld.insert(random.between(8, own.quarters() - 1));
    const Trend after = plans::find(plan).trend;
    EXPECT_FALSE(turns_round(before.word, after.word)) << round;
    EXPECT_FALSE(has_word(after) && !has_word(before)) << round;
    words += static_cast<int>(has_word(before));
  }
  EXPECT_GT(words, rounds / 5);
}

// --- direction and judgement ---

analysis::Judgement opposite(analysis::Judgement judgement) {
  using enum analysis::Judgement;
  return judgement == better ? worse : judgement == worse ? better : judgement;
}

TEST(TrendProperty, WhatIsBetterChangesTheJudgementAndNoDirection) {
  Random random(27);
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::all_kinds));
    std::vector<Finding> found;
    for (const auto better : {model::Better::lower, model::Better::higher, model::Better::neither}) {
      plan.measure.better = better;
      found.push_back(plans::find(plan));
    }
    SCOPED_TRACE(round);
    EXPECT_EQ(found[0].trend.judgement, opposite(found[1].trend.judgement));
    EXPECT_EQ(found[2].trend.judgement, analysis::Judgement::none);
    for (const Finding& each : found) {
      EXPECT_EQ(each.trend.word, found[0].trend.word);
      EXPECT_EQ(each.trend.because, found[0].trend.because);
      EXPECT_EQ(each.signal.state, found[0].signal.state);
      ASSERT_EQ(each.change.has_value(), found[0].change.has_value());
      if (each.change) {
        EXPECT_EQ(each.change->direction, found[0].change->direction);
      }
      EXPECT_EQ(each.record.has_value(), found[0].record.has_value());
      if (each.record) {
        EXPECT_EQ(each.record->is_highest, found[0].record->is_highest);
      }
    }
  }
}

// --- scaling and turning ---

void scale(plans::Numbers& numbers, double factor) {
  for (auto& number : numbers) {
    if (number) *number *= factor;
  }
}

double width(const stats::Interval& limits) {
  return limits.upper - limits.lower;
}

TEST(TrendProperty, MoreOfTheSameNarrowsEveryInterval) {
  Random random(28);
  int compared = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::with_base));
    plan.measure.dispersion = plans::one_of(random, std::array{1.0, 2.4});
    const Finding few = plans::find(plan);
    const double factor = random.between(2, 40);
    for (plans::Member& member : plan.members) {
      scale(member.amounts, factor);
      scale(member.bases, factor);
    }
    const Finding many = plans::find(plan);
    if (few.latest.published()) {
      EXPECT_LT(width(*many.latest.published()->limits), width(*few.latest.published()->limits)) << round;
      EXPECT_DOUBLE_EQ(many.latest.published()->value, few.latest.published()->value) << round;
    }
    if (!few.trend.limits || !many.trend.limits || !std::isfinite(few.trend.limits->upper)) continue;
    EXPECT_LT(width(*many.trend.limits), width(*few.trend.limits)) << round;
    EXPECT_GE(many.trend.limits->lower, few.trend.limits->lower - 1e-9) << round;
    ++compared;
  }
  EXPECT_GT(compared, rounds / 3);
}

TEST(TrendProperty, TheSizeOfThePopulationChangesNoWord) {
  Random random(29);
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, Kind::rate);
    const Trend before = plans::find(plan).trend;
    const double factor = random.between(2, 1000);
    for (plans::Member& member : plan.members) scale(member.bases, factor);
    SCOPED_TRACE(round);
    expect_same(before, plans::find(plan).trend);
  }
}

TrendWord mirror_of(TrendWord word) {
  if (word == TrendWord::increasing) return TrendWord::reducing;
  return word == TrendWord::reducing ? TrendWord::increasing : word;
}

// The latest year and the one before change places. Of shares, and of rates without a margin: 2 % of the
// earlier year is not 2 % of the later one.
TEST(TrendProperty, ExchangingTheYearsMirrorsTheWord) {
  Random random(30);
  int directions = 0;
  for (int round = 0; round < rounds; ++round) {
    Plan plan = plans::random_plan(random, plans::kind_from(random, plans::with_base));
    plan.measure.dispersion = 2.4;
    plan.methods.trend_margin_percent = 0;
    plans::Member& own = plan.members[0];
    if (own.quarters() < 8) continue;
    const Trend before = plans::find(plan).trend;
    std::swap_ranges(own.amounts.end() - 8, own.amounts.end() - 4, own.amounts.end() - 4);
    std::swap_ranges(own.bases.end() - 8, own.bases.end() - 4, own.bases.end() - 4);
    EXPECT_EQ(plans::find(plan).trend.word, mirror_of(before.word)) << round;
    directions += static_cast<int>(before.word != mirror_of(before.word));
  }
  EXPECT_GT(directions, rounds / 10);
}

// --- no number that is none ---

double random_extreme(Random& random) {
  return plans::one_of(random, std::array{0.0, 1.0, 7.0, 1e-9, 1e15, 9e15, 123456.0, 0.5});
}

void expect_number(double value, const char* what) {
  EXPECT_FALSE(std::isnan(value)) << what;
}
void expect_numbers(const Finding& found) {
  const Trend& trend = found.trend;
  if (trend.change) expect_number(*trend.change, "change");
  if (trend.limits) expect_number(trend.limits->lower, "lower");
  if (trend.limits) expect_number(trend.limits->upper, "upper");
  if (trend.guard_limits) expect_number(trend.guard_limits->lower, "guard");
  if (trend.dispersion) {
    EXPECT_TRUE(std::isfinite(trend.dispersion->phi));
  }
  EXPECT_TRUE(std::isfinite(found.signal.mean));
  EXPECT_TRUE(std::isfinite(width(found.signal.limits)));
  if (found.signal.unavailable == analysis::Signal::Unavailable::none) {
    EXPECT_LT(found.signal.limits.lower, found.signal.limits.upper);
  }
  if (const auto* published = found.latest.published()) {
    EXPECT_TRUE(std::isfinite(published->value));
    if (published->limits) {
      EXPECT_TRUE(std::isfinite(width(*published->limits)));
    }
  }
  const analysis::Benchmark& place = found.benchmarks.at(0);
  EXPECT_TRUE(std::isfinite(place.average) && std::isfinite(place.difference));
  expect_number(place.limits.lower, "benchmark lower");
  expect_number(place.limits.upper, "benchmark upper");
}

TEST(TrendProperty, NoExtremeInputMakesANumberThatIsNone) {
  Random random(31);
  for (int round = 0; round < rounds; ++round) {
    const Kind kind = plans::kind_from(random, plans::all_kinds);
    Plan plan = plans::random_plan(random, kind);
    const double all = random_extreme(random);
    for (plans::Member& member : plan.members) {
      for (std::size_t t = 0; t < member.amounts.size(); ++t) {
        member.amounts[t] = random.one_in(2) ? all : random_extreme(random);
        if (!member.bases.empty() && random.one_in(3)) member.bases[t] = random_extreme(random);
        if (kind == Kind::proportion) member.bases[t] = std::max(*member.bases[t], *member.amounts[t]);
        if (kind == Kind::level && random.one_in(4)) member.amounts[t] = -*member.amounts[t];
      }
    }
    SCOPED_TRACE(round);
    expect_numbers(plans::find(plan));
    if (HasFailure()) break;
  }
}

}  // namespace
