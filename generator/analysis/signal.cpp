#include "analysis/signal.h"

#include <algorithm>
#include <cstddef>
#include <variant>

#include "analysis/quarters.h"
#include "analysis/rules.h"
#include "stats/seasonal.h"
#include "stats/xmr.h"

namespace analysis {

namespace {

// How many of the latest points lie in a row on the side of the mean that the last one does.
int on_one_side(const std::vector<stats::XmrPoint>& points) {
  const auto other = std::find_if(points.rbegin(), points.rend(), [&](const stats::XmrPoint& point) {
    return point.place.side != points.back().place.side;
  });
  return static_cast<int>(other - points.rbegin());
}

// How many times in a row the latest values went the same way.
int one_way(const std::vector<double>& values) {
  int steps = 0;
  const auto way = [&](std::size_t i) { return values[i] > values[i - 1] ? 1 : -1; };
  for (std::size_t i = values.size() - 1; i > 0 && values[i] != values[i - 1]; --i) {
    if (way(i) != way(values.size() - 1)) break;
    ++steps;
  }
  return steps;
}

int lasted(stats::Signal state, const std::vector<stats::XmrPoint>& points,
           const std::vector<double>& values) {
  switch (state) {
    case stats::Signal::seven_points_above:
    case stats::Signal::seven_points_below:
      return on_one_side(points);
    case stats::Signal::seven_point_trend_increasing:
    case stats::Signal::seven_point_trend_decreasing:
      return one_way(values);
    case stats::Signal::common_cause:
    case stats::Signal::above_ucl:
    case stats::Signal::below_lcl:
    case stats::Signal::two_in_three_above:
    case stats::Signal::two_in_three_below:
      return 1;
  }
  return 1;
}

Signal unavailable(Signal::Unavailable why) {
  return {.unavailable = why};
}

}  // namespace

Signal examine_signal(const std::optional<std::vector<double>>& unbroken) {
  if (!unbroken) return unavailable(Signal::Unavailable::not_quarterly);
  const std::vector<double>& quarters = *unbroken;
  if (quarters.size() < static_cast<std::size_t>(rules::quarters_for_signal))
    return unavailable(Signal::Unavailable::too_few_quarters);
  const auto factors = stats::seasonal_factors({quarters.begin(), quarters.end()});
  if (!std::holds_alternative<stats::SeasonalFactors>(factors))
    return unavailable(Signal::Unavailable::zero_quarter);
  const std::vector<double> values =
      stats::without_season(quarters, std::get<stats::SeasonalFactors>(factors));
  const auto found = stats::xmr_chart({values.begin(), values.end()});
  const auto* chart = std::get_if<stats::XmrChart>(&found);
  const auto* limits = chart ? std::get_if<stats::XmrLimits>(&chart->stretches.back().limits) : nullptr;
  if (limits == nullptr) return unavailable(Signal::Unavailable::no_variation);
  const stats::Signal state = chart->points.back().signal;
  return {.unavailable = Signal::Unavailable::none,
          .state = state,
          .quarters = lasted(state, chart->points, values),
          .mean = chart->stretches.back().mean,
          .limits = limits->outer};
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
