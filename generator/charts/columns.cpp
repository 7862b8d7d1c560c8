#include "charts/columns.h"

#include "charts/grouped.h"
#include "charts/side_by_side.h"

namespace charts {

using namespace plot;

scene::Scene draw_columns(const ColumnsChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const GroupedChart one{.categories = {},
                         .series = {{scene::Role::own, chart.name, chart.latest_text, chart.columns}},
                         .breaks = chart.breaks,
                         .target = chart.target,
                         .is_percentage = chart.is_percentage,
                         .prefix = chart.prefix,
                         .suffix = chart.suffix};
  const Manner manner{.stresses_latest = true, .thins_values = true, .always_names = false};
  return draw_side_by_side(one, manner, metrics, layout);
}

}  // namespace charts
