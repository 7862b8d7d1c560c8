#include "charts/stacked.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "plot/frame.h"
#include "plot/parts.h"
#include "plot/scale.h"
#include "plot/shares.h"
#include "plot/text_lines.h"
#include "plot/ticks.h"

namespace charts {

using namespace plot;
namespace {

constexpr double from_edge = 4;
constexpr double below_key = 10;
constexpr double between_rows = 10;
constexpr double widest_name = 216;
constexpr std::size_t most_name_lines = 5;
constexpr double after_name = 12;
constexpr double widest_tick_beside = 54;  // what half of the last label may take from the bars
constexpr double below_name = 4;
constexpr double before_total = 8;
constexpr double widest_total = 0.3;  // of the drawing; longer ones are left to the table
constexpr double mark_size = 9;
constexpr double after_mark = 6;
constexpr double below_rows = 6;
constexpr double tick_length = 5;
constexpr double tick_middle = 17;
constexpr double below_axis = 30;
// Readers may widen letters by 0.12 em.
constexpr double between_ticks = 14;

double sum_of(const StackRow& row) {
  double sum = 0;
  for (const auto& part : row.parts) sum += part.value_or(0);
  return sum;
}

std::vector<double> known_parts(const StackRow& row) {
  std::vector<double> counts;
  counts.reserve(row.parts.size());
  for (const auto& part : row.parts) counts.push_back(part.value_or(0));
  return counts;
}

struct RowPlan {
  const StackRow* row = nullptr;
  std::vector<std::string> name = {};
  std::vector<Segment> segments = {};  // none: the row is no stack
  BarLabels labels = {};
  double name_top = 0;
  double middle = 0;  // of the bar

  double above_bar() const { return labels.above.empty() ? 0 : room_above; }
};

// Everything that is decided before the first mark is made.
struct Plan {
  Frame frame;
  PartKey key;
  ValueAxis axis;
  std::vector<std::string> ticks;
  std::vector<RowPlan> rows;
  double room_for_totals = 0;  // behind the bars; 0: they are not there

  Scale values() const { return {0, axis.high(), frame.plot.left, frame.plot.right}; }
  // Without any an axis would measure nothing.
  bool has_bars() const {
    return std::any_of(rows.begin(), rows.end(), [](const RowPlan& row) { return !row.segments.empty(); });
  }
};

ValueAxis axis_of(const StackedChart& chart) {
  Extent extent{.is_percentage = chart.of == StackOf::shares};
  if (extent.is_percentage) extent.include(100);
  for (const StackRow& row : chart.rows) {
    const bool is_counted = !extent.is_percentage && can_be_stacked(row, chart.names.size());
    if (is_counted) extent.include(sum_of(row));
  }
  return value_axis(extent);
}

// Totals stand behind the bars of the wide layout and behind the names of the narrow one.
double room_for_totals(const StackedChart& chart, const Frame& frame, const scene::TextMetrics& metrics) {
  double widest = 0;
  if (frame.layout == Layout::narrow) return widest;
  for (const StackRow& row : chart.rows) {
    if (!can_be_stacked(row, chart.names.size())) continue;
    widest = std::max(widest, metrics.width(row.total, frame.font_size));
  }
  return widest == 0 || widest > widest_total * frame.width ? 0 : before_total + widest;
}

TextRoom name_room(const Frame& frame) {
  const bool is_wide = frame.layout == Layout::wide;
  return {.width = is_wide ? widest_name : frame.width - 2 * from_edge,
          .font_size = frame.font_size,
          .is_bold = false,
          .most_lines = most_name_lines};
}

void make_room_beside(Plan& plan, const StackedChart& chart, const scene::TextMetrics& metrics) {
  Frame& frame = plan.frame;
  const double last_tick = plan.ticks.empty() ? 0 : metrics.width(plan.ticks.back(), frame.font_size) / 2;
  plan.room_for_totals = room_for_totals(chart, frame, metrics);
  const double right = std::max(plan.room_for_totals, std::min(last_tick, widest_tick_beside));
  frame.plot.right = tenth(frame.width - from_edge - right);
  frame.plot.left = from_edge;
  if (frame.layout == Layout::narrow) return;
  double names = 0;
  for (const RowPlan& row : plan.rows) {
    names = std::max(names, width_of(row.name, name_room(frame), metrics));
  }
  if (names > 0) frame.plot.left = tenth(from_edge + names + after_name);
}

std::string label_of(const StackedChart& chart, double count, double share) {
  if (chart.of == StackOf::counts) return chart.prefix + base::grouped_decimal(count, chart.places);
  // A part that would be called 0% is not nothing: its count stands in the table.
  return share > 0 ? base::plain_decimal(share, chart.places) + "%" : "";
}

std::vector<Segment> segments_of(const StackedChart& chart, const StackRow& row, const Scale& values) {
  std::vector<Segment> segments;
  if (!can_be_stacked(row, chart.names.size())) return segments;
  const std::vector<double> counts = known_parts(row);
  const std::vector<double> shares = shares_of(counts, chart.places);
  const double sum = sum_of(row);
  const auto at = [&](double count) {
    return values.at(chart.of == StackOf::shares ? count / sum * 100 : count);
  };
  double before = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double from = before;
    before += counts[i];
    if (counts[i] == 0) continue;
    segments.push_back({role_of_part(i), at(from), at(before), label_of(chart, counts[i], shares[i])});
  }
  return segments;
}

// The name beside the bar, both around one middle line.
double put_beside(RowPlan& row, double top, const Frame& frame) {
  const double name = static_cast<double>(row.name.size()) * frame.line_height();
  row.middle = tenth(top + std::max(bar_height / 2 + row.above_bar(), name / 2));
  row.name_top = row.middle - name / 2;
  return row.middle + std::max(bar_height, name) / 2;
}

// The name above the bar.
double put_below_name(RowPlan& row, double top, const Frame& frame) {
  const double name = static_cast<double>(row.name.size()) * frame.line_height();
  row.name_top = top;
  const double below = row.name.empty() ? 0 : name + below_name;
  row.middle = tenth(top + below + row.above_bar() + bar_height / 2);
  return row.middle + bar_height / 2;
}

void put_rows_below_one_another(Plan& plan) {
  Frame& frame = plan.frame;
  frame.plot.top = plan.key.height > 0 ? plan.key.height + below_key : from_edge;
  double top = frame.plot.top;
  for (RowPlan& row : plan.rows) {
    const bool is_wide = frame.layout == Layout::wide;
    const double bottom = is_wide ? put_beside(row, top, frame) : put_below_name(row, top, frame);
    top = bottom + between_rows;
  }
  if (!plan.rows.empty()) top -= between_rows;
  frame.plot.bottom = tenth(top + below_rows);
  frame.height = tenth(plan.has_bars() ? frame.plot.bottom + below_axis : frame.plot.bottom);
}

Plan planned(const StackedChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan{.frame = frame_of(layout), .key = {}, .axis = axis_of(chart), .ticks = {}, .rows = {}};
  plan.key = part_key(chart.names, plan.frame, metrics);
  plan.ticks = tick_labels(
      plan.axis, {chart.of == StackOf::shares ? "" : chart.prefix, chart.of == StackOf::shares ? "%" : ""});
  for (const StackRow& row : chart.rows) {
    plan.rows.push_back({.row = &row, .name = text_lines(row.name, name_room(plan.frame), metrics)});
  }
  make_room_beside(plan, chart, metrics);
  for (RowPlan& row : plan.rows) {
    row.segments = segments_of(chart, *row.row, plan.values());
    row.labels = placed_labels(row.segments, plan.frame, metrics);
  }
  put_rows_below_one_another(plan);
  return plan;
}

void draw_name(scene::Scene& scene, const RowPlan& row, const Frame& frame) {
  double middle = row.name_top + frame.line_height() / 2;
  for (const std::string& line : row.name) {
    scene.marks.push_back(scene::Label{.at = point(from_edge, base_line(middle, frame.font_size)),
                                       .text = line,
                                       .font_size = frame.font_size,
                                       .role = scene::Role::annotation});
    middle += frame.line_height();
  }
}

void write_total(scene::Scene& scene, const RowPlan& row, scene::Point at, const Frame& frame) {
  scene.marks.push_back(scene::Label{.at = point(at.x, base_line(at.y, frame.font_size)),
                                     .text = row.row->total,
                                     .font_size = frame.font_size});
}

void draw_total(scene::Scene& scene, const RowPlan& row, const Plan& plan,
                const scene::TextMetrics& metrics) {
  const Frame& frame = plan.frame;
  if (row.row->total.empty()) return;
  if (frame.layout == Layout::wide) {
    const double left = row.segments.back().to + before_total;
    if (plan.room_for_totals > 0) write_total(scene, row, {left, row.middle}, frame);
    return;
  }
  if (row.name.empty()) return;
  const double left = from_edge + metrics.width(row.name.back(), frame.font_size) + before_total;
  const double lines = static_cast<double>(row.name.size()) - 0.5;
  const bool fits = left + metrics.width(row.row->total, frame.font_size) <= frame.width - from_edge;
  if (fits) write_total(scene, row, {left, row.name_top + lines * frame.line_height()}, frame);
}

bool is_known(const StackRow& row) {
  return std::all_of(row.parts.begin(), row.parts.end(), [](const auto& part) { return part.has_value(); });
}

scene::Marker mark_of(const StackRow& row, scene::Point at) {
  if (row.is_withheld) {
    return {.at = at,
            .shape = scene::Shape::square,
            .size = mark_size,
            .role = scene::Role::withheld,
            .is_hollow = true};
  }
  return {.at = at, .shape = scene::Shape::cross, .size = mark_size, .role = scene::Role::missing};
}

// Why there is no bar; where the parts are known, and all nothing, no mark says that one is missing.
void draw_reason(scene::Scene& scene, const RowPlan& row, const Frame& frame,
                 const scene::TextMetrics& metrics) {
  double left = frame.plot.left;
  if (!is_known(*row.row)) {
    scene.marks.push_back(mark_of(*row.row, point(left + mark_size / 2, row.middle)));
    left += mark_size + after_mark;
  }
  const TextRoom room{.width = frame.width - from_edge - left, .font_size = frame.font_size};
  for (const std::string& line : text_lines(row.row->instead, room, metrics)) {
    scene.marks.push_back(
        scene::Label{.at = point(left, base_line(row.middle, frame.font_size)),
                     .text = line,
                     .font_size = frame.font_size,
                     .role = row.row->is_withheld ? scene::Role::withheld : scene::Role::missing});
  }
}

struct PlacedTick {
  double x = 0;
  double left = 0;
  double right = 0;
  std::string text = {};
};

std::vector<PlacedTick> placed_ticks(const Plan& plan, const scene::TextMetrics& metrics) {
  std::vector<PlacedTick> ticks;
  for (std::size_t i = 0; i < plan.ticks.size(); ++i) {
    const double x = plan.values().at(plan.axis.ticks[i]);
    const double width = metrics.width(plan.ticks[i], plan.frame.font_size);
    const double most_left = std::max(from_edge, plan.frame.width - from_edge - width);
    const double left = std::clamp(x - width / 2, from_edge, most_left);
    ticks.push_back({x, left, left + width, plan.ticks[i]});
  }
  return ticks;
}

// All of them, or where two would touch the first and the last, or the last alone.
std::vector<PlacedTick> ticks_apart(std::vector<PlacedTick> ticks) {
  const auto touch = [](const PlacedTick& a, const PlacedTick& b) {
    return b.left - a.right < between_ticks;
  };
  const bool are_apart = std::adjacent_find(ticks.begin(), ticks.end(), touch) == ticks.end();
  if (are_apart || ticks.size() < 2) return ticks;
  if (touch(ticks.front(), ticks.back())) return {ticks.back()};
  return {ticks.front(), ticks.back()};
}

void draw_axis(scene::Scene& scene, const Plan& plan, const scene::TextMetrics& metrics) {
  const scene::Box& plot = plan.frame.plot;
  scene.marks.push_back(
      scene::Line{{point(plot.left, plot.bottom), point(plot.right, plot.bottom)}, scene::Role::axis});
  for (const double tick : plan.axis.ticks) {
    const double x = plan.values().at(tick);
    scene.marks.push_back(
        scene::Line{{point(x, plot.bottom), point(x, plot.bottom + tick_length)}, scene::Role::axis});
  }
  for (const PlacedTick& tick : ticks_apart(placed_ticks(plan, metrics))) {
    const double base = base_line(plot.bottom + tick_middle, plan.frame.font_size);
    scene.marks.push_back(scene::Label{.at = point((tick.left + tick.right) / 2, base),
                                       .text = tick.text,
                                       .font_size = plan.frame.font_size,
                                       .anchor = scene::Anchor::middle});
  }
}

}  // namespace

scene::Scene draw_stacked(const StackedChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const StackedChart drawn = folded(chart);
  const Plan plan = planned(drawn, metrics, layout);
  scene::Scene scene{.width = plan.frame.width, .height = plan.frame.height, .marks = {}};
  draw_part_key(scene, plan.key, plan.frame);
  for (const RowPlan& row : plan.rows) {
    draw_name(scene, row, plan.frame);
    if (row.segments.empty()) {
      draw_reason(scene, row, plan.frame, metrics);
      continue;
    }
    draw_segments(scene, row.segments, row.middle);
    draw_bar_labels(scene, row.labels, row.middle, plan.frame, metrics);
    draw_total(scene, row, plan, metrics);
  }
  if (plan.has_bars()) draw_axis(scene, plan, metrics);
  return scene;
}

}  // namespace charts
