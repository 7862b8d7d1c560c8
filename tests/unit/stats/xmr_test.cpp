#include "stats/xmr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "stats/improvement.h"

namespace {

using stats::Assurance;
using stats::Improvement;
using stats::NoLimits;
using stats::Refusal;
using stats::Series;
using stats::Signal;
using stats::XmrChart;
using stats::XmrLimits;
using stats::XmrPlan;

constexpr double infinite = std::numeric_limits<double>::infinity();
const double nan = std::numeric_limits<double>::quiet_NaN();

XmrChart chart_of(const Series& series, const XmrPlan& plan = {}) {
  return std::get<XmrChart>(stats::xmr_chart(series, plan));
}
Refusal refusal_of(const Series& series, const XmrPlan& plan = {}) {
  return std::get<Refusal>(stats::xmr_chart(series, plan));
}
XmrLimits limits_of(const stats::Stretch& stretch) {
  return std::get<XmrLimits>(stretch.limits);
}
bool all_common(const XmrChart& chart) {
  return std::all_of(chart.points.begin(), chart.points.end(), [](const stats::XmrPoint& point) {
    return point.signal == Signal::common_cause && !point.place.is_outside && !point.place.is_near;
  });
}

bool holds(const XmrChart& chart, Signal signal) {
  return std::any_of(chart.points.begin(), chart.points.end(),
                     [&](const stats::XmrPoint& point) { return point.signal == signal; });
}

TEST(Xmr, LimitsCanBeFollowedByHand) {
  const auto stretch = chart_of({10, 12, 11, 14, 13}).stretches.front();
  EXPECT_EQ(stretch.mean, 12);
  EXPECT_EQ(stretch.range.ranges, 4U);
  EXPECT_EQ(stretch.range.unscreened, 1.75);  // (2 + 1 + 3 + 1) / 4
  EXPECT_DOUBLE_EQ(stretch.range.cut_off, 5.71725);
  EXPECT_EQ(stretch.range.dropped, 0U);
  EXPECT_DOUBLE_EQ(limits_of(stretch).outer.upper, 12 + 2.66 * 1.75);
  EXPECT_DOUBLE_EQ(limits_of(stretch).outer.lower, 12 - 2.66 * 1.75);
  EXPECT_DOUBLE_EQ(limits_of(stretch).near.upper, 12 + 2 * (2.66 / 3) * 1.75);
  EXPECT_DOUBLE_EQ(limits_of(stretch).near.lower, 12 - 2 * (2.66 / 3) * 1.75);
}

TEST(Xmr, ScreeningDropsLargeRangesOnceAndKeepsTheMean) {
  const Series spike{5, 6, 5, 6, 5, 6, 30, 6, 5, 6, 5, 6, 5};
  const auto screened = chart_of(spike).stretches.front();
  const auto whole = chart_of(spike, {.screening = stats::Screening::none}).stretches.front();
  EXPECT_EQ(screened.range.dropped, 2U);
  EXPECT_EQ(screened.range.mean, 1);
  EXPECT_EQ(whole.range.dropped, 0U);
  EXPECT_DOUBLE_EQ(whole.range.mean, (10 + 24 + 24) / 12.0);
  EXPECT_EQ(screened.mean, whole.mean);
}

TEST(Xmr, ARangeIsKeptOnlyStrictlyBelowTheCutOff) {
  EXPECT_EQ(chart_of({0, 1, 0, 1, 13.58}).stretches.front().range.dropped, 0U);  // 3.23 times the mean range
  EXPECT_EQ(chart_of({0, 1, 0, 1, 14.50}).stretches.front().range.dropped, 1U);  // 3.27 times
  const auto exact = chart_of({0, 3.267, 4, 4, 4}).stretches.front();            // the mean range is 1
  EXPECT_EQ(exact.range.cut_off, 3.267);
  EXPECT_EQ(exact.range.dropped, 1U);
}

TEST(Xmr, ScreeningIsNotRepeated) {
  // Ranges 1, 1, 1, 1, 1, 1, 1, 1, 5, 30: the mean 4.3 cuts off 14.05; a second time, 1.44, would cut off
  // the 5.
  const auto stretch = chart_of({0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 35}).stretches.front();
  EXPECT_EQ(stretch.range.dropped, 1U);
  EXPECT_DOUBLE_EQ(stretch.range.mean, 13 / 9.0);
}

TEST(Xmr, LimitsAreNotClipped) {
  const auto low = limits_of(chart_of({0, 1, 0, 2, 0, 1, 3, 0}).stretches.front());
  EXPECT_LT(low.outer.lower, 0);
  const auto high = limits_of(chart_of({99, 97, 99.5, 98, 99, 97.5, 99}).stretches.front());
  EXPECT_GT(high.outer.upper, 100);
}

TEST(Xmr, AConstantSeriesHasNoLimitsAndNoSignal) {
  const auto chart = chart_of(Series(16, 7.5));
  EXPECT_EQ(std::get<NoLimits>(chart.stretches.front().limits), NoLimits::constant);
  EXPECT_EQ(chart.stretches.front().mean, 7.5);
  EXPECT_TRUE(all_common(chart));
}

// As when a series that is nothing but season is divided by its own factors.
TEST(Xmr, WhatRoundingLeavesOfEqualValuesIsNoNoise) {
  Series series(16, 0.3);
  for (std::size_t i = 0; i < series.size(); i += 3) series[i] = 0.1 + 0.2;
  const auto chart = chart_of(series);
  EXPECT_NE(series[0], series[1]);
  EXPECT_EQ(std::get<NoLimits>(chart.stretches.front().limits), NoLimits::constant);
  EXPECT_TRUE(all_common(chart));
}

TEST(Xmr, OneNonZeroRangeGivesNoLimitsInsteadOfLimitsOfNoWidth) {
  const auto chart = chart_of({0, 3, 3, 3, 3, 3, 3, 3});
  EXPECT_EQ(std::get<NoLimits>(chart.stretches.front().limits), NoLimits::ranges_screened_out);
  EXPECT_EQ(chart.stretches.front().range.dropped, 1U);
  EXPECT_EQ(chart.stretches.front().range.mean, 0);
  EXPECT_TRUE(all_common(chart));
}

TEST(Xmr, OneRangeIsNoNoiseWithScreeningButIsWithout) {
  const auto chart = chart_of({0, 3, 3, 3, 3, 3, 3, 3}, {.screening = stats::Screening::none});
  EXPECT_EQ(chart.points.front().signal, Signal::below_lcl);
  EXPECT_EQ(chart.points.back().signal, Signal::seven_points_above);
}

TEST(Xmr, OnePointHasAMeanAndNoLimits) {
  const auto chart = chart_of({4});
  EXPECT_EQ(std::get<NoLimits>(chart.stretches.front().limits), NoLimits::single_point);
  EXPECT_EQ(chart.stretches.front().mean, 4);
  EXPECT_TRUE(all_common(chart));
}

TEST(Xmr, FewerThanThirteenPointsGiveTrialLimits) {
  Series series{4, 6};
  EXPECT_TRUE(std::holds_alternative<XmrLimits>(chart_of(series).stretches.front().limits));
  while (series.size() < 12) series.push_back(5);
  EXPECT_TRUE(chart_of(series).stretches.front().is_trial);
  series.push_back(5);
  EXPECT_FALSE(chart_of(series).stretches.front().is_trial);
}

TEST(Xmr, AGapIsRefusedWhereverItStands) {
  for (std::size_t at = 0; at < 8; ++at) {
    Series series{1, 2, 3, 4, 5, 6, 7, 8};
    series[at].reset();
    EXPECT_EQ(refusal_of(series), Refusal::gap);
  }
}

TEST(Xmr, WhatIsNoUsableNumberIsRefused) {
  EXPECT_EQ(refusal_of({}), Refusal::no_values);
  EXPECT_EQ(refusal_of({1, nan, 3}), Refusal::not_a_number);
  EXPECT_EQ(refusal_of({1, infinite, 3}), Refusal::not_a_number);
  EXPECT_EQ(refusal_of({1, -infinite, 3}), Refusal::not_a_number);
  EXPECT_EQ(refusal_of({1, 1.7e308, -1.7e308}), Refusal::out_of_range);
  EXPECT_EQ(refusal_of({1, 5e-324, 0}), Refusal::out_of_range);
  EXPECT_EQ(refusal_of({nan, std::nullopt}), Refusal::gap) << "a gap is told first";
}

TEST(Xmr, EachStretchHasItsOwnLimitsAndRulesStayInside) {
  Series series;
  for (int i = 0; i < 12; ++i) series.push_back(i);
  EXPECT_TRUE(holds(chart_of(series), Signal::seven_point_trend_increasing));
  const auto parted = chart_of(series, {.new_limits_at = {6}});
  ASSERT_EQ(parted.stretches.size(), 2U);
  EXPECT_EQ(parted.stretches[0].mean, 2.5);
  EXPECT_EQ(parted.stretches[1].mean, 8.5);
  EXPECT_EQ(parted.stretches[1].first, 6U);
  EXPECT_EQ(parted.stretches[1].count, 6U);
  EXPECT_TRUE(parted.stretches[1].is_trial);
  EXPECT_FALSE(holds(parted, Signal::seven_point_trend_increasing));  // six points and six
}

TEST(Xmr, AShiftDoesNotReachOverNewLimits) {
  const Series series{4, 7, 4, 7, 4, 7, 4, 7, 9, 10, 9, 10, 9, 10, 9, 10};
  EXPECT_TRUE(holds(chart_of(series), Signal::seven_points_above));
  EXPECT_TRUE(all_common(chart_of(series, {.new_limits_at = {8}})));
}

TEST(Xmr, OneStretchMayHaveLimitsWhereAnotherHasNone) {
  const auto chart = chart_of({5, 5, 5, 5, 1, 4, 2, 3}, {.new_limits_at = {4}});
  EXPECT_EQ(std::get<NoLimits>(chart.stretches[0].limits), NoLimits::constant);
  EXPECT_TRUE(std::holds_alternative<XmrLimits>(chart.stretches[1].limits));
}

TEST(Xmr, ABaselineFixesTheLimitsForAllThatFollow) {
  Series series{10, 11, 9, 10, 12, 10, 9, 11, 10, 10, 9, 11};
  const auto before = chart_of(series);
  for (int i = 0; i < 7; ++i) series.push_back(30);
  const auto after = chart_of(series, {.baseline = 12});
  EXPECT_EQ(limits_of(after.stretches.front()).outer, limits_of(before.stretches.front()).outer);
  EXPECT_EQ(after.points.back().signal, Signal::above_ucl);
}

TEST(Xmr, ABaselineLongerThanTheSeriesIsAllOfIt) {
  const Series series{4, 6, 5, 7};
  EXPECT_EQ(limits_of(chart_of(series, {.baseline = 12}).stretches.front()).outer,
            limits_of(chart_of(series).stretches.front()).outer);
}

TEST(Xmr, APlanThatDoesNotFitIsRefused) {
  const Series series{4, 6, 5, 7};
  for (const XmrPlan& plan :
       {XmrPlan{.new_limits_at = {0}}, XmrPlan{.new_limits_at = {4}}, XmrPlan{.new_limits_at = {2, 2}},
        XmrPlan{.new_limits_at = {3, 1}}, XmrPlan{.baseline = 0}})
    EXPECT_EQ(refusal_of(series, plan), Refusal::stretches_out_of_order);
}

TEST(Xmr, APointOnALimitIsInsideIt) {
  const stats::Stretch stretch = chart_of({10, 12, 11, 14, 13}).stretches.front();
  const double upper = limits_of(stretch).outer.upper;
  Series series{10, 12, 11, 14, 13, upper};
  EXPECT_FALSE(chart_of(series, {.baseline = 5}).points.back().place.is_outside);
  EXPECT_TRUE(chart_of(series, {.baseline = 5}).points.back().place.is_near);
  series.back() = std::nextafter(upper, infinite);
  EXPECT_TRUE(chart_of(series, {.baseline = 5}).points.back().place.is_outside);
  EXPECT_FALSE(chart_of(series, {.baseline = 5}).points.back().place.is_near);
}

// In exact numbers the near limit is 15.0 and points lie on it: the last bit decides, and with it the order
// of the operations and that no multiplication is fused with an addition.
TEST(Xmr, NearLimitsKeepThePackagesOrderOfOperations) {
  const Series step{10, 11, 9, 10, 12, 10, 9, 11, 10, 10, 9, 11, 15, 16, 14, 15, 17, 15, 14, 16};
  const auto chart = chart_of(step);
  const auto& stretch = chart.stretches.front();
  EXPECT_EQ(limits_of(stretch).near.upper, stretch.mean + 2 * (2.66 / 3) * stretch.range.mean);
  EXPECT_FALSE(chart.points[12].place.is_near);  // 15
  EXPECT_TRUE(chart.points[13].place.is_near);   // 16
  EXPECT_EQ(chart.points[13].signal, Signal::seven_points_above);
}

TEST(Improvement, TurnsASignalIntoAnIcon) {
  using stats::Variation;
  const auto high = Signal::seven_points_above;
  const auto low = Signal::seven_point_trend_decreasing;
  EXPECT_EQ(stats::variation_of(high, Improvement::increase), Variation::improvement);
  EXPECT_EQ(stats::variation_of(high, Improvement::decrease), Variation::concern);
  EXPECT_EQ(stats::variation_of(high, Improvement::neutral), Variation::neutral_high);
  EXPECT_EQ(stats::variation_of(low, Improvement::increase), Variation::concern);
  EXPECT_EQ(stats::variation_of(low, Improvement::decrease), Variation::improvement);
  EXPECT_EQ(stats::variation_of(low, Improvement::neutral), Variation::neutral_low);
  for (const auto direction : {Improvement::increase, Improvement::decrease, Improvement::neutral})
    EXPECT_EQ(stats::variation_of(Signal::common_cause, direction), Variation::common_cause);
}

struct AssuranceRow {
  double target;
  Improvement direction;
  Assurance expected;
};

TEST(Improvement, AssuranceFollowsTheTargetAndTheDirection) {
  const auto stretch = chart_of({10, 12, 11, 14, 13}).stretches.front();  // 7.345 to 16.655
  const double upper = limits_of(stretch).outer.upper;
  for (const AssuranceRow& row : {AssuranceRow{20, Improvement::decrease, Assurance::consistently_passing},
                                  AssuranceRow{20, Improvement::increase, Assurance::consistently_failing},
                                  AssuranceRow{5, Improvement::decrease, Assurance::consistently_failing},
                                  AssuranceRow{5, Improvement::increase, Assurance::consistently_passing},
                                  AssuranceRow{12, Improvement::increase, Assurance::hit_and_miss},
                                  AssuranceRow{upper, Improvement::increase, Assurance::hit_and_miss},
                                  AssuranceRow{20, Improvement::neutral, Assurance::none},
                                  AssuranceRow{nan, Improvement::increase, Assurance::none}})
    EXPECT_EQ(stats::assurance_of(stretch, row.target, row.direction), row.expected) << row.target;
}

TEST(Improvement, WithoutLimitsThereIsNoAssurance) {
  const auto stretch = chart_of(Series(16, 7.5)).stretches.front();
  EXPECT_EQ(stats::assurance_of(stretch, 20, Improvement::increase), Assurance::none);
}

}  // namespace
