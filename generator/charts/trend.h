// The trend chart: the window's value over time, own area with group average and nation, or the categories of
// a ratio with the level they are measured against, in two layouts from one scale. Lines break at gaps and at
// breaks of the series; nothing is interpolated; the axis starts at zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plot/series.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct TrendChart {
  std::vector<plot::PlottedLine> lines = {};  // own first
  std::vector<plot::BreakLine> breaks = {};
  std::optional<plot::LevelLine> target = {};
  std::optional<plot::LevelLine> baseline = {};  // of a ratio: what its lines are measured against
  bool is_percentage = false;                    // the axis never passes 100
  std::string prefix = {};                       // of tick labels: "£"
  std::string suffix = {};                       // of tick labels: "%"
};

scene::Scene draw_trend(const TrendChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

// 96 by 24, decorative: the last 12 windows from 0, broken at gaps, a dot on the last point.
scene::Scene draw_sparkline(const plot::PlottedLine& line);

}  // namespace charts
