// The four rules of NHS Making Data Count: which points of a control chart are unlikely to be chance, and
// why. Knows no limits: each point's place between them is given. Not a judgement: high may be good or bad.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stats {

inline constexpr std::size_t points_in_a_run = 7;     // of a trend and of a shift
inline constexpr std::size_t points_in_a_window = 3;  // in which points near a limit are counted
inline constexpr std::size_t near_points = 2;         // so many of them

enum class Side { below, on, above };

// Where a point lies: its side of the mean; beyond a limit; or between a near limit and the limit.
struct Place {
  Side side = Side::on;
  bool is_outside = false;
  bool is_near = false;  // never together with is_outside, never on the mean
  bool operator==(const Place&) const = default;
};

enum class Signal {
  common_cause,  // no rule holds
  above_ucl,
  below_lcl,
  seven_point_trend_increasing,
  seven_point_trend_decreasing,
  two_in_three_above,
  two_in_three_below,
  seven_points_above,
  seven_points_below,
};

// The signal of each point of one stretch, as NHSRplotthedots 0.2.2 (ptd_calculate_point_type.R) finds it.
// The first rule that holds gives the name: 1 outside the limits; 2 one of seven points each strictly above
// (strictly below) the one before; an equal neighbour breaks it; 3 near a limit, in three points in a row on
// one side of the mean of which at least two are near; a point
//   outside does not count as near;
// 4 one of seven points in a row strictly on one side of the mean; a point on the mean breaks it.
// Precondition: as many places as values, all values finite. Fewer than three points: only rule 1 can hold.
std::vector<Signal> signals(std::span<const double> values, std::span<const Place> places);

// Where a signal points: above for high, rising; below for low, falling; on for common cause.
Side side_of(Signal signal);

}  // namespace stats
