// Control charts, projections and multiples kept as text. UPDATE_GOLDEN=1 writes them anew; read the
// difference before keeping it.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "charts/multiples.h"
#include "charts/projection.h"
#include "charts/spc.h"
#include "support/kept_drawing.h"

namespace {

using plot::Layout;
using stats::Signal;

model::Month quarter_back(int back) {
  return model::Month::of(2023, 12).plus(-3 * back);
}

// Calls answered, by quarter; the last two show a shift and a point beyond the limit.
charts::SpcChart calls() {
  charts::SpcChart chart{.latest = "Latest 742"};
  const std::vector<double> values{612, 598, 631, 604, 588, 617, 640, 596, 655, 661, 649, 668, 652, 671, 742};
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto back = static_cast<int>(values.size() - 1 - i);
    const bool is_in_run = i >= 8;
    chart.points.push_back(
        {quarter_back(back), values[i], is_in_run ? Signal::seven_points_above : Signal::common_cause});
  }
  chart.points[6].signal = Signal::two_in_three_above;
  chart.points.back().signal = Signal::above_ucl;
  chart.usual = {
      .mean = {639, "Mean 639"}, .upper = {718, "Upper limit 718"}, .lower = {560, "Lower limit 560"}};
  chart.target = plot::LevelLine{675, "Target: at most 675"};
  return chart;
}

charts::SpcChart rare() {
  charts::SpcChart chart{.latest = "Latest 1", .usual = {}};
  const std::vector<double> values{3, 1, 2, 4, 1, 2, 3, 2, 1, 3, 2, 1};
  for (std::size_t i = 0; i < values.size(); ++i)
    chart.points.push_back({quarter_back(static_cast<int>(values.size() - 1 - i)), values[i]});
  chart.usual = {.mean = {2, "Mean 2"}, .upper = {6.3, "Upper limit 6"}, .lower = {-2.3, "Lower limit 0"}};
  return chart;
}

charts::SpcChart short_run() {
  charts::SpcChart chart = calls();
  chart.points.erase(chart.points.begin(), chart.points.begin() + 9);
  for (charts::SpcPoint& point : chart.points) point.signal = Signal::common_cause;
  chart.usual.reset();
  chart.target.reset();
  return chart;
}

charts::ProjectionChart demand() {
  charts::ProjectionChart chart;
  chart.actual = {.name = "Avon and Somerset", .latest_text = "395"};
  const std::vector<double> values{310, 322, 341, 337, 352, 361, 380, 395};
  for (std::size_t i = 0; i < values.size(); ++i)
    chart.actual.points.push_back(
        {.at = quarter_back(static_cast<int>(values.size() - 1 - i)), .value = values[i]});
  chart.actual.points[3].value.reset();
  chart.actual.points[3].why = model::Absence::confidential;
  chart.forecast = {{quarter_back(-1), 401, 390, 412},
                    {quarter_back(-2), 408, 388, 428},
                    {quarter_back(-3), 417, 386, 446},
                    {quarter_back(-4), 424, 384, 463}};
  chart.forecast_name = "Forecast";
  chart.forecast_text = "424 (384 to 463)";
  chart.from = model::Month::of(2024, 1);
  chart.from_label = "Forecast from Jan 2024";
  return chart;
}

charts::ProjectionChart demand_after_break() {
  charts::ProjectionChart chart = demand();
  chart.breaks = {{model::Month::of(2022, 10), 1}};
  chart.target = plot::LevelLine{380, "Target: at most 380"};
  return chart;
}

charts::MultiplesChart forces() {
  charts::MultiplesChart chart{.own_name = "The panel's own figure", .average_name = "MSG average"};
  const std::vector<std::string> names{"Avon and Somerset", "Derbyshire", "Devon and Cornwall", "Essex",
                                       "Hampshire and the Isle of Wight"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    charts::Panel panel{.title = names[i], .latest_text = "3.69"};
    for (int k = 0; k < 6; ++k) {
      const double level = 3.0 + 0.2 * static_cast<double>(i);
      panel.own.push_back({.at = quarter_back(5 - k), .value = level + 0.1 * k});
      panel.average.push_back({.at = quarter_back(5 - k), .value = 3.5 - 0.1 * k});
    }
    chart.panels.push_back(panel);
  }
  chart.panels[3].own.back().value.reset();
  chart.panels[3].latest_text = "withheld";
  chart.panels[3].own.back().why = model::Absence::confidential;
  chart.panels[1].breaks = {{model::Month::of(2023, 4), 1}};
  return chart;
}

struct Drawing {
  std::string name;
  std::function<scene::Scene(Layout)> draw;
};

Drawing spc(const std::string& name, const charts::SpcChart& chart) {
  return {name, [=](Layout layout) { return charts::draw_spc(chart, scene::arial_metrics(), layout); }};
}
Drawing projection(const std::string& name, const charts::ProjectionChart& chart) {
  return {name,
          [=](Layout layout) { return charts::draw_projection(chart, scene::arial_metrics(), layout); }};
}
Drawing multiples(const std::string& name, const charts::MultiplesChart& chart) {
  return {name, [=](Layout layout) { return charts::draw_multiples(chart, scene::arial_metrics(), layout); }};
}

class ScenesOverTime : public testing::TestWithParam<Drawing> {};

TEST_P(ScenesOverTime, AreDrawnAsKept) {
  expect_as_kept(GetParam().name + "_wide", GetParam().draw(Layout::wide));
  expect_as_kept(GetParam().name + "_narrow", GetParam().draw(Layout::narrow));
}
INSTANTIATE_TEST_SUITE_P(Kinds, ScenesOverTime,
                         testing::Values(spc("spc", calls()), spc("spc_rare", rare()),
                                         spc("spc_short", short_run()), projection("projection", demand()),
                                         projection("projection_after_break", demand_after_break()),
                                         multiples("multiples", forces())),
                         [](const auto& row) { return row.param.name; });

}  // namespace
