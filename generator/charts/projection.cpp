#include "charts/projection.h"

#include <algorithm>

#include "plot/board.h"
#include "plot/breaks.h"
#include "plot/frame.h"
#include "plot/labels.h"
#include "plot/lines.h"
#include "plot/markers.h"
#include "plot/scale.h"
#include "plot/text_lines.h"

namespace charts {

using namespace plot;
namespace {

constexpr double label_above_plot = 22;  // to its middle: clear of the top label of the axis
constexpr double between_label_and_line = 11;
constexpr double label_room = 18;              // what the label needs above the plot
constexpr double label_room_over_breaks = 26;  // and above the circles of breaks
constexpr double half_a_month = 0.5;           // a window's point stands at its end: the line before the next

using Run = std::vector<Expected>;

bool has_value(const Expected& expected) {
  return expected.value && is_drawable(*expected.value);
}
bool has_range(const Expected& expected) {
  return has_value(expected) && expected.low && expected.high && is_drawable(*expected.low) &&
         is_drawable(*expected.high);
}

std::vector<model::Month> months_of(const ProjectionChart& chart) {
  std::vector<model::Month> months;
  for (const Plotted& each : chart.actual.points) months.push_back(each.at);
  for (const Expected& each : chart.forecast) months.push_back(each.at);
  return months;
}

// Months from point to point: the fewest there are.
int step_of(const std::vector<model::Month>& months) {
  int step = 0;
  for (std::size_t i = 1; i < months.size(); ++i) {
    const int between = months[i].index - months[i - 1].index;
    if (between > 0 && (step == 0 || between < step)) step = between;
  }
  return step;
}

Extent extent_of(const ProjectionChart& chart) {
  Extent extent{.is_percentage = chart.is_percentage};
  for (const Plotted& each : chart.actual.points) {
    if (is_drawn(each)) extent.include(*each.value);
  }
  for (const Expected& each : chart.forecast) {
    if (has_value(each)) extent.include(*each.value);
    if (!has_range(each)) continue;
    extent.include(*each.low);
    extent.include(*each.high);
  }
  if (chart.target) extent.include(chart.target->value);
  return extent;
}

SeriesName actual_name(const PlottedLine& line) {
  SeriesName name{.role = line.role, .name = line.name, .latest = line.latest_text, .value = {}};
  const Plotted* last = last_known(line);
  if (!line.latest_text.empty() && (last == nullptr || !is_drawn(line.points.back()))) name.name += ':';
  name.reaches_end = false;  // it ends where the forecast begins
  if (last == nullptr) return name;
  name.value = last->value;
  name.is_hollow = last->status == model::Status::provisional;
  return name;
}

SeriesName forecast_name(const ProjectionChart& chart) {
  SeriesName name{.role = scene::Role::forecast,
                  .name = chart.forecast_name,
                  .latest = chart.forecast_text,
                  .value = {},
                  .is_hollow = true};
  const auto last = std::find_if(chart.forecast.rbegin(), chart.forecast.rend(), has_value);
  if (last != chart.forecast.rend()) name.value = last->value;
  name.reaches_end = last == chart.forecast.rbegin() && name.value;
  return name;
}

bool has_target(const ProjectionChart& chart) {
  return chart.target && is_drawable(chart.target->value);
}

std::vector<SeriesName> names_in(const ProjectionChart& chart) {
  std::vector<SeriesName> names{actual_name(chart.actual)};
  if (!chart.forecast.empty()) names.push_back(forecast_name(chart));
  if (has_target(chart) && !chart.target->label.empty()) {
    names.push_back({.role = scene::Role::target,
                     .name = chart.target->label,
                     .latest = {},
                     .value = chart.target->value});
  }
  return names;
}

struct Plan {
  Board board;
  std::vector<BreakLine> breaks;
  int step = 0;
  double label_middle = 0;  // above the plot
};

Plan planned(const ProjectionChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  const std::vector<model::Month> months = months_of(chart);
  plan.step = step_of(months);
  BoardWishes wishes{.extent = extent_of(chart),
                     .affixes = {chart.prefix, chart.suffix},
                     .span = span_over(months),
                     .names = names_in(chart)};
  if (wishes.span) plan.breaks = breaks_within(chart.breaks, *wishes.span);
  const double over_circles = plan.breaks.empty() ? 0 : label_room_over_breaks;
  if (!chart.forecast.empty()) wishes.room_above = label_room + over_circles;
  if (chart.forecast.empty()) wishes.room_above = std::max(0.0, room_for(plan.breaks) - label_room);
  plan.label_middle = label_above_plot + over_circles;
  plan.board = laid_out(std::move(wishes), metrics, layout);
  return plan;
}

void draw_start_of_forecast(scene::Scene& scene, const ProjectionChart& chart, const Plan& plan,
                            const scene::TextMetrics& metrics) {
  const Frame& frame = plan.board.frame;
  const scene::Box& plot = frame.plot;
  const double x =
      std::clamp(plan.board.scales.time.at(chart.from.index - half_a_month), plot.left, plot.right);
  const double top = plan.breaks.empty() ? plot.top - between_label_and_line : plot.top;
  scene.marks.push_back(scene::Line{{point(x, plot.bottom), point(x, top)}, scene::Role::annotation});
  const auto lines = text_lines(chart.from_label, {frame.width - 2 * edge, frame.font_size}, metrics);
  if (lines.empty()) return;
  const std::string& text = lines.front();
  const double half = metrics.width(text, frame.font_size) / 2;
  const double middle = std::clamp(x, edge + half, std::max(edge + half, frame.width - edge - half));
  scene.marks.push_back(
      scene::Label{.at = point(middle, base_line(plot.top - plan.label_middle, frame.font_size)),
                   .text = text,
                   .font_size = frame.font_size,
                   .anchor = scene::Anchor::middle,
                   .role = scene::Role::annotation});
}

// Points that may be joined, oldest first.
template <class Belongs>
std::vector<Run> runs_of(const std::vector<Expected>& points, int step, Belongs belongs) {
  std::vector<Run> runs;
  const Expected* before = nullptr;
  for (const Expected& each : points) {
    if (!belongs(each)) {
      before = nullptr;
      continue;
    }
    if (before == nullptr || each.at.index - before->at.index >= 2 * step) runs.emplace_back();
    runs.back().push_back(each);
    before = &each;
  }
  return runs;
}

scene::Point place(const Scales& scales, model::Month at, double value) {
  return point(scales.time.at(at.index), scales.values.at(value));
}

// Two thin lines; round a point that stands alone one upright line.
void draw_range(scene::Scene& scene, const Run& run, const Scales& scales) {
  scene::Line low{.points = {}, .role = scene::Role::thread};
  scene::Line high = low;
  for (const Expected& each : run) {
    low.points.push_back(place(scales, each.at, *each.low));
    high.points.push_back(place(scales, each.at, *each.high));
  }
  if (run.size() > 1) {
    scene.marks.push_back(low);
    scene.marks.push_back(high);
  } else {
    scene.marks.push_back(scene::Line{{low.points.front(), high.points.front()}, scene::Role::thread});
  }
}

// The forecast goes on from the last count where no window lies between the two.
bool goes_on(const ProjectionChart& chart, const Run& run, int step) {
  if (chart.actual.points.empty()) return false;
  const Plotted& last = chart.actual.points.back();
  const bool is_next = run.front().at.index - last.at.index < 2 * step;
  return is_drawn(last) && is_next && run.front().at == chart.forecast.front().at;
}

void draw_forecast(scene::Scene& scene, const ProjectionChart& chart, const Plan& plan) {
  const Scales& scales = plan.board.scales;
  for (const Run& run : runs_of(chart.forecast, plan.step, has_range)) draw_range(scene, run, scales);
  for (const Run& run : runs_of(chart.forecast, plan.step, has_value)) {
    scene::Line line{.points = {}, .role = scene::Role::forecast};
    if (goes_on(chart, run, plan.step)) {
      const Plotted& last = chart.actual.points.back();
      line.points.push_back(place(scales, last.at, *last.value));
    }
    for (const Expected& each : run) line.points.push_back(place(scales, each.at, *each.value));
    if (line.points.size() > 1) scene.marks.push_back(line);
  }
}

void draw_forecast_markers(scene::Scene& scene, const ProjectionChart& chart, const Scales& scales) {
  for (const Expected& each : chart.forecast) {
    if (!has_value(each)) continue;
    scene::Marker marker = end_marker(scene::Role::forecast, place(scales, each.at, *each.value));
    marker.is_hollow = true;
    scene.marks.push_back(marker);
  }
}

}  // namespace

scene::Scene draw_projection(const ProjectionChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const Plan plan = planned(chart, metrics, layout);
  const Board& board = plan.board;
  scene::Scene scene{.width = board.frame.width, .height = board.frame.height, .marks = {}};
  draw_under(scene, board, metrics);
  if (has_target(chart))
    draw_level(scene, board.frame, board.scales.values, scene::Role::target, chart.target->value);
  if (board.span) {
    draw_breaks(scene, plan.breaks, board.scales.time, board.frame);
    if (!chart.forecast.empty()) draw_start_of_forecast(scene, chart, plan, metrics);
    draw_missing(scene, {chart.actual}, board.scales, board.frame);
    draw_forecast(scene, chart, plan);
    draw_line(scene, chart.actual, plan.breaks, board.scales);
    draw_forecast_markers(scene, chart, board.scales);
    draw_end_marker(scene, chart.actual, board.scales);
  }
  draw_end_labels(scene, board.end_labels, board.frame);
  return scene;
}

}  // namespace charts
