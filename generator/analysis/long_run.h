// The long-run note beside the trend word, which looks at two years only. Method: 4-methods.md, 3.4, the
// seasonal Mann-Kendall test.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

// Seen from the end of the month `last`: over as many whole years as there are without a gap or a break, five
// at most and three at least. Nothing where the test is not beyond chance, or the latest year went the other
// way.
std::optional<LongRun> detect_long_run(const View& view, const model::AreaId& area, int last,
                                       const std::vector<model::Break>& breaks);

}  // namespace analysis
