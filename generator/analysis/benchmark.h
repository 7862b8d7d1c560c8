// The benchmark: an area's rank in its group, and whether it stands above, below or near the group's average.
// Method: 4-methods.md, 4. The own area is inside the average; its uncertainty is counted once (MOVER).
#pragma once

#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

Benchmark examine_benchmark(const View& view, const model::BenchmarkChoice& choice, const model::AreaId& area,
                            Stretch window, const Dispersion& dispersion);

}  // namespace analysis
