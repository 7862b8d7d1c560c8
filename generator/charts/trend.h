// The trend chart: the window's value over time, own area with group average and nation, or the categories of
// a ratio with the level they are measured against, in two layouts from one scale. Lines break at gaps and at
// breaks of the series; nothing is interpolated; the axis starts at zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/observation.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct Plotted {
  model::Month at;                   // the end of the window
  std::optional<double> value = {};  // none: a gap
  model::Absence why = model::Absence::not_reported;
  model::Status status = model::Status::final;
};
struct PlottedLine {
  scene::Role role = scene::Role::own;
  std::string name = {};             // "Avon and Somerset"
  std::string latest_text = {};      // "3.69"
  std::vector<Plotted> points = {};  // oldest first, one for each step of time
};
struct BreakLine {
  model::Month at;  // the first month counted the new way
  int number = 1;   // in the list under the chart
};
// A level that is the same at every time.
struct LevelLine {
  double value = 0;
  std::string label;  // "Target: at most 5", "White people 1"
};
struct TrendChart {
  std::vector<PlottedLine> lines = {};  // own first
  std::vector<BreakLine> breaks = {};
  std::optional<LevelLine> target = {};
  std::optional<LevelLine> baseline = {};  // of a ratio: what its lines are measured against
  bool is_percentage = false;              // the axis never passes 100
  std::string prefix = {};                 // of tick labels: "£"
  std::string suffix = {};                 // of tick labels: "%"
};

enum class Layout { wide, narrow };
scene::Scene draw_trend(const TrendChart& chart, const scene::TextMetrics& metrics, Layout layout);

// 96 by 24, decorative: the last 12 windows from 0, broken at gaps, a dot on the last point.
scene::Scene draw_sparkline(const PlottedLine& line);

}  // namespace charts
