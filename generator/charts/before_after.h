// Two bars a row, from zero on one scale: hollow for what was, filled for what is, each with its value; above
// them what the row is about, how it changed, and the two periods.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct OneSide {
  std::optional<double> value = {};
  std::string text = {};  // "2,102", or why there is no value: "withheld"
};
struct BeforeAfterRow {
  std::string label = {};
  std::string change = {};   // "+28.9% (+608)"
  std::string periods = {};  // "12 months to December 2022, then 12 months to December 2023"
  OneSide before = {};
  OneSide after = {};
};
struct BeforeAfterChart {
  std::vector<BeforeAfterRow> rows = {};  // top down
};

scene::Scene draw_before_after(const BeforeAfterChart& chart, const scene::TextMetrics& metrics,
                               plot::Layout layout);

}  // namespace charts
