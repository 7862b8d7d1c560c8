// What is not yet due: reports, and observations later than every report that may be seen.
// Not what is too small to be shown: that is in threshold.h.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "disclosure/clear.h"
#include "library/library.h"
#include "model/model.h"

namespace disclosure {

// The end of the newest report that uses each measure.
using Ends = std::map<model::MeasureId, model::Period>;

// The measures whose forecasts a report draws.
using Projected = std::set<model::MeasureId>;

// The model up to those ends, for all areas alike; after them only the forecasts of projected measures. A
// measure that no report uses is left out, unless a used one is divided by it; such populations stay whole,
// since the estimate nearest a window may be later than the window.
model::Model cut(const model::Model& model, const Ends& ends, const Projected& projected = {});

// Leaves out the reports that may not be seen yet, and their pictures; from packs too, and packs of such
// reports alone.
void hold_back(library::Library& library, const Audience& audience);

}  // namespace disclosure
