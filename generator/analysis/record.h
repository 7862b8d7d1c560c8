// Whether the latest value is the highest or lowest for a long time.
// Said only across eight or more earlier windows, none of them lacking, and no break.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"

namespace analysis {

// `readings` are the windows of one line, oldest first, the latest at the end.
std::optional<Record> detect_record(const std::vector<Reading>& readings,
                                    const std::vector<model::Break>& breaks);

}  // namespace analysis
