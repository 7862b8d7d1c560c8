// The projection: what was counted as the own line, what is expected after it dashed and hollow, on the far
// side of a dotted upright line. A forecast never looks like a count.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct Expected {
  model::Month at;                   // the end of the window
  std::optional<double> value = {};  // none: a gap
  std::optional<double> low = {};    // both ends of the range, or neither
  std::optional<double> high = {};
};
struct ProjectionChart {
  plot::PlottedLine actual = {};
  std::vector<Expected> forecast = {};       // oldest first, later than every actual point
  std::string forecast_name = {};            // "Forecast"
  std::string forecast_text = {};            // "412 (380 to 450)"
  model::Month from = {};                    // the first month that is forecast
  std::string from_label = {};               // "Forecast from Jan 2024"
  std::vector<plot::BreakLine> breaks = {};  // the actual line stops there; their reasons stand in the list
  std::optional<plot::LevelLine> target = {};
  bool is_percentage = false;  // the axis never passes 100
  std::string prefix = {};     // of tick labels: "£"
  std::string suffix = {};     // of tick labels: "%"
};

scene::Scene draw_projection(const ProjectionChart& chart, const scene::TextMetrics& metrics,
                             plot::Layout layout);

}  // namespace charts
