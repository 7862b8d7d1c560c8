// The XmR chart (individuals and moving ranges) of a series: its mean, its limits, and each point's signal.
// Not a picture, and never for overlapping windows: of rolling sums the rules call chance a signal.
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "stats/interval.h"
#include "stats/series.h"
#include "stats/signal.h"

namespace stats {

// Shewhart's constants for ranges of two: 3 / 1.128 and, for the upper limit of a range, 3.267. The order of
// operations is the package's: a point can lie on a near limit to the last bit.
inline constexpr double limit_factor = 2.66;
inline constexpr double near_factor = 2 * (limit_factor / 3);
inline constexpr double range_limit_factor = 3.267;
inline constexpr std::size_t trial_below = 13;  // points; the package's threshold, although its help says 12

enum class Screening { once, none };  // none: as the NHS Excel tool

struct XmrPlan {
  std::vector<std::size_t> new_limits_at = {};  // points, counted from 0, at which limits begin anew
  std::optional<std::size_t> baseline = {};     // limits from so many first points of each stretch; else all
  Screening screening = Screening::once;
};

// The mean of the moving ranges |y(i) - y(i-1)| of the baseline, in the unit of the values.
struct MeanRange {
  double unscreened = 0;
  std::size_t ranges = 0;   // there are so many
  double cut_off = 0;       // a range had to be below this, if they were screened
  std::size_t dropped = 0;  // so many were not
  double mean = 0;          // of those left; 0 where none is
};

struct XmrLimits {
  Interval outer = {};  // lower and upper process limit; not clipped: below 0 or above 100 may be
  Interval near = {};   // two thirds of the way
};

// Without limits no rule is asked: every point is common cause, and the mean is all that can be drawn.
enum class NoLimits {
  single_point,         // no moving range
  constant,             // all values equal, as far as binary numbers can tell
  ranges_screened_out,  // all ranges that are not zero stood out too far to be counted
};

// Points with one mean and one pair of limits; rules never reach over its ends.
struct Stretch {
  std::size_t first = 0;
  std::size_t count = 0;
  double mean = 0;
  MeanRange range = {};
  std::variant<XmrLimits, NoLimits> limits = NoLimits::single_point;
  bool is_trial = false;  // fewer than 13 points: limits will still move
};

struct XmrPoint {
  Place place = {};
  Signal signal = Signal::common_cause;
};

struct XmrChart {
  std::vector<Stretch> stretches = {};  // at least one, in order, together all points
  std::vector<XmrPoint> points = {};    // one per value
};

// Limits and rules exactly as NHSRplotthedots 0.2.2 (ptd_spc_standard.R): limits at the mean of the baseline
// -/+ 2.66 times the mean moving range, near limits at 2 (2.66 / 3) times, after dropping once every range
// that is not below 3.267 times the mean range. A point on a limit is inside it. Where we differ: a mean
// range of nothing gives no limits, not limits of no width; gaps are refused, not skipped. Any number of
// points from one up is taken; a plan whose points are not ascending and inside the series, or with a
// baseline of 0, is refused.
std::variant<XmrChart, Refusal> xmr_chart(const Series& series, const XmrPlan& plan = {});

}  // namespace stats
