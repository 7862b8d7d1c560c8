// The signal note: the rules of a control chart, asked of single quarters with their season removed. Method:
// 4-methods.md, 3.3. Never of rolling windows, where the rules call chance a signal.
#pragma once

#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

// Seen from the end of the month `last`. Uses the quarters since the last gap and the last break; of an area
// without a series nothing can be said. `breaks` are those of the area.
Signal examine_signal(const View& view, const model::AreaId& area, int last,
                      const std::vector<model::Break>& breaks);

}  // namespace analysis
