#include <gtest/gtest.h>

#include <vector>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::Signal;
using model::Kind;
using small::gap;
using small::Numbers;
using small::quarter;
using Unavailable = analysis::Signal::Unavailable;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

// Quarters that vary a little round 100 and have no season to speak of.
Numbers ordinary(std::size_t count) {
  const std::vector<double> steps{3, -2, 4, -5, 1, -3, 5, -1, -4, 2};
  Numbers values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(100 + steps[i % steps.size()]);
  return values;
}

small::Site counts(const Numbers& values) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  site.rows("m", "own", now.period.shifted(-3 * (static_cast<int>(values.size()) - 1)), values);
  return site;
}
Signal signal_of(const small::Site& site) {
  return small::find(site, now, "m").signal;
}

TEST(Signal, NothingIsSaidOfOrdinaryQuarters) {
  const Signal signal = signal_of(counts(ordinary(20)));
  EXPECT_EQ(signal.unavailable, Unavailable::none);
  EXPECT_EQ(signal.state, stats::Signal::common_cause);
  EXPECT_NEAR(signal.mean, 100, 1);
  EXPECT_LT(signal.limits.lower, 95);
  EXPECT_GT(signal.limits.upper, 105);
}

TEST(Signal, OneOddLatestQuarterIsOutside) {
  Numbers high = ordinary(20);
  high.back() = 160;
  EXPECT_EQ(signal_of(counts(high)).state, stats::Signal::above_ucl);
  Numbers low = ordinary(20);
  low.back() = 40;
  EXPECT_EQ(signal_of(counts(low)).state, stats::Signal::below_lcl);
}

TEST(Signal, ANewLevelLastsAsManyQuartersAsItIsOld) {
  Numbers values = ordinary(24);
  for (std::size_t i = 16; i < 24; ++i) values[i] = *values[i] + 9;
  const Signal signal = signal_of(counts(values));
  EXPECT_EQ(signal.state, stats::Signal::seven_points_above);
  EXPECT_EQ(signal.quarters, 8);
}

TEST(Signal, TheSeasonIsRemoved) {
  Numbers values = ordinary(20);
  for (std::size_t i = 3; i < values.size(); i += 4) values[i] = *values[i] * 2;  // every fourth quarter
  const Signal signal = signal_of(counts(values));
  EXPECT_EQ(signal.state, stats::Signal::common_cause);
  EXPECT_LT(signal.limits.upper, 2 * 100);
}

struct SilentRow {
  const char* about;
  Numbers values;
  Unavailable why;
};

TEST(Signal, SaysWhyItIsSilent) {
  Numbers with_gap = ordinary(20);
  with_gap[8] = gap;
  Numbers with_old_gap = ordinary(20);
  with_old_gap[7] = gap;
  Numbers with_zero = ordinary(20);
  with_zero[10] = 0;
  const std::vector<SilentRow> rows{
      {"eleven quarters", ordinary(11), Unavailable::too_few_quarters},
      {"twelve are enough", ordinary(12), Unavailable::none},
      {"eleven since the gap", with_gap, Unavailable::too_few_quarters},
      {"twelve since the gap", with_old_gap, Unavailable::none},
      {"a quarter of nothing", with_zero, Unavailable::zero_quarter},
      {"all alike", Numbers(20, 50.0), Unavailable::no_variation},
  };
  for (const SilentRow& row : rows)
    EXPECT_EQ(signal_of(counts(row.values)).unavailable, row.why) << row.about;
}

TEST(Signal, NothingBeforeABreakIsUsed) {
  Numbers values = ordinary(24);
  for (std::size_t i = 0; i < 12; ++i) values[i] = *values[i] * 5;
  small::Site site = counts(values);
  EXPECT_NE(signal_of(site).state, stats::Signal::common_cause);
  site.model().measures[0].breaks.push_back({.at = quarter(2021, 1), .reason = "a new rule"});
  const Signal signal = signal_of(site);
  EXPECT_EQ(signal.state, stats::Signal::common_cause);
  EXPECT_NEAR(signal.mean, 100, 2);
}

TEST(Signal, IsInTheUnitOfThePublishedValue) {
  small::Site site;
  site.add(small::measure("m", Kind::proportion));
  const Numbers values = ordinary(16);
  site.shares("m", "own", now.period.shifted(-3 * 15), values, Numbers(16, 200.0));
  const Signal signal = signal_of(site);
  ASSERT_EQ(signal.unavailable, Unavailable::none);
  EXPECT_NEAR(signal.mean, 50, 1);  // per cent
}

struct OverTargetRow {
  const char* about;
  model::Target::Aim aim;
  model::Better better;
  double target;  // of twelve months; a quarter usually lies between about 90 and 110
  stats::Assurance expected;
};

TEST(OverTarget, AsksWhetherChanceCouldCarryAQuarterOver) {
  using Aim = model::Target::Aim;
  using model::Better;
  using stats::Assurance;
  const std::vector<OverTargetRow> rows{
      {"below a ceiling", Aim::at_most, Better::lower, 600, Assurance::consistently_passing},
      {"over a ceiling", Aim::at_most, Better::lower, 200, Assurance::consistently_failing},
      {"about a ceiling", Aim::at_most, Better::lower, 400, Assurance::hit_and_miss},
      {"below a floor", Aim::at_least, Better::higher, 600, Assurance::consistently_failing},
      {"over a floor", Aim::at_least, Better::higher, 200, Assurance::consistently_passing},
      {"exactly", Aim::exactly, Better::lower, 400, Assurance::none},
      {"neither is better", Aim::at_most, Better::neither, 400, Assurance::none},
  };
  for (const OverTargetRow& row : rows) {
    small::Site site = counts(ordinary(20));
    site.model().measures[0].better = row.better;
    site.model().measures[0].target = model::Target{.value = row.target, .aim = row.aim};
    const auto over = signal_of(site).over_target;
    EXPECT_EQ(over.has_value(), row.expected != Assurance::none) << row.about;
    if (!over) continue;
    EXPECT_EQ(over->assurance, row.expected) << row.about;
    EXPECT_EQ(over->target, row.target / 4) << row.about;
    EXPECT_TRUE(over->is_for_other_length);
  }
}

TEST(OverTarget, OfAQuarterOrAShareIsTakenAsItIs) {
  small::Site quarterly = counts(ordinary(20));
  quarterly.model().measures[0].window_months = 3;
  quarterly.model().measures[0].target = model::Target{.value = 100};
  EXPECT_EQ(signal_of(quarterly).over_target->target, 100);
  EXPECT_FALSE(signal_of(quarterly).over_target->is_for_other_length);
  small::Site shares;
  shares.add(small::measure("m", Kind::proportion));
  shares.shares("m", "own", now.period.shifted(-3 * 15), ordinary(16), Numbers(16, 200.0));
  shares.model().measures[0].target = model::Target{.value = 50};
  EXPECT_EQ(signal_of(shares).over_target->target, 50);
  EXPECT_EQ(signal_of(shares).over_target->assurance, stats::Assurance::hit_and_miss);
}

TEST(OverTarget, NeedsLimits) {
  small::Site site = counts(Numbers(20, 50.0));
  site.model().measures[0].target = model::Target{.value = 100};
  EXPECT_FALSE(signal_of(site).over_target);
}

TEST(Signal, YearsHaveNoQuarters) {
  small::Site site;
  model::Measure yearly = small::measure("m", Kind::count);
  yearly.frequency = model::Frequency::year;
  site.add(yearly);
  EXPECT_EQ(signal_of(site).unavailable, Unavailable::not_quarterly);
}

}  // namespace
