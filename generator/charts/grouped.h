// The grouped column chart: up to three series side by side, at up to 12 windows or for up to 12 categories,
// each column from zero. The order and the filling tell the series apart, not the colour alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/columns.h"
#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

inline constexpr std::size_t most_grouped = 3;

struct GroupedSeries {
  scene::Role role = scene::Role::own;
  std::string name = {};
  std::string latest_text = {};  // of windows; of categories empty
  std::vector<plot::Column> columns =
      {};  // of windows by their month, of categories in the categories' order
};
struct GroupedChart {
  std::vector<std::string> categories = {};  // none: the groups are windows
  std::vector<GroupedSeries> series = {};    // in the order of their columns; no fourth is drawn
  std::vector<plot::BreakLine> breaks = {};  // of windows
  std::optional<plot::LevelLine> target = {};
  bool is_percentage = false;
  std::string prefix = {};
  std::string suffix = {};
};

// Values stand above all columns where none touches another, a column or a line; else above none. Names of
// categories stand below their groups where all fit; else numbers, and the names in rows below the plot.
scene::Scene draw_grouped(const GroupedChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

}  // namespace charts
