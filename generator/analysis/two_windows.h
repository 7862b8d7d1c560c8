// One area's value in two windows that somebody named, and the change between them. Not a report's view: that
// is `analyse`, which finds the windows itself and says more.
#pragma once

#include "analysis/finding.h"

namespace analysis {

// Holds measure, area, category, both readings, the breaks and, where there is one, the change: none across a
// break, or of sums over unlike many months. Of an unnamed earlier window `previous` lacks.
Finding compare_windows(const model::Model& model, const model::SeriesKey& key,
                        const std::optional<model::Period>& before, const model::Period& after);

}  // namespace analysis
