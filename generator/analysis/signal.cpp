#include "analysis/signal.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "analysis/quarters.h"

namespace analysis {

namespace {

// How many of the latest points lie in a row on the side of the mean that the last one does.
int on_one_side(const std::vector<ControlPoint>& points) {
  const auto other = std::find_if(points.rbegin(), points.rend(), [&](const ControlPoint& point) {
    return point.side != points.back().side;
  });
  return static_cast<int>(other - points.rbegin());
}

// How many times in a row the latest levels went the same way.
int one_way(const std::vector<double>& levels) {
  int steps = 0;
  const auto way = [&](std::size_t i) { return levels[i] > levels[i - 1] ? 1 : -1; };
  for (std::size_t i = levels.size() - 1; i > 0 && levels[i] != levels[i - 1]; --i) {
    if (way(i) != way(levels.size() - 1)) break;
    ++steps;
  }
  return steps;
}

int lasted(const ControlChart& chart) {
  switch (chart.points.back().signal) {
    case stats::Signal::seven_points_above:
    case stats::Signal::seven_points_below:
      return on_one_side(chart.points);
    case stats::Signal::seven_point_trend_increasing:
    case stats::Signal::seven_point_trend_decreasing:
      return one_way(levels_of(chart));
    case stats::Signal::common_cause:
    case stats::Signal::above_ucl:
    case stats::Signal::below_lcl:
    case stats::Signal::two_in_three_above:
    case stats::Signal::two_in_three_below:
      return 1;
  }
  return 1;
}

}  // namespace

Signal examine_signal(const ControlChart& chart) {
  if (chart.unavailable != ControlChart::Unavailable::none) return {.unavailable = chart.unavailable};
  return {.unavailable = ControlChart::Unavailable::none,
          .state = chart.points.back().signal,
          .quarters = lasted(chart),
          .mean = chart.stretch->mean,
          .limits = chart.limits().outer};
}

std::optional<OverTarget> hold_to_target(const Signal& signal, const model::Measure& measure,
                                         int window_months) {
  const bool has_limits = signal.unavailable == Signal::Unavailable::none;
  const bool has_side = measure.target && measure.target->aim != model::Target::Aim::exactly &&
                        measure.better != model::Better::neither;
  if (!has_limits || !has_side || window_months <= 0) return std::nullopt;
  const bool is_sum = measure.kind == model::Kind::count || measure.kind == model::Kind::rate;
  OverTarget over{.target = measure.target->value};
  over.is_for_other_length = is_sum && window_months != months_in_a_quarter;
  if (over.is_for_other_length) over.target = over.target * months_in_a_quarter / window_months;
  const stats::Stretch usual{.limits = stats::XmrLimits{.outer = signal.limits, .near = signal.limits}};
  const auto direction = measure.target->aim == model::Target::Aim::at_least ? stats::Improvement::increase
                                                                             : stats::Improvement::decrease;
  over.assurance = stats::assurance_of(usual, over.target, direction);
  if (over.assurance == stats::Assurance::none) return std::nullopt;
  return over;
}

}  // namespace analysis
