#include "charts/side_by_side.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "plot/axis.h"
#include "plot/breaks.h"
#include "plot/labels.h"
#include "plot/lines.h"
#include "plot/names_below.h"
#include "plot/rows.h"
#include "plot/steps.h"
#include "plot/uprights.h"

namespace charts {

using namespace plot;
namespace {

constexpr double above_plot = 16;  // half of the top label of the axis
constexpr double below_plot = 48;
constexpr double below_narrow_plot = 44;
constexpr double right_of_wide_plot = 16;
constexpr double share_of_step = 0.74;  // that the columns of a step take
constexpr double widest_column = 48;
constexpr double between_columns = 2.5;
constexpr double missing_size = 8;
constexpr double beside_value = 2;
constexpr double over_digits = 0.8;  // of the font size
constexpr double below_digits = 3;
constexpr std::array fills = {scene::Fill::solid, scene::Fill::dashes, scene::Fill::dots};

// A column that is drawn, or the place of one that is missing.
struct Placed {
  const Column* column = nullptr;
  std::size_t series = 0;
  int step = 0;
};

struct Plan {
  Frame frame;  // its plot holds the columns
  Frame outer;  // its plot holds the values above and below them, too
  ValueAxis axis;
  std::vector<std::string> tick_labels;
  std::optional<TimeSpan> span;  // of windows
  int count = 0;                 // of steps
  std::vector<Placed> placed;
  std::vector<BreakLine> breaks;
  std::vector<EndLabel> end_labels;
  std::vector<NameRow> rows;
  NamesBelow below;

  Steps steps() const { return steps_in(count, frame.plot); }
  Scale values() const { return {axis.low(), axis.high(), frame.plot.bottom, frame.plot.top}; }
};

std::size_t series_of(const GroupedChart& chart) {
  return std::min(chart.series.size(), most_grouped);
}

void place_categories(Plan& plan, const GroupedChart& chart) {
  plan.count = std::min(static_cast<int>(chart.categories.size()), most_columns);
  for (std::size_t i = 0; i < series_of(chart); ++i) {
    const std::vector<Column>& columns = chart.series[i].columns;
    const int count = std::min(plan.count, static_cast<int>(columns.size()));
    for (int step = 0; step < count; ++step) {
      plan.placed.push_back({&columns[static_cast<std::size_t>(step)], i, step});
    }
  }
}

void place_windows(Plan& plan, const GroupedChart& chart) {
  std::vector<model::Month> months;
  for (std::size_t i = 0; i < series_of(chart); ++i) {
    for (const Column& column : chart.series[i].columns) months.push_back(column.plotted.at);
  }
  plan.span = latest_steps(std::move(months), most_columns);
  if (!plan.span) return;
  plan.count = count_of(*plan.span);
  plan.breaks = breaks_between(chart.breaks, *plan.span);
  for (std::size_t i = 0; i < series_of(chart); ++i) {
    for (const Column& column : chart.series[i].columns) {
      const auto step = step_of(column.plotted.at, *plan.span);
      if (!step) continue;
      const bool is_again =
          !plan.placed.empty() && plan.placed.back().series == i && plan.placed.back().step == *step;
      if (is_again) plan.placed.pop_back();  // two days of one month: the later one
      plan.placed.push_back({&column, i, *step});
    }
  }
}

bool has_target(const GroupedChart& chart) {
  return chart.target && is_drawable(chart.target->value);
}

Extent extent_of(const Plan& plan, const GroupedChart& chart) {
  Extent extent{.is_percentage = chart.is_percentage};
  for (const Placed& each : plan.placed) {
    if (is_drawn(each.column->plotted)) extent.include(*each.column->plotted.value);
  }
  if (has_target(chart)) extent.include(chart.target->value);
  return extent;
}

std::vector<SeriesName> names_of_series(const GroupedChart& chart) {
  std::vector<SeriesName> names;
  for (std::size_t i = 0; i < series_of(chart); ++i) {
    const GroupedSeries& series = chart.series[i];
    SeriesName name{.role = series.role, .name = series.name, .latest = series.latest_text, .value = {}};
    const bool is_known = !series.columns.empty() && is_drawn(series.columns.back().plotted);
    if (!series.latest_text.empty() && !is_known) name.name += ':';
    name.column = fills[i];
    names.push_back(name);
  }
  return names;
}

std::vector<SeriesName> name_of_target(const GroupedChart& chart) {
  if (!has_target(chart) || chart.target->label.empty()) return {};
  return {
      {.role = scene::Role::target, .name = chart.target->label, .latest = {}, .value = chart.target->value}};
}

// Above the plot: names, circles of breaks and values of the highest columns. The narrow drawing grows by
// what it needs, the wide one keeps its size.
void give_room(Plan& plan) {
  const double room = room_for_value(plan.frame);
  const double rows = height_of(plan.rows, plan.frame);
  const double above = std::max(above_plot, room + room_for(plan.breaks));
  const double below = plan.axis.low() < 0 ? room : 0;
  Frame& frame = plan.frame;
  if (frame.layout == Layout::narrow) frame.height = tenth(frame.height + rows + above - above_plot + below);
  frame.plot.top = tenth(rows + above);
  frame.plot.bottom = frame.height - below - (frame.layout == Layout::wide ? below_plot : below_narrow_plot);
  plan.outer = frame;
  plan.outer.plot.top = frame.plot.top - room;
  plan.outer.plot.bottom = frame.plot.bottom + below;
}

// Names of categories take as much as they need; the drawing grows by it.
void give_room_below(Plan& plan, const GroupedChart& chart, const scene::TextMetrics& metrics) {
  if (chart.categories.empty()) return;
  const std::vector<std::string> categories(chart.categories.begin(), chart.categories.begin() + plan.count);
  plan.below = names_below(categories, plan.steps(), plan.frame, metrics);
  plan.frame.height = tenth(plan.outer.plot.bottom + height_of(plan.below, plan.frame));
  plan.outer.height = plan.frame.height;
}

Plan planned(const GroupedChart& chart, bool has_rows, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  plan.frame = frame_of(layout);
  chart.categories.empty() ? place_windows(plan, chart) : place_categories(plan, chart);
  plan.axis = value_axis(extent_of(plan, chart));
  plan.tick_labels = tick_labels(plan.axis, {chart.prefix, chart.suffix});
  plan.frame.plot.left = plot_left(plan.tick_labels, plan.frame, metrics);
  if (layout == Layout::wide) plan.frame.plot.right = plan.frame.width - right_of_wide_plot;
  std::vector<SeriesName> names = has_rows ? names_of_series(chart) : std::vector<SeriesName>{};
  const std::vector<SeriesName> target = name_of_target(chart);
  plan.rows = name_rows(names, plan.frame, metrics);
  give_room(plan);
  const auto beside = layout == Layout::wide ? end_labels(target, plan.frame, plan.values(), metrics)
                                             : std::optional<std::vector<EndLabel>>{};
  if (beside && !target.empty()) {
    plan.end_labels = *beside;
    plan.frame.plot.right = tenth(plan.frame.width - right_margin(*beside, plan.frame, metrics));
  } else {
    names.insert(names.end(), target.begin(), target.end());
    plan.rows = name_rows(names, plan.frame, metrics);
    plan.frame.height = frame_of(layout).height;
  }
  give_room(plan);
  give_room_below(plan, chart, metrics);
  return plan;
}

// --- columns ---

double column_width(const Plan& plan, std::size_t series) {
  const double all = static_cast<double>(series);
  const double gaps = (all - 1) * between_columns;
  return std::min(widest_column, (plan.steps().width * share_of_step - gaps) / all);
}

Upright upright_of(const Placed& placed, const Plan& plan, const GroupedChart& chart) {
  const auto series = static_cast<double>(series_of(chart));
  const double width = column_width(plan, series_of(chart));
  const double from_middle = static_cast<double>(placed.series) - (series - 1) / 2;
  const Scale values = plan.values();
  Upright upright{.column = placed.column,
                  .middle = plan.steps().middle(placed.step) + from_middle * (width + between_columns),
                  .width = width,
                  .base = values.at(0),
                  .end = values.at(0)};
  if (is_drawn(placed.column->plotted)) upright.end = values.at(*placed.column->plotted.value);
  return upright;
}

scene::Role role_of(const Placed& placed, const Plan& plan, const GroupedChart& chart, const Manner& manner) {
  const bool is_earlier = manner.stresses_latest && placed.step + 1 < plan.count;
  return is_earlier ? scene::Role::peer : chart.series[placed.series].role;
}

std::optional<scene::Marker> missing_mark(const Upright& upright) {
  auto marker = mark_for(upright.column->plotted, point(upright.middle, upright.base));
  if (marker) marker->size = tenth(std::min(missing_size, upright.width + between_columns - 1));
  return marker;
}

// A provisional column has a dashed outline, and is hollow where it would be solid: stripes stay, they tell
// the series.
void draw_columns_of(scene::Scene& scene, const Plan& plan, const GroupedChart& chart, const Manner& manner) {
  for (const Placed& each : plan.placed) {
    if (!is_drawn(each.column->plotted)) continue;
    const bool is_provisional = each.column->plotted.status == model::Status::provisional;
    scene.marks.push_back(scene::Bar{.box = box_of(upright_of(each, plan, chart)),
                                     .role = role_of(each, plan, chart, manner),
                                     .is_hollow = is_provisional && fills[each.series] == scene::Fill::solid,
                                     .fill = fills[each.series],
                                     .is_provisional = is_provisional});
  }
}

void draw_missing_of(scene::Scene& scene, const Plan& plan, const GroupedChart& chart) {
  for (const Placed& each : plan.placed) {
    if (is_drawn(each.column->plotted)) continue;
    if (const auto marker = missing_mark(upright_of(each, plan, chart))) scene.marks.push_back(*marker);
  }
}

// --- values ---

// What no value may touch: columns, marks of missing values, lines of breaks.
std::vector<scene::Box> in_the_way(const Plan& plan, const GroupedChart& chart) {
  std::vector<scene::Box> boxes;
  for (const Placed& each : plan.placed) {
    const Upright upright = upright_of(each, plan, chart);
    if (is_drawn(each.column->plotted)) {
      boxes.push_back(box_of(upright));
    } else if (const auto marker = missing_mark(upright)) {
      const double half = marker->size / 2;
      boxes.push_back({marker->at.x - half, marker->at.y - half, marker->at.x + half, marker->at.y + half});
    }
  }
  const scene::Box& plot = plan.outer.plot;
  for (const BreakLine& each : plan.breaks) {
    const double x = plan.steps().middle(each.at.index - 0.5);
    boxes.push_back({x - 1, plot.top, x + 1, plot.bottom});
  }
  return boxes;
}

// Of every so many steps, counted back from the latest.
std::vector<scene::Label> values_of(const Plan& plan, const GroupedChart& chart, const Manner& manner,
                                    int every) {
  std::optional<double> target;
  if (has_target(chart)) target = plan.values().at(chart.target->value);
  std::vector<scene::Label> labels;
  for (const Placed& each : plan.placed) {
    const bool is_left_out = (plan.count - 1 - each.step) % every != 0;
    if (is_left_out || !is_drawn(each.column->plotted) || each.column->text.empty()) continue;
    const scene::Role role = role_of(each, plan, chart, manner);
    labels.push_back(value_label(upright_of(each, plan, chart),
                                 role == scene::Role::peer ? scene::Role::axis : role, target, plan.frame));
  }
  return labels;
}

std::vector<scene::Label> fitting_values(const Plan& plan, const GroupedChart& chart, const Manner& manner,
                                         const scene::TextMetrics& metrics) {
  const std::vector<scene::Box> boxes = in_the_way(plan, chart);
  const int most = manner.thins_values ? plan.count : 1;
  for (int every = 1; every <= most; ++every) {
    std::vector<scene::Label> labels = values_of(plan, chart, manner, every);
    if (stand_free(labels, boxes, plan.frame, metrics)) return labels;
  }
  return {};
}

// No gridline strikes through a value.
void free_of_gridlines(scene::Scene& scene, const std::vector<scene::Label>& labels, const Plan& plan,
                       const scene::TextMetrics& metrics) {
  for (const scene::Label& label : labels) {
    const double half = metrics.as_drawn(label.text, label.font_size, label.is_bold) / 2 + beside_value;
    for (const double tick : plan.axis.ticks) {
      const double y = plan.values().at(tick);
      const bool is_struck = y > label.at.y - over_digits * label.font_size && y < label.at.y + below_digits;
      if (!is_struck) continue;
      const double left = std::max(label.at.x - half, plan.frame.plot.left);
      const double right = std::min(label.at.x + half, plan.frame.plot.right);
      scene.marks.push_back(scene::Line{{point(left, y), point(right, y)}, scene::Role::paper});
    }
  }
}

// --- the target ---

bool crosses_columns(double y, const Plan& plan, const GroupedChart& chart) {
  return std::any_of(plan.placed.begin(), plan.placed.end(), [&](const Placed& each) {
    if (!is_drawn(each.column->plotted)) return false;
    const scene::Box column = box_of(upright_of(each, plan, chart));
    return column.top < y && y < column.bottom;
  });
}

// Where it runs through columns a slit in them keeps it in sight.
void draw_target(scene::Scene& scene, const Plan& plan, const GroupedChart& chart) {
  if (!has_target(chart)) return;
  const double y = plan.values().at(chart.target->value);
  const scene::Path path{point(plan.frame.plot.left, y), point(plan.frame.plot.right, y)};
  if (crosses_columns(y, plan, chart)) scene.marks.push_back(scene::Line{path, scene::Role::paper});
  scene.marks.push_back(scene::Line{path, scene::Role::target});
}

// --- the whole ---

// Below columns that hang from zero there is room for their values: the ticks of time stand on a line there.
void draw_foot(scene::Scene& scene, const Plan& plan) {
  const scene::Box& plot = plan.outer.plot;
  if (plot.bottom <= plan.frame.plot.bottom) return;
  scene.marks.push_back(
      scene::Line{{point(plot.left, plot.bottom), point(plot.right, plot.bottom)}, scene::Role::grid});
}

scene::Scene drawn(const Plan& plan, const std::vector<scene::Label>& labels, const GroupedChart& chart,
                   const Manner& manner, const scene::TextMetrics& metrics) {
  const Frame& frame = plan.frame;
  scene::Scene scene{.width = frame.width, .height = frame.height, .marks = {}};
  draw_rows(scene, plan.rows, frame);
  draw_value_axis(scene, plan.axis, plan.tick_labels, plan.values(), frame);
  free_of_gridlines(scene, labels, plan, metrics);
  draw_columns_of(scene, plan, chart, manner);
  draw_target(scene, plan, chart);
  draw_missing_of(scene, plan, chart);
  if (plan.span) {
    draw_foot(scene, plan);
    const Steps steps = plan.steps();
    draw_time_axis(scene, time_ticks(*plan.span, time_of(*plan.span, steps), plan.outer, metrics),
                   plan.outer);
    draw_breaks(scene, plan.breaks, scale_of(steps), plan.outer);
  }
  draw_names_below(scene, plan.below, plan.steps(), plan.outer);
  for (const scene::Label& label : labels) scene.marks.push_back(label);
  draw_end_labels(scene, plan.end_labels, frame);
  return scene;
}

// Whether the latest column has its value above it.
bool tells_latest(const std::vector<scene::Label>& labels, const Plan& plan) {
  const double from = plan.steps().middle(plan.count - 1.5);
  return std::any_of(labels.begin(), labels.end(),
                     [&](const scene::Label& each) { return each.at.x > from; });
}

}  // namespace

scene::Scene draw_side_by_side(const GroupedChart& chart, const Manner& manner,
                               const scene::TextMetrics& metrics, Layout layout) {
  const bool has_rows = manner.always_names || layout == Layout::narrow;
  Plan plan = planned(chart, has_rows, metrics, layout);
  std::vector<scene::Label> labels = fitting_values(plan, chart, manner, metrics);
  if (!has_rows && !tells_latest(labels, plan)) {
    plan = planned(chart, true, metrics, layout);
    labels = fitting_values(plan, chart, manner, metrics);
  }
  return drawn(plan, labels, chart, manner, metrics);
}

}  // namespace charts
