// The change of a measure's value between two windows, as numbers.
// Not a trend: it asks what changed, not whether that is more than usual.
#pragma once

#include <optional>

#include "analysis/finding.h"

namespace analysis {

// Nothing when either value is lacking. No percentage from fewer events than the site's small base, from a
// value of 0, or of a count that fell to 0: both counts say more.
std::optional<Change> compare_readings(const model::Measure& measure, const model::Methods& methods,
                                       const Reading& latest, const Reading& previous);

}  // namespace analysis
