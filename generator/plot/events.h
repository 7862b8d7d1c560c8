// What happened, in words above the plot: a row for each, with a dotted line down to its month. Only the wide
// layout has the room; elsewhere, and where words would touch, events have numbers as breaks do.
#pragma once

#include <cstddef>
#include <vector>

#include "plot/breaks.h"
#include "plot/frame.h"
#include "plot/scale.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

// More would hide the lines that they explain.
inline constexpr std::size_t most_events = 3;

// Breaks of the series, which have numbers, and what happened, where it is told in words: not in the narrow
// layout, nor where there is too much.
struct BreaksAndEvents {
  std::vector<BreakLine> numbered = {};
  std::vector<BreakLine> in_words = {};
};
BreaksAndEvents parted(const std::vector<BreakLine>& breaks, const Frame& frame);
// What the rows, and circles below them, need above the plot; 0 without words.
double room_for_events(const BreaksAndEvents& marks, const Frame& frame);

// Rows that no dotted line crosses and that stay inside the drawing; where there are none nothing is drawn,
// and false comes back.
bool draw_events(scene::Scene& scene, const BreaksAndEvents& marks, const Scale& time, const Frame& frame,
                 const scene::TextMetrics& metrics);

}  // namespace plot
