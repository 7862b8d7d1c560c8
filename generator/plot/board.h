// What a chart over time is drawn on, decided before the first mark is made: the axis and its labels, the
// names beside the plot or above it, and what is left for the plot.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/labels.h"
#include "plot/lines.h"
#include "plot/rows.h"
#include "plot/scale.h"
#include "plot/ticks.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

// The room round the plot of a chart over time.
inline constexpr double above_plot = 16;  // half of the top label of the axis, and half of a marker
inline constexpr double below_narrow_plot = 44;
inline constexpr double from_axis = 6;            // a mark on the first month does not touch the axis labels
inline constexpr double right_of_wide_rows = 40;  // half of the last month's name

struct BoardWishes {
  Extent extent = {};
  Affixes affixes = {};
  std::optional<TimeSpan> span = {};   // none: there is no time to show
  std::vector<SeriesName> names = {};  // in any order
  double room_above = 0;               // of the plot, for marks of the kind's own
};

struct Board {
  Frame frame = {};
  ValueAxis axis = {};
  std::vector<std::string> tick_labels = {};
  std::optional<TimeSpan> span = {};
  std::vector<EndLabel> end_labels = {};  // beside the lines, or else
  std::vector<NameRow> rows = {};         // above the plot
  Scales scales = {};
};

// From the first of the months to the last.
std::optional<TimeSpan> span_over(const std::vector<model::Month>& months);

// Where values and months stand in a plot that has its final size.
Scale scale_of(const ValueAxis& axis, const Frame& frame);
Scale scale_of(const TimeSpan& span, const Frame& frame);

Board laid_out(BoardWishes wishes, const scene::TextMetrics& metrics, Layout layout);
// Axes, gridlines and the names above the plot: what lies under the data.
void draw_under(scene::Scene& scene, const Board& board, const scene::TextMetrics& metrics);
// A level line from one side of the plot to the other.
void draw_level(scene::Scene& scene, const Frame& frame, const Scale& values, scene::Role role, double value);

}  // namespace plot
