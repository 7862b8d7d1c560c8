// Breaks of the series: a dotted upright line with its number in a circle above the plot. The reasons stand
// in the list below the chart.
#pragma once

#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "plot/series.h"
#include "plot/ticks.h"
#include "scene/scene.h"

namespace plot {

// Oldest first; one before the first window or after the last has no place in the drawing.
std::vector<BreakLine> breaks_within(std::vector<BreakLine> breaks, const TimeSpan& span);
// What the circles need above the plot.
double room_for(const std::vector<BreakLine>& breaks);
// Where the line of a break stands.
double line_of(const BreakLine& line, const Scale& time);
void draw_breaks(scene::Scene& scene, const std::vector<BreakLine>& breaks, const Scale& time,
                 const Frame& frame);

}  // namespace plot
