#include "stats/signal.h"

#include <algorithm>
#include <cstddef>

namespace stats {

namespace {

Side side_of_step(double before, double after) {
  if (after > before) return Side::above;
  return after < before ? Side::below : Side::on;
}

// The step into each point; there is none into the first.
std::vector<Side> steps_of(std::span<const double> values) {
  std::vector<Side> steps(values.size(), Side::on);
  for (std::size_t i = 1; i < values.size(); ++i) steps[i] = side_of_step(values[i - 1], values[i]);
  return steps;
}

std::vector<Side> sides_of(std::span<const Place> places) {
  std::vector<Side> sides;
  for (const Place& place : places) sides.push_back(place.side);
  return sides;
}

// Marks seven points wherever `length` sides in a row, the last one's point included, are the same: six steps
// make a trend of seven points, seven sides a shift.
std::vector<bool> sevens(const std::vector<Side>& sides, std::size_t length) {
  std::vector<bool> marked(sides.size(), false);
  std::size_t in_a_row = 0;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const bool goes_on = i > 0 && sides[i] == sides[i - 1];
    in_a_row = goes_on ? in_a_row + 1 : 1;
    if (sides[i] == Side::on || in_a_row < length) continue;
    const std::size_t first = i + 1 - points_in_a_run;
    for (std::size_t j = first; j <= i; ++j) marked[j] = true;
  }
  return marked;
}

bool is_two_in_three(std::span<const Place> window) {
  const Side side = window.front().side;
  const auto near_ones =
      std::count_if(window.begin(), window.end(), [](const Place& p) { return p.is_near; });
  return near_ones >= static_cast<std::ptrdiff_t>(near_points) &&
         std::all_of(window.begin(), window.end(), [&](const Place& p) { return p.side == side; });
}

std::vector<bool> twos_in_three(std::span<const Place> places) {
  std::vector<bool> marked(places.size(), false);
  for (std::size_t first = 0; first + points_in_a_window <= places.size(); ++first) {
    if (!is_two_in_three(places.subspan(first, points_in_a_window))) continue;
    for (std::size_t i = first; i < first + points_in_a_window; ++i)
      marked[i] = marked[i] || places[i].is_near;
  }
  return marked;
}

// A point that ends one trend and begins another takes the direction to its right, as does any point of a
// trend with one of a trend behind it. Like the package, a step to an equal value then counts as down.
Side direction_at(const std::vector<Side>& steps, const std::vector<bool>& in_trend, std::size_t i) {
  const bool has_trend_behind = i + 1 < steps.size() && in_trend[i + 1];
  return has_trend_behind ? steps[i + 1] : steps[i];
}

Signal towards(Side side, Signal high, Signal low) {
  return side == Side::above ? high : low;
}

}  // namespace

std::vector<Signal> signals(std::span<const double> values, std::span<const Place> places) {
  using enum Signal;
  const std::vector<Side> steps = steps_of(values);
  const std::vector<bool> trends = sevens(steps, points_in_a_run - 1);
  const std::vector<bool> pairs = twos_in_three(places);
  const std::vector<bool> shifts = sevens(sides_of(places), points_in_a_run);
  std::vector<Signal> found(values.size(), common_cause);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Side side = places[i].side;
    if (places[i].is_outside) {
      found[i] = towards(side, above_ucl, below_lcl);
    } else if (trends[i]) {
      found[i] =
          towards(direction_at(steps, trends, i), seven_point_trend_increasing, seven_point_trend_decreasing);
    } else if (pairs[i]) {
      found[i] = towards(side, two_in_three_above, two_in_three_below);
    } else if (shifts[i]) {
      found[i] = towards(side, seven_points_above, seven_points_below);
    }
  }
  return found;
}

Side side_of(Signal signal) {
  switch (signal) {
    case Signal::common_cause:
      return Side::on;
    case Signal::above_ucl:
    case Signal::seven_point_trend_increasing:
    case Signal::two_in_three_above:
    case Signal::seven_points_above:
      return Side::above;
    case Signal::below_lcl:
    case Signal::seven_point_trend_decreasing:
    case Signal::two_in_three_below:
    case Signal::seven_points_below:
      return Side::below;
  }
  return Side::on;
}

}  // namespace stats
