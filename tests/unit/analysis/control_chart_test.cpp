#include "analysis/control_chart.h"

#include <gtest/gtest.h>

#include <vector>

#include "analysis/forecast.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::ControlChart;
using model::Kind;
using small::quarter;
using Unavailable = ControlChart::Unavailable;

const int end_of_2023 = model::Month::of(2023, 12).index;
const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

std::vector<double> ordinary(std::size_t count) {
  const std::vector<double> steps{3, -2, 4, -5, 1, -3, 5, -1, -4, 2};
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(100 + steps[i % steps.size()]);
  return values;
}

TEST(ControlChart, EndsWithTheQuarterOfTheReportAndCountsBack) {
  const ControlChart chart = analysis::control_chart(ordinary(13), end_of_2023);
  ASSERT_EQ(chart.points.size(), 13U);
  EXPECT_EQ(chart.points.back().period, quarter(2023, 4));
  EXPECT_EQ(chart.points.front().period, quarter(2020, 4));
  EXPECT_EQ(chart.unavailable, Unavailable::none);
}

TEST(ControlChart, LevelTimesFactorIsTheQuarterAsCounted) {
  const ControlChart chart = analysis::control_chart(ordinary(20), end_of_2023);
  ASSERT_TRUE(chart.factors);
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    EXPECT_NEAR(chart.points[i].level * (*chart.factors)[i % stats::seasons], chart.points[i].value, 1e-9);
  }
}

TEST(ControlChart, ElevenQuartersAreAPlainRun) {
  const ControlChart chart = analysis::control_chart(ordinary(11), end_of_2023);
  EXPECT_EQ(chart.unavailable, Unavailable::too_few_quarters);
  EXPECT_EQ(chart.points.size(), 11U);
  EXPECT_FALSE(chart.factors || chart.stretch);
  for (const auto& point : chart.points) EXPECT_EQ(point.level, point.value);
}

TEST(ControlChart, AQuarterOfZeroLeavesThePlainRun) {
  std::vector<double> values = ordinary(16);
  values[5] = 0;
  const ControlChart chart = analysis::control_chart(values, end_of_2023);
  EXPECT_EQ(chart.unavailable, Unavailable::zero_quarter);
  EXPECT_EQ(chart.points.size(), 16U);
}

TEST(ControlChart, OfNoSeriesHasNoPoints) {
  EXPECT_TRUE(analysis::control_chart(std::nullopt, end_of_2023).points.empty());
}

TEST(ControlChart, TellsWhatTheSignalTells) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  small::Numbers values;
  for (const double value : ordinary(20)) values.push_back(value);
  values.back() = 160;
  site.rows("m", "own", now.period.shifted(-3 * 19), values);
  const analysis::Finding finding = small::find(site, now, "m");
  EXPECT_EQ(finding.signal.state, finding.control.points.back().signal);
  EXPECT_EQ(finding.signal.mean, finding.control.stretch->mean);
  EXPECT_EQ(finding.signal.limits.upper, finding.control.limits().outer.upper);
}

// --- forecasts ---

small::Site with_forecast(int window_months) {
  small::Site site;
  model::Measure measure = small::measure("m", Kind::count);
  measure.window_months = window_months;
  site.add(measure);
  site.rows("m", "own", quarter(2022, 1), {10, 20, 30, 40, 11, 21, 31, 41});
  for (int i = 1; i <= 2; ++i)
    site.row("m", "own", quarter(2024, i), model::Amount{100.0 * i}).status = model::Status::forecast;
  return site;
}

TEST(Forecast, IsReadByItsOwnWindowsOnly) {
  const small::Site site = with_forecast(3);
  const auto points = analysis::forecast_after(site.model(), small::find(site, now, "m"));
  ASSERT_EQ(points.size(), 2U);
  EXPECT_EQ(points[0].reading.published()->value, 100);
  EXPECT_EQ(points[1].reading.published()->value, 200);
  EXPECT_EQ(points[1].reading.published()->status, model::Status::forecast);
}

TEST(Forecast, OfARollingWindowIsPartCountedPartForecast) {
  const small::Site site = with_forecast(12);
  const auto points = analysis::forecast_after(site.model(), small::find(site, now, "m"));
  ASSERT_EQ(points.size(), 2U);
  EXPECT_EQ(points[0].reading.published()->value, 21 + 31 + 41 + 100);
  EXPECT_EQ(points[1].reading.published()->value, 31 + 41 + 100 + 200);
}

TEST(Forecast, UsesNoLaterCountOfAnotherReport) {
  small::Site site = with_forecast(3);
  site.row("m", "own", quarter(2024, 3), model::Amount{999});
  const auto points = analysis::forecast_after(site.model(), small::find(site, now, "m"));
  EXPECT_EQ(points.size(), 2U);
}

TEST(Forecast, ChangesNoFinding) {
  const small::Site site = with_forecast(3);
  const analysis::Finding finding = small::find(site, now, "m");
  EXPECT_EQ(finding.latest.published()->value, 41);
  EXPECT_EQ(finding.lines.front().readings.back().window.last(), now.period.last());
}

}  // namespace
