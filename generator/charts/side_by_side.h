// What column charts of one and of several series share: the plan of the plot, columns, values, gaps, breaks
// and the target. Not for other rooms: they call columns.h and grouped.h.
#pragma once

#include "charts/grouped.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct Manner {
  bool stresses_latest = false;  // earlier columns in the role of other areas
  bool thins_values = false;     // every second, third, ... value where not all fit
  bool always_names = true;      // the series in rows above the plot, in the wide layout too
};
scene::Scene draw_side_by_side(const GroupedChart& chart, const Manner& manner,
                               const scene::TextMetrics& metrics, plot::Layout layout);

}  // namespace charts
