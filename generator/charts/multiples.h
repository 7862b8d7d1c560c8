// Multiples: one small panel for each area, category or measure, all on the same scales, so that they may be
// compared by eye where more than four lines in one plot could not be told apart.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

inline constexpr std::size_t most_panels = 12;  // the table has the others

struct Panel {
  std::string title = {};
  std::string latest_text = {};              // "3.69"
  std::vector<plot::Plotted> own = {};       // oldest first
  std::vector<plot::Plotted> average = {};   // of the group; may be empty
  std::vector<plot::BreakLine> breaks = {};  // dotted lines without a number: the list names them
};
struct MultiplesChart {
  std::vector<Panel> panels = {};
  std::string own_name = {};      // of the solid line of every panel: "Each force"
  std::string average_name = {};  // "MSG average"
  bool is_percentage = false;     // the axis never passes 100
  std::string prefix = {};        // of tick labels: "£"
  std::string suffix = {};        // of tick labels: "%"
};

// Three across when wide, one when narrow. Months are named under the lowest panel of each column, values
// beside the first panel of each row.
scene::Scene draw_multiples(const MultiplesChart& chart, const scene::TextMetrics& metrics,
                            plot::Layout layout);

}  // namespace charts
