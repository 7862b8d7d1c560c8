// Whether a value meets the measure's target, on unrounded numbers.
#pragma once

#include <optional>

#include "analysis/finding.h"

namespace analysis {

std::optional<TargetMet> compare_with_target(const model::Measure& measure, const Published* value);

}  // namespace analysis
