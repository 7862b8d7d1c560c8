#include "analysis/control_chart.h"

#include <cstddef>
#include <variant>

#include "analysis/quarters.h"
#include "analysis/rules.h"

namespace analysis {

namespace {

using Unavailable = ControlChart::Unavailable;

std::vector<ControlPoint> points_of(const std::vector<double>& quarters, int last) {
  std::vector<ControlPoint> points;
  points.reserve(quarters.size());
  for (const double value : quarters) {
    const auto back = static_cast<int>(quarters.size() - points.size()) - 1;
    points.push_back({.period = named(quarter_back(last, back)), .value = value, .level = value});
  }
  return points;
}

Unavailable remove_season(ControlChart& chart, const std::vector<double>& quarters) {
  if (quarters.size() < static_cast<std::size_t>(rules::quarters_for_signal))
    return Unavailable::too_few_quarters;
  const auto found = stats::seasonal_factors({quarters.begin(), quarters.end()});
  const auto* factors = std::get_if<stats::SeasonalFactors>(&found);
  if (factors == nullptr) return Unavailable::zero_quarter;
  chart.factors = *factors;
  const std::vector<double> levels = stats::without_season(quarters, *factors);
  for (std::size_t i = 0; i < levels.size(); ++i) chart.points[i].level = levels[i];
  return Unavailable::none;
}

Unavailable add_limits(ControlChart& chart) {
  const std::vector<double> levels = levels_of(chart);
  const auto found = stats::xmr_chart({levels.begin(), levels.end()});
  const auto* drawn = std::get_if<stats::XmrChart>(&found);
  const bool has_limits =
      drawn != nullptr && std::holds_alternative<stats::XmrLimits>(drawn->stretches.back().limits);
  if (!has_limits) return Unavailable::no_variation;
  chart.stretch = drawn->stretches.back();
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    chart.points[i].side = drawn->points[i].place.side;
    chart.points[i].signal = drawn->points[i].signal;
  }
  return Unavailable::none;
}

}  // namespace

ControlChart control_chart(const std::optional<std::vector<double>>& unbroken, int last) {
  if (!unbroken) return {.unavailable = Unavailable::not_quarterly};
  ControlChart chart{.points = points_of(*unbroken, last)};
  chart.unavailable = remove_season(chart, *unbroken);
  if (chart.unavailable == Unavailable::none) chart.unavailable = add_limits(chart);
  return chart;
}

std::vector<double> levels_of(const ControlChart& chart) {
  std::vector<double> levels;
  levels.reserve(chart.points.size());
  for (const ControlPoint& point : chart.points) levels.push_back(point.level);
  return levels;
}

}  // namespace analysis
