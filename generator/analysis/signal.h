// The signal note: the rules of a control chart, asked of single quarters with their season removed. Method:
// 4-methods.md, 3.3. Never of rolling windows, where the rules call chance a signal.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"

namespace analysis {

// What `unbroken_quarters` gives: the published values since the last gap and the last break, oldest first.
Signal examine_signal(const std::optional<std::vector<double>>& unbroken);

}  // namespace analysis
