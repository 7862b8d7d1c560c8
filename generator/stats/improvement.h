// What a control chart's last signal, and its limits beside a target, mean where one direction is better.
// Not part of finding the signal: the rules do not know what is good.
#pragma once

#include "stats/signal.h"
#include "stats/xmr.h"

namespace stats {

enum class Improvement { increase, decrease, neutral };

// The variation icon of NHS Making Data Count, and the colour of a point.
enum class Variation { common_cause, improvement, concern, neutral_high, neutral_low };
Variation variation_of(Signal signal, Improvement direction);

// The assurance icon: whether chance alone could carry the series over the target.
enum class Assurance {
  consistently_passing,
  consistently_failing,
  hit_and_miss,  // the target lies between the limits, or on one
  none,          // no direction is better, there are no limits, or the target is not a finite number
};
// As NHSRplotthedots 0.2.2 (ptd_calculate_assurance_type.R), which calls no limits "inconsistent". `latest`
// is the last stretch; the target is in the unit of its values.
Assurance assurance_of(const Stretch& latest, double target, Improvement direction);

}  // namespace stats
