// The control chart: single quarters with their season removed, tied by a thin line, between the limits that
// chance alone would hardly pass. What is unusual about a point is told by its shape. The values and the
// signals are given: nothing is worked out here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"
#include "stats/signal.h"

namespace charts {

struct SpcPoint {
  model::Month at;  // the end of the quarter
  double value = 0;
  stats::Signal signal = stats::Signal::common_cause;
};
struct SpcLevels {
  plot::LevelLine mean = {};
  plot::LevelLine upper = {};
  plot::LevelLine lower = {};
};
struct SpcChart {
  std::vector<SpcPoint> points = {};           // oldest first
  std::string latest = {};                     // "Latest 640"
  std::optional<SpcLevels> usual = {};         // none: too few quarters
  std::optional<plot::LevelLine> target = {};  // for one quarter
  bool is_never_negative = true;               // a limit below 0 is drawn at 0
  bool is_percentage = false;                  // the axis never passes 100, nor does a drawn limit
  std::string prefix = {};                     // of tick labels: "£"
  std::string suffix = {};                     // of tick labels: "%"
};

scene::Scene draw_spc(const SpcChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

// The marker of a point: circle; triangle, beyond a limit and pointing where; square, seven on one side;
// diamond, seven one way; hollow diamond, two of three near a limit.
scene::Marker marker_of(stats::Signal signal, scene::Point at);

}  // namespace charts
