// A group in its order as horizontal bars: a row for each member, 1st at the top, its value at the bar's end,
// its interval as a thin line over that end; the average as an upright dashed line. A member without a value
// keeps its row. Both layouts come from one scale, which starts at zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct Reach {
  double low = 0;
  double high = 0;
};
struct BarRow {
  std::string rank = {};  // "=3rd"; empty where nothing is ranked
  std::string name = {};
  std::optional<double> value = {};
  std::string text = {};  // "3.69", or why there is no value: "not available"
  std::optional<Reach> interval = {};
  bool is_own = false;
};
struct BarsChart {
  std::vector<BarRow> rows = {};  // top down
  std::optional<plot::LevelLine> average = {};
  std::optional<plot::LevelLine> target = {};
};

scene::Scene draw_bars(const BarsChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

}  // namespace charts
