// Gridlines, the zero line, and the labels of both axes. Gridlines are horizontal only: time has ticks under
// the plot. It decides no step and no label text: scale.h and ticks.h do.
#pragma once

#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "plot/ticks.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

// How far left the plot may start, so that the widest of the labels has its place. A reader's wider letters
// reach over the left edge.
double plot_left(const std::vector<std::string>& labels, const Frame& frame,
                 const scene::TextMetrics& metrics);

void draw_value_axis(scene::Scene& scene, const ValueAxis& axis, const std::vector<std::string>& labels,
                     const Scale& values, const Frame& frame);
void draw_time_axis(scene::Scene& scene, const std::vector<TimeTick>& ticks, const Frame& frame);

}  // namespace plot
