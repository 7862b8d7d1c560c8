#include "stats/xmr.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "stats/summary.h"

namespace stats {

namespace {

// A mean range this small beside the largest value is what binary rounding leaves of equal values, as of a
// series from which its own season was divided.
constexpr double nothing_beside = 1e-12;

std::vector<double> ranges_of(std::span<const double> values) {
  std::vector<double> ranges;
  for (std::size_t i = 1; i < values.size(); ++i) ranges.push_back(std::abs(values[i] - values[i - 1]));
  return ranges;
}

MeanRange mean_range(std::vector<double> ranges, Screening screening) {
  if (ranges.empty()) return {};
  MeanRange found{.unscreened = mean(ranges), .ranges = ranges.size()};
  found.cut_off = range_limit_factor * found.unscreened;
  if (screening == Screening::once)
    found.dropped = std::erase_if(ranges, [&](double range) { return !(range < found.cut_off); });
  if (!ranges.empty()) found.mean = mean(ranges);
  return found;
}

double largest_size(std::span<const double> values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

Interval around(double middle, double arm) {
  return {.lower = middle - arm, .upper = middle + arm};
}

std::variant<XmrLimits, NoLimits> limits_of(double middle, const MeanRange& range, double nothing) {
  if (range.ranges == 0) return NoLimits::single_point;
  if (range.unscreened <= nothing) return NoLimits::constant;
  if (range.mean <= nothing) return NoLimits::ranges_screened_out;
  return XmrLimits{.outer = around(middle, limit_factor * range.mean),
                   .near = around(middle, near_factor * range.mean)};
}

bool is_beyond(double value, const Interval& limits) {
  return value > limits.upper || value < limits.lower;
}

Stretch stretch_of(std::span<const double> values, const XmrPlan& plan) {
  const auto baseline = values.first(std::min(plan.baseline.value_or(values.size()), values.size()));
  Stretch stretch{.count = values.size(), .is_trial = values.size() < trial_below};
  stretch.mean = mean({baseline.begin(), baseline.end()});
  stretch.range = mean_range(ranges_of(baseline), plan.screening);
  stretch.limits = limits_of(stretch.mean, stretch.range, nothing_beside * largest_size(baseline));
  return stretch;
}

Place place_of(double value, const Stretch& stretch) {
  Place place;
  if (value != stretch.mean) place.side = value > stretch.mean ? Side::above : Side::below;
  if (const auto* limits = std::get_if<XmrLimits>(&stretch.limits)) {
    place.is_outside = is_beyond(value, limits->outer);
    place.is_near = !place.is_outside && is_beyond(value, limits->near);
  }
  return place;
}

std::vector<XmrPoint> points_of(std::span<const double> values, const Stretch& stretch) {
  std::vector<Place> places;
  places.reserve(values.size());
  for (const double value : values) places.push_back(place_of(value, stretch));
  std::vector<Signal> found(values.size(), Signal::common_cause);
  if (std::holds_alternative<XmrLimits>(stretch.limits)) found = signals(values, places);
  std::vector<XmrPoint> points;
  points.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) points.push_back({.place = places[i], .signal = found[i]});
  return points;
}

// The first point of each stretch, and behind them the end; nothing where the plan does not fit the series.
std::optional<std::vector<std::size_t>> bounds_of(const XmrPlan& plan, std::size_t count) {
  if (plan.baseline == std::size_t{0}) return std::nullopt;
  std::vector<std::size_t> bounds{0};
  for (const std::size_t at : plan.new_limits_at) {
    if (at <= bounds.back() || at >= count) return std::nullopt;
    bounds.push_back(at);
  }
  bounds.push_back(count);
  return bounds;
}

}  // namespace

std::variant<XmrChart, Refusal> xmr_chart(const Series& series, const XmrPlan& plan) {
  const auto given = complete(series);
  if (const auto* refusal = std::get_if<Refusal>(&given)) return *refusal;
  const std::span<const double> values = std::get<std::vector<double>>(given);
  const auto bounds = bounds_of(plan, values.size());
  if (!bounds) return Refusal::stretches_out_of_order;
  XmrChart chart;
  for (std::size_t i = 0; i + 1 < bounds->size(); ++i) {
    const std::size_t first = (*bounds)[i];
    const auto part = values.subspan(first, (*bounds)[i + 1] - first);
    Stretch stretch = stretch_of(part, plan);
    stretch.first = first;
    for (const XmrPoint& point : points_of(part, stretch)) chart.points.push_back(point);
    chart.stretches.push_back(stretch);
  }
  return chart;
}

}  // namespace stats
