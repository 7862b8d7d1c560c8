// The drawn lines: broken wherever a value is missing or the counting changed, with their last points marked,
// and the marks at the foot of the plot that say why a value is missing.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "plot/series.h"
#include "scene/scene.h"

namespace plot {

struct Scales {
  Scale time;  // of month indexes
  Scale values;
};

// Whether it is drawn: a point whose value is missing, or no number that a drawing can show, is a gap.
inline bool is_drawn(const Plotted& plotted) {
  return plotted.value && is_drawable(*plotted.value);
}
// The last point that is drawn.
const Plotted* last_known(const PlottedLine& line);
// Points of the line, which must outlive them, that may be joined, oldest first: nothing is interpolated.
using Run = std::span<const Plotted>;
std::vector<Run> runs_of(const PlottedLine& line, const std::vector<BreakLine>& breaks);

void draw_line(scene::Scene& scene, const PlottedLine& line, const std::vector<BreakLine>& breaks,
               const Scales& scales);
void draw_end_marker(scene::Scene& scene, const PlottedLine& line, const Scales& scales);
// What says why a value is missing; nothing for one that is not due or does not apply.
std::optional<scene::Marker> mark_for(const Plotted& missing, scene::Point at);
// One mark at most at each place, the first line's first.
void draw_missing(scene::Scene& scene, const std::vector<PlottedLine>& lines, const Scales& scales,
                  const Frame& frame);

}  // namespace plot
