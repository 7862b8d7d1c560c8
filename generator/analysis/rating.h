// The word of a measure's rating: that of the first step whose condition the value meets.
#pragma once

#include <optional>
#include <string>

#include "analysis/finding.h"

namespace analysis {

std::optional<std::string> rate_value(const model::Measure& measure, const Published* value);

}  // namespace analysis
