// Names in rows above the plot: 24 units of the line with its marker, the name and the latest value. The
// narrow layout always has them, the wide one when the names do not fit beside the lines.
#pragma once

#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/labels.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

struct NameRow {
  SeriesName name;
  std::vector<std::string> lines;
};
// A name that is too long for two lines ends in an ellipsis; its value is never cut.
std::vector<NameRow> name_rows(const std::vector<SeriesName>& names, const Frame& frame,
                               const scene::TextMetrics& metrics);
double height_of(const std::vector<NameRow>& rows, const Frame& frame);
void draw_rows(scene::Scene& scene, const std::vector<NameRow>& rows, const Frame& frame, double top = 0);

}  // namespace plot
