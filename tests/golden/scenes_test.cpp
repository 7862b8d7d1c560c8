// Drawings kept as text. UPDATE_GOLDEN=1 writes them anew; read the difference before keeping it.
#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "support/kept_drawing.h"

namespace {

using plot::Layout;
using scene::Role;
constexpr std::nullopt_t gap = std::nullopt;
using Values = std::vector<std::optional<double>>;

plot::PlottedLine line_of(Role role, const std::string& name, const std::string& latest,
                          const Values& values) {
  plot::PlottedLine line{.role = role, .name = name, .latest_text = latest, .points = {}};
  const int count = static_cast<int>(values.size());
  for (int i = 0; i < count; ++i) {
    const model::Month at = model::Month::of(2023, 12).plus(-3 * (count - 1 - i));
    line.points.push_back({.at = at, .value = values[static_cast<std::size_t>(i)]});
  }
  return line;
}

// Offences per 1,000 households, 12 months to each quarter end.
charts::TrendChart burglary() {
  charts::TrendChart chart;
  chart.lines = {
      line_of(Role::own, "Avon and Somerset", "3.69", {4.21, 4.02, 3.75, 3.20, 2.86, 2.91, 3.05, 3.34, 3.69}),
      line_of(Role::group, "MSG average", "3.12", {4.50, 4.31, 4.02, 3.61, 3.10, 2.95, 2.99, 3.08, 3.12}),
      line_of(Role::nation, "England and Wales", "4.02",
              {5.60, 5.42, 5.02, 4.53, 4.11, 3.98, 3.97, 4.01, 4.02})};
  return chart;
}

charts::TrendChart interrupted() {
  charts::TrendChart chart = burglary();
  auto& own = chart.lines[0].points;
  own[1].value.reset();
  own[3].value.reset();
  own[3].why = model::Absence::confidential;
  own[8].status = model::Status::provisional;
  chart.lines[1].points[8].value.reset();
  chart.lines[1].latest_text = "not available";
  chart.breaks = {{model::Month::of(2023, 4), 1}};
  return chart;
}

charts::TrendChart aimed() {
  charts::TrendChart chart;
  chart.lines = {line_of(Role::own, "Kent", "81.0%", {79.6, 80.2, 80.9, 81.0}),
                 line_of(Role::group, "MSG average", "81.0%", {82.0, 81.7, 81.2, 81.0})};
  chart.target = plot::LevelLine{90, "Target: at least 90%"};
  chart.is_percentage = true;
  chart.suffix = "%";
  return chart;
}

// How many times the rate of the baseline.
charts::TrendChart ratio() {
  charts::TrendChart chart;
  chart.lines = {line_of(Role::own, "Black people", "5.6", {6.4, 6.1, 5.9, 5.6}),
                 line_of(Role::further, "Asian people", "1.5", {1.6, 1.6, 1.4, 1.5}),
                 line_of(Role::second_further, "People of Mixed ethnicity", "2.3", {2.5, 2.2, 2.4, 2.3}),
                 line_of(Role::third_further, "People of other ethnicity", "1.2", {0.9, 1.0, 1.1, 1.2})};
  chart.baseline = plot::LevelLine{1, "White people 1"};
  return chart;
}

charts::TrendChart below_zero() {
  charts::TrendChart chart;
  chart.lines = {line_of(Role::own, "Kent", "−£120", {450, 300, -80, -120})};
  chart.prefix = "£";
  return chart;
}

charts::TrendChart long_names() {
  charts::TrendChart chart = burglary();
  chart.lines[1].name = "Average of the most similar group of police forces";
  return chart;
}

charts::TrendChart nothing_known() {
  charts::TrendChart chart;
  chart.lines = {line_of(Role::own, "Kent", "not available", {gap, gap, gap, gap})};
  return chart;
}

struct Drawing {
  std::string name;
  std::function<scene::Scene()> draw;
};

std::function<scene::Scene()> trend(const charts::TrendChart& chart, Layout layout) {
  return [=] { return charts::draw_trend(chart, scene::arial_metrics(), layout); };
}

class Scenes : public testing::TestWithParam<Drawing> {};

TEST_P(Scenes, AreDrawnAsKept) {
  expect_as_kept(GetParam().name, GetParam().draw());
}
INSTANTIATE_TEST_SUITE_P(
    Trend, Scenes,
    testing::Values(Drawing{"trend_wide", trend(burglary(), Layout::wide)},
                    Drawing{"trend_narrow", trend(burglary(), Layout::narrow)},
                    Drawing{"trend_interrupted_wide", trend(interrupted(), Layout::wide)},
                    Drawing{"trend_interrupted_narrow", trend(interrupted(), Layout::narrow)},
                    Drawing{"trend_target_wide", trend(aimed(), Layout::wide)},
                    Drawing{"trend_ratio_wide", trend(ratio(), Layout::wide)},
                    Drawing{"trend_ratio_narrow", trend(ratio(), Layout::narrow)},
                    Drawing{"trend_below_zero_wide", trend(below_zero(), Layout::wide)},
                    Drawing{"trend_long_names_wide", trend(long_names(), Layout::wide)},
                    Drawing{"trend_nothing_known_narrow", trend(nothing_known(), Layout::narrow)},
                    Drawing{"sparkline", [] { return charts::draw_sparkline(interrupted().lines[0]); }}),
    [](const auto& row) { return row.param.name; });

}  // namespace
