// The long-run note beside the trend word, which looks at two years only. Method: 4-methods.md, 3.4, the
// seasonal Mann-Kendall test.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "stats/interval.h"

namespace analysis {

// What `unbroken_quarters` gives, tested over as many whole years as it holds, five at most and three at
// least. Nothing where the test is not beyond chance at `confidence`, or the latest year went the other way.
std::optional<LongRun> detect_long_run(const std::optional<std::vector<double>>& unbroken,
                                       stats::Confidence confidence);

}  // namespace analysis
