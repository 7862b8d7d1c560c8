// The control chart of a measure: its single quarters since the last gap and the last break, their season
// removed, with mean, limits and each quarter's signal. Not a drawing, and not yet a note on the latest
// quarter: that is in signal.h. Method: 4-methods.md, 3.3.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "model/period.h"
#include "stats/seasonal.h"
#include "stats/xmr.h"

namespace analysis {

struct ControlPoint {
  model::Period period;  // the quarter
  double value = 0;      // of the quarter, in the published unit
  double level = 0;      // its season removed; the value where no season can be
  stats::Side side = stats::Side::on;
  stats::Signal signal = stats::Signal::common_cause;
};

struct ControlChart {
  // Why there are no limits.
  enum class Unavailable {
    none,
    not_quarterly,     // observed by half-year or year, or there is no series
    too_few_quarters,  // fewer than twelve since the last gap or break
    zero_quarter,      // a season cannot be divided out of nothing
    no_variation,      // the quarters are all alike, or nearly
  };
  Unavailable unavailable = Unavailable::not_quarterly;
  std::vector<ControlPoint> points = {};               // oldest first
  std::optional<stats::SeasonalFactors> factors = {};  // of the first four points, and so on
  // Mean, ranges and limits of the levels, the limits not cut at 0 or 100; none where there are no limits.
  std::optional<stats::Stretch> stretch = {};

  // Precondition: there are limits.
  const stats::XmrLimits& limits() const { return std::get<stats::XmrLimits>(stretch->limits); }
};

// Of what `unbroken_quarters` gives, the last of which ends with the month `last`.
ControlChart control_chart(const std::optional<std::vector<double>>& unbroken, int last);

std::vector<double> levels_of(const ControlChart& chart);

}  // namespace analysis
