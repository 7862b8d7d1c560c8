#include "charts/trend.h"

#include <algorithm>

#include "plot/axis.h"
#include "plot/board.h"
#include "plot/breaks.h"
#include "plot/events.h"
#include "plot/frame.h"
#include "plot/labels.h"
#include "plot/lines.h"
#include "plot/rows.h"
#include "plot/scale.h"
#include "plot/ticks.h"

namespace charts {

using namespace plot;
namespace {

struct Level {
  scene::Role role;
  const LevelLine& line;
};

// Those that are drawn.
std::vector<Level> levels_of(const TrendChart& chart) {
  std::vector<Level> levels;
  if (chart.baseline && is_drawable(chart.baseline->value)) {
    levels.push_back({scene::Role::baseline, *chart.baseline});
  }
  if (chart.target && is_drawable(chart.target->value)) {
    levels.push_back({scene::Role::target, *chart.target});
  }
  return levels;
}

Extent extent_of(const TrendChart& chart) {
  Extent extent{.is_percentage = chart.is_percentage};
  for (const PlottedLine& line : chart.lines) {
    for (const Plotted& each : line.points) {
      if (each.value) extent.include(*each.value);
    }
  }
  for (const auto& [role, level] : levels_of(chart)) extent.include(level.value);
  return extent;
}

std::optional<TimeSpan> span_of(const TrendChart& chart) {
  TimeExtent extent;
  for (const PlottedLine& line : chart.lines) {
    for (const Plotted& each : line.points) extent.include(each.at);
  }
  return extent.span();
}

// "Avon and Somerset 3.69", but "Avon and Somerset: not available".
SeriesName name_of(const PlottedLine& line, const std::optional<TimeSpan>& span) {
  SeriesName name{.role = line.role, .name = line.name, .latest = line.latest_text, .value = {}};
  const Plotted* last = last_known(line);
  if (!line.latest_text.empty() && (last == nullptr || !is_drawn(line.points.back()))) name.name += ':';
  if (last == nullptr) return name;
  name.value = last->value;
  name.reaches_end = span && last->at == span->last;
  name.is_hollow = last->status == model::Status::provisional;
  return name;
}

// Other areas are thin lines without names: the table has them.
std::vector<SeriesName> names_in(const TrendChart& chart, const std::optional<TimeSpan>& span) {
  std::vector<SeriesName> names;
  for (const PlottedLine& line : chart.lines) {
    if (line.role != scene::Role::peer) names.push_back(name_of(line, span));
  }
  for (const auto& [role, level] : levels_of(chart)) {
    if (level.label.empty()) continue;
    names.push_back({.role = role, .name = level.label, .latest = {}, .value = level.value});
  }
  put_in_order(names);
  return names;
}

// Everything that is decided before the first mark is made.
struct Plan {
  Frame frame;
  ValueAxis axis;
  std::vector<std::string> tick_labels;
  std::optional<TimeSpan> span;
  std::vector<BreakLine> breaks;
  BreaksAndEvents marks;             // the same, parted
  std::vector<EndLabel> end_labels;  // beside the lines, or else
  std::vector<NameRow> rows;         // above the plot
};

void put_names_above(Plan& plan, const std::vector<SeriesName>& names, const scene::TextMetrics& metrics) {
  Frame& frame = plan.frame;
  plan.rows = name_rows(names, frame, metrics);
  const double rows = height_of(plan.rows, frame);
  const double marks = std::max(above_plot, room_for(plan.breaks));
  const double events = std::max(marks, room_for_events(plan.marks, frame));
  frame.plot.top = tenth(rows + events);
  if (frame.layout == Layout::wide) {
    const Frame usual = frame_of(frame.layout);
    frame.height = tenth(usual.height + events - marks);
    frame.plot.bottom = tenth(usual.plot.bottom + events - marks);
    frame.plot.right = frame.width - right_of_wide_rows;
    return;
  }
  frame.height = tenth(frame.height + rows);
  frame.plot.bottom = tenth(frame.height - below_narrow_plot);
}

void put_names_beside(Plan& plan, std::vector<EndLabel> labels, const scene::TextMetrics& metrics) {
  plan.frame.plot.right = tenth(plan.frame.width - right_margin(labels, plan.frame, metrics));
  plan.end_labels = std::move(labels);
}

// Rows of words move the plot down, and the drawing grows by as much.
void make_room_for_events(Plan& plan) {
  Frame& frame = plan.frame;
  plan.marks = parted(plan.breaks, frame);
  const double more = room_for_events(plan.marks, frame) - frame.plot.top;
  if (more <= 0) return;
  frame.plot.top = tenth(frame.plot.top + more);
  frame.plot.bottom = tenth(frame.plot.bottom + more);
  frame.height = tenth(frame.height + more);
}

// Events in words where they find room, every other break with its number.
void draw_marks(scene::Scene& scene, const Plan& plan, const Scale& time, const scene::TextMetrics& metrics) {
  const bool has_words =
      !plan.marks.in_words.empty() && draw_events(scene, plan.marks, time, plan.frame, metrics);
  draw_breaks(scene, has_words ? plan.marks.numbered : plan.breaks, time, plan.frame);
}

Plan planned(const TrendChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  plan.frame = frame_of(layout);
  plan.axis = value_axis(extent_of(chart));
  plan.tick_labels = tick_labels(plan.axis, {chart.prefix, chart.suffix});
  plan.frame.plot.left = plot_left(plan.tick_labels, plan.frame, metrics);
  plan.span = span_of(chart);
  if (plan.span) plan.breaks = breaks_within(chart.breaks, *plan.span);
  make_room_for_events(plan);
  const std::vector<SeriesName> names = names_in(chart, plan.span);
  if (layout == Layout::wide) {
    auto labels = end_labels(names, plan.frame, scale_of(plan.axis, plan.frame), metrics);
    if (labels) {
      put_names_beside(plan, std::move(*labels), metrics);
      return plan;
    }
  }
  put_names_above(plan, names, metrics);
  return plan;
}

void draw_levels(scene::Scene& scene, const TrendChart& chart, const Scale& values, const Frame& frame) {
  for (const auto& [role, level] : levels_of(chart)) draw_level(scene, frame, values, role, level.value);
}

// The first line is the own one: it is painted last, over the others.
void draw_lines(scene::Scene& scene, const TrendChart& chart, const std::vector<BreakLine>& breaks,
                const Scales& scales) {
  for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
    draw_line(scene, *line, breaks, scales);
  }
  for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
    draw_end_marker(scene, *line, scales);
  }
}

}  // namespace

scene::Scene draw_trend(const TrendChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const Plan plan = planned(chart, metrics, layout);
  const Frame& frame = plan.frame;
  scene::Scene scene{.width = frame.width, .height = frame.height, .marks = {}};
  Scales scales{.time = {}, .values = scale_of(plan.axis, frame)};
  draw_rows(scene, plan.rows, frame);
  draw_value_axis(scene, plan.axis, plan.tick_labels, scales.values, frame);
  draw_levels(scene, chart, scales.values, frame);
  if (plan.span) {
    scales.time = scale_of(*plan.span, frame);
    draw_time_axis(scene, time_ticks(*plan.span, scales.time, frame, metrics), frame);
    draw_marks(scene, plan, scales.time, metrics);
    draw_missing(scene, chart.lines, scales, frame);
    draw_lines(scene, chart, plan.breaks, scales);
  }
  draw_end_labels(scene, plan.end_labels, frame);
  return scene;
}

}  // namespace charts
