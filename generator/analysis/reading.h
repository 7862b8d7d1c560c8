// Stretches of time read off a track as published values, or as the reason why there is none.
// Knows no report and no comparison.
#pragma once

#include <vector>

#include "analysis/track.h"
#include "analysis/view.h"
#include "analysis/window.h"

namespace analysis {

enum class Cells { listed, left_out };
Reading reading_of(const View& view, const model::AreaId& area, Stretch stretch, Cells cells);

// The cells a stretch rests on: the area's rows, those of a ratio's baseline, then the populations used.
std::vector<base::Span> cells_of(const View& view, const Track& track, Stretch stretch);
// The same where the populations are those of the `parts` of the stretch.
std::vector<base::Span> cells_of(const View& view, const Track& track, Stretch stretch,
                                 const std::vector<Stretch>& parts);

// The window of a measure that ends with `end`; of a measure of days the last day of `track` inside `end`.
Stretch stretch_ending(const model::Measure& measure, const Track* track, const model::Period& end);

// Every window of a track, oldest first: from the first that can be full to the one that ends with `last`. Of
// a year to date those of the same months: the others are shorter or longer, and nothing is compared with
// them.
std::vector<Stretch> windows_until(const model::Measure& measure, const Track& track, Stretch last);

}  // namespace analysis
