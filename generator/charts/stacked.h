// Stacked bars: a whole and its parts, a horizontal bar for each row, as shares of 100 or as counts from
// zero. At most four parts, in the same order in every row; the smaller ones go together as the rest. A row
// of which a part is not known is no stack: it says why.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

enum class StackOf { shares, counts };

struct StackRow {
  std::string name = {};                          // an area, a period, a question
  std::vector<std::optional<double>> parts = {};  // one for each name of the chart
  std::string total = {};                         // beside the bar: "1,204 answers"
  std::string instead = {};                       // where there is no stack: "withheld"
  bool is_withheld = false;                       // the mark before those words
};
struct StackedChart {
  StackOf of = StackOf::shares;
  std::vector<std::string> names = {};  // of the parts, in the order of every bar
  std::vector<StackRow> rows = {};      // from the top
  std::string rest = "Other";           // what the parts that are put together are called
  std::string prefix = {};              // of counts: "£"
  int places = 0;                       // of the labels, and of the shares
};

inline constexpr std::size_t most_parts = 4;

// Whether every part is known and none is negative.
bool is_known(const StackRow& row, std::size_t parts);
// Whether it is drawn: every part is known, none is negative, and together they are more than nothing.
bool can_be_stacked(const StackRow& row, std::size_t parts);
// Which parts keep their names, in their order: all where they are at most four, else the three that are
// largest in the drawn rows. A part that is called as the rest belongs to it.
std::vector<std::size_t> named_parts(const StackedChart& chart);
// The chart as it is drawn, the rest put together as its last part.
StackedChart folded(const StackedChart& chart);

scene::Scene draw_stacked(const StackedChart& chart, const scene::TextMetrics& metrics, plot::Layout layout);

}  // namespace charts
