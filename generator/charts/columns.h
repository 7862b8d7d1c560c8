// The column chart: the latest 12 windows of one series, each from zero. The latest column is filled in the
// own colour, the earlier ones in that of other areas, a provisional one is hollow with a dashed outline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plot/series.h"
#include "plot/uprights.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

inline constexpr int most_columns = 12;

struct ColumnsChart {
  std::string name = {};                   // "Avon and Somerset"
  std::string latest_text = {};            // "3.69", or a word for a figure that is missing
  std::vector<plot::Column> columns = {};  // oldest first; a step of time that is left out stays empty
  std::vector<plot::BreakLine> breaks = {};
  std::optional<plot::LevelLine> target = {};
  bool is_percentage = false;
  std::string prefix = {};  // of tick labels
  std::string suffix = {};
};

// Values stand above all columns, or above every second, third, ... counted back from the latest: the first
// of these where none touches another, a column or a line. The narrow layout has the latest in a row above
// the plot as well, the wide one where it has no place above its column.
scene::Scene draw_columns(const ColumnsChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

}  // namespace charts
