#include "charts/volume_rate.h"

#include <algorithm>

#include "plot/axis.h"
#include "plot/breaks.h"
#include "plot/lines.h"
#include "plot/rows.h"
#include "plot/steps.h"
#include "plot/uprights.h"

namespace charts {

using namespace plot;
namespace {

constexpr double above_plot = 14;  // half of the top label of the axis
constexpr double between_panels = 16;
constexpr double below_plot = 46;
constexpr double wide_panel = 150;
constexpr double narrow_panel = 116;
constexpr double right_of_wide_plot = 16;
constexpr double share_of_step = 0.7;
constexpr double widest_column = 48;

struct Panel {
  Frame frame;
  double rows_top = 0;
  std::vector<NameRow> rows;  // its title
  ValueAxis axis;
  std::vector<std::string> tick_labels;

  Scale values() const { return {axis.low(), axis.high(), frame.plot.bottom, frame.plot.top}; }
};

struct Plan {
  Panel volume;
  Panel rate;
  std::optional<TimeSpan> span;
  std::vector<BreakLine> breaks;

  Steps steps() const { return steps_in(span ? count_of(*span) : 0, volume.frame.plot); }
};

// Its points inside the span.
PlottedLine within(PlottedLine line, const std::optional<TimeSpan>& span) {
  if (!span) return line;
  std::erase_if(line.points,
                [&](const Plotted& each) { return each.at < span->first || each.at > span->last; });
  return line;
}

Extent extent_of(const PlottedLine& line, bool is_percentage) {
  Extent extent{.is_percentage = is_percentage};
  for (const Plotted& each : line.points) {
    if (is_drawn(each)) extent.include(*each.value);
  }
  return extent;
}

SeriesName title_of(const PlottedLine& line) {
  SeriesName title{.role = scene::Role::own, .name = line.name, .latest = line.latest_text, .value = {}};
  const bool is_known = !line.points.empty() && is_drawn(line.points.back());
  if (!line.latest_text.empty() && !is_known) title.name += ':';
  title.is_hollow = is_known && line.points.back().status == model::Status::provisional;
  return title;
}

Panel panel_of(const PlottedLine& line, const Extent& extent, const Affixes& affixes, const Frame& frame) {
  Panel panel{.frame = frame, .rows = {}, .axis = value_axis(extent), .tick_labels = {}};
  panel.frame.plot.right = frame.layout == Layout::wide ? frame.width - right_of_wide_plot : frame.plot.right;
  panel.tick_labels = tick_labels(panel.axis, affixes);
  panel.rows.push_back({.name = title_of(line), .lines = {}});
  return panel;
}

// The panel stands below `top`, with its title; says where it ends.
double put_below(Panel& panel, double top, double room_above, const scene::TextMetrics& metrics) {
  panel.rows = name_rows({panel.rows.front().name}, panel.frame, metrics);
  panel.rows_top = top;
  panel.frame.plot.top = tenth(top + height_of(panel.rows, panel.frame) + std::max(above_plot, room_above));
  panel.frame.plot.bottom =
      panel.frame.plot.top + (panel.frame.layout == Layout::wide ? wide_panel : narrow_panel);
  return panel.frame.plot.bottom;
}

Plan planned(const VolumeRateChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  std::vector<model::Month> months;
  for (const Plotted& each : chart.volume.points) months.push_back(each.at);
  for (const Plotted& each : chart.rate.points) months.push_back(each.at);
  plan.span = latest_steps(std::move(months), most_volumes);
  if (plan.span) plan.breaks = breaks_between(chart.breaks, *plan.span);
  const PlottedLine volume = within(chart.volume, plan.span);
  const PlottedLine rate = within(chart.rate, plan.span);
  plan.volume = panel_of(volume, extent_of(volume, false), {}, frame_of(layout));
  plan.volume.rows.front().name.column = scene::Fill::solid;
  plan.rate =
      panel_of(rate, extent_of(rate, chart.is_percentage), {chart.prefix, chart.suffix}, frame_of(layout));
  const double left = std::max(plot_left(plan.volume.tick_labels, plan.volume.frame, metrics),
                               plot_left(plan.rate.tick_labels, plan.rate.frame, metrics));
  plan.volume.frame.plot.left = plan.rate.frame.plot.left = left;
  const double middle = put_below(plan.volume, 0, room_for(plan.breaks), metrics) + between_panels;
  const double bottom = put_below(plan.rate, middle, 0, metrics);
  plan.volume.frame.height = plan.rate.frame.height = tenth(bottom + below_plot);
  return plan;
}

// Marks of missing values stand where a value of zero would.
Frame on_base(const Panel& panel) {
  Frame frame = panel.frame;
  frame.plot.bottom = tenth(panel.values().at(0));
  return frame;
}

void draw_volumes(scene::Scene& scene, const PlottedLine& volume, const Plan& plan) {
  const Steps steps = plan.steps();
  const Scales scales{time_of(*plan.span, steps), plan.volume.values()};
  for (const Plotted& each : volume.points) {
    if (!is_drawn(each)) continue;
    const Upright upright{.middle = scales.time.at(each.at.index),
                          .width = std::min(widest_column, steps.width * share_of_step),
                          .base = scales.values.at(0),
                          .end = scales.values.at(*each.value)};
    const bool is_provisional = each.status == model::Status::provisional;
    scene.marks.push_back(scene::Bar{.box = box_of(upright),
                                     .role = scene::Role::own,
                                     .is_hollow = is_provisional,
                                     .is_provisional = is_provisional});
  }
  draw_missing(scene, {volume}, scales, on_base(plan.volume));
}

// The number of a break stands above the upper panel; its line runs through both.
void draw_breaks_of(scene::Scene& scene, const Plan& plan) {
  const Scale scale = scale_of(plan.steps());
  draw_breaks(scene, plan.breaks, scale, plan.volume.frame);
  const scene::Box& plot = plan.rate.frame.plot;
  for (const BreakLine& each : plan.breaks) {
    const double x = scale.at(each.at.index - 0.5);
    scene.marks.push_back(scene::Line{{point(x, plot.bottom), point(x, plot.top)}, scene::Role::annotation});
  }
}

void draw_rates(scene::Scene& scene, const VolumeRateChart& chart, const Plan& plan) {
  PlottedLine rate = within(chart.rate, plan.span);
  rate.role = scene::Role::own;
  const Scales scales{time_of(*plan.span, plan.steps()), plan.rate.values()};
  draw_missing(scene, {rate}, scales, on_base(plan.rate));
  draw_line(scene, rate, chart.breaks, scales);
  draw_end_marker(scene, rate, scales);
}

void draw_panel(scene::Scene& scene, const Panel& panel) {
  draw_rows(scene, panel.rows, panel.frame, panel.rows_top);
  draw_value_axis(scene, panel.axis, panel.tick_labels, panel.values(), panel.frame);
}

}  // namespace

scene::Scene draw_volume_rate(const VolumeRateChart& chart, const scene::TextMetrics& metrics,
                              Layout layout) {
  const Plan plan = planned(chart, metrics, layout);
  scene::Scene scene{.width = plan.rate.frame.width, .height = plan.rate.frame.height, .marks = {}};
  draw_panel(scene, plan.volume);
  draw_panel(scene, plan.rate);
  if (!plan.span) return scene;
  draw_volumes(scene, within(chart.volume, plan.span), plan);
  draw_rates(scene, chart, plan);
  draw_breaks_of(scene, plan);
  const Scale time = time_of(*plan.span, plan.steps());
  draw_time_axis(scene, time_ticks(*plan.span, time, plan.rate.frame, metrics), plan.rate.frame);
  return scene;
}

}  // namespace charts
