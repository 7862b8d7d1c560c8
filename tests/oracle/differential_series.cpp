// Random series, answered by the slow reference and by `stats`: the same limits, signals and long-run trends.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>

#include "oracle/reference.h"
#include "oracle/signals.h"
#include "oracle/table.h"
#include "stats/mann_kendall.h"
#include "stats/seasonal.h"
#include "stats/xmr.h"

namespace {

using oracle::agrees;
using oracle::number;
using oracle::numbers;
using oracle::Row;
using stats::Signal;

constexpr int cases = 20000;
constexpr int seed = 20240306;

double largest_size(const stats::Series& series) {
  double largest = 0;
  for (const auto& value : series) largest = std::max(largest, std::abs(*value));
  return largest;
}

// The reference, like the package, draws limits of no width, or as wide as what rounding leaves.
bool has_limits(const Row& row, const stats::Series& series) {
  const auto lower = number(row.at("lpl"));
  return lower && *number(row.at("upl")) - *lower > 1e-11 * largest_size(series);
}

stats::XmrChart chart_of(const Row& row, const stats::Series& series) {
  stats::XmrPlan plan;
  if (row.at("screening") == "False") plan.screening = stats::Screening::none;
  if (const auto baseline = number(row.at("baseline"))) plan.baseline = static_cast<std::size_t>(*baseline);
  return std::get<stats::XmrChart>(stats::xmr_chart(series, plan));
}

void check_signals(const Row& row, const stats::XmrChart& chart) {
  std::istringstream types(row.at("types"));
  const auto sides = numbers(row.at("side"));
  const auto outside = numbers(row.at("outside"));
  const auto near = numbers(row.at("near"));
  ASSERT_EQ(sides.size(), chart.points.size());
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    std::string word;
    std::getline(types, word, '|');
    EXPECT_EQ(chart.points[i].signal, oracle::signals_by_word.at(word)) << "point " << i;
    EXPECT_EQ(static_cast<double>(chart.points[i].place.side) - 1, *sides[i]) << "point " << i;
    EXPECT_EQ(chart.points[i].place.is_outside, *outside[i] == 1) << "point " << i;
    EXPECT_EQ(chart.points[i].place.is_near, *near[i] == 1) << "point " << i;
  }
}

// Whether there were limits to compare.
bool check_chart(const Row& row, const stats::Series& series) {
  const stats::XmrChart chart = chart_of(row, series);
  const stats::Stretch& stretch = chart.stretches.front();
  EXPECT_TRUE(agrees(stretch.mean, row.at("mean")));
  const auto* limits = std::get_if<stats::XmrLimits>(&stretch.limits);
  EXPECT_EQ(limits != nullptr, has_limits(row, series));
  if (limits == nullptr) {
    for (const auto& point : chart.points) EXPECT_EQ(point.signal, Signal::common_cause);
    return false;
  }
  EXPECT_TRUE(agrees(limits->outer.lower, row.at("lpl"), 1, 1e-9));
  EXPECT_TRUE(agrees(limits->outer.upper, row.at("upl"), 1, 1e-9));
  check_signals(row, chart);
  return true;
}

void check_long_run(const Row& row, const stats::Series& series) {
  const auto test = std::get<stats::MannKendall>(stats::mann_kendall(series));
  EXPECT_EQ(test.s, *number(row.at("s")));
  EXPECT_TRUE(agrees(test.variance, row.at("variance")));
  EXPECT_TRUE(agrees(test.slope, row.at("slope")));
  const auto seasonal = stats::seasonal_mann_kendall(series, stats::seasons);
  const auto* found = std::get_if<stats::SeasonalMannKendall>(&seasonal);
  ASSERT_EQ(found != nullptr, number(row.at("seasonal_s")).has_value());
  if (found == nullptr) return;
  EXPECT_EQ(found->whole.s, *number(row.at("seasonal_s")));
  EXPECT_TRUE(agrees(found->whole.variance, row.at("seasonal_variance")));
  EXPECT_TRUE(agrees(found->whole.z, row.at("seasonal_z")));
  EXPECT_TRUE(agrees(found->whole.slope, row.at("seasonal_slope")));
}

void check_factors(const Row& row, const stats::Series& series) {
  const auto expected = numbers(row.at("factors"));
  const auto found = stats::seasonal_factors(series);
  const auto* factors = std::get_if<stats::SeasonalFactors>(&found);
  ASSERT_EQ(factors != nullptr, !expected.empty());
  for (std::size_t season = 0; season < expected.size(); ++season)
    EXPECT_TRUE(oracle::is_near(factors->at(season), *expected[season])) << "season " << season;
}

TEST(Differential, RandomSeriesGetTheChartsAndLongRunTrendsOfTheReference) {
  const auto rows = oracle::asked_of_the_reference("random_series.py", cases, seed);
  if (rows.empty()) GTEST_SKIP() << "the reference folder or python3 is absent";
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(cases));
  int with_limits = 0;
  for (const Row& row : rows) {
    SCOPED_TRACE("case " + row.at("case_id") + ": " + row.at("values"));
    const stats::Series series = numbers(row.at("values"));
    with_limits += static_cast<int>(check_chart(row, series));
    check_long_run(row, series);
    check_factors(row, series);
    if (HasFailure()) break;  // the first case that differs says enough
  }
  EXPECT_GT(with_limits, cases / 2);
  EXPECT_LT(with_limits, cases);
}

}  // namespace
