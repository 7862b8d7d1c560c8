#include "stats/improvement.h"

#include <cmath>

namespace stats {

namespace {

bool is_better(Side side, Improvement direction) {
  return (side == Side::above) == (direction == Improvement::increase);
}

}  // namespace

Variation variation_of(Signal signal, Improvement direction) {
  const Side side = side_of(signal);
  if (side == Side::on) return Variation::common_cause;
  if (direction == Improvement::neutral)
    return side == Side::above ? Variation::neutral_high : Variation::neutral_low;
  return is_better(side, direction) ? Variation::improvement : Variation::concern;
}

Assurance assurance_of(const Stretch& latest, double target, Improvement direction) {
  const auto* limits = std::get_if<XmrLimits>(&latest.limits);
  if (limits == nullptr || direction == Improvement::neutral || !std::isfinite(target))
    return Assurance::none;
  const bool all_lie_below = target > limits->outer.upper;
  const bool all_lie_above = target < limits->outer.lower;
  if (!all_lie_below && !all_lie_above) return Assurance::hit_and_miss;
  return is_better(all_lie_above ? Side::above : Side::below, direction) ? Assurance::consistently_passing
                                                                         : Assurance::consistently_failing;
}

}  // namespace stats
