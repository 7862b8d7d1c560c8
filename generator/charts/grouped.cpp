#include "charts/grouped.h"

#include "charts/side_by_side.h"

namespace charts {

using namespace plot;

scene::Scene draw_grouped(const GroupedChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  return draw_side_by_side(chart, {}, metrics, layout);
}

}  // namespace charts
