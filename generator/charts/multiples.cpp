#include "charts/multiples.h"

#include <algorithm>
#include <optional>

#include "plot/axis.h"
#include "plot/board.h"
#include "plot/breaks.h"
#include "plot/fitting.h"
#include "plot/frame.h"
#include "plot/lines.h"
#include "plot/rows.h"
#include "plot/scale.h"
#include "plot/ticks.h"

namespace charts {

using namespace plot;
namespace {

constexpr double between_columns = 24;
constexpr double right_of_panels = 12;
constexpr double over_plot = 12;        // from the title: half of the top label of the axis, half of a marker
constexpr double under_plot = 18;       // to the next title: half of the lowest label of the axis
constexpr double under_last_plot = 44;  // with the months
constexpr double months_under_plot = 20;
constexpr double between_months = 5;
constexpr double over_panel = 12;  // that the wider letters of a title may reach towards the next panel
constexpr double under_names = 6;
constexpr double half_a_month = 0.5;

struct Grid {
  Frame frame = {};  // of the whole drawing; the plot of the panel at hand
  std::size_t columns = 1;
  double plot_width = 0;
  double plot_height = 0;
  ValueAxis axis = {};
  std::vector<std::string> tick_labels = {};
  std::optional<TimeSpan> span = {};
  std::vector<NameRow> names = {};
};

using Panels = std::vector<Panel>;

Panels shown(const MultiplesChart& chart) {
  const std::size_t count = std::min(chart.panels.size(), most_panels);
  return {chart.panels.begin(), chart.panels.begin() + static_cast<std::ptrdiff_t>(count)};
}

void include(Extent& extent, std::vector<model::Month>& months, const std::vector<Plotted>& points) {
  for (const Plotted& each : points) {
    months.push_back(each.at);
    if (is_drawn(each)) extent.include(*each.value);
  }
}

std::vector<NameRow> names_of(const MultiplesChart& chart, const Panels& panels, const Frame& frame,
                              const scene::TextMetrics& metrics) {
  const bool has_average =
      std::any_of(panels.begin(), panels.end(), [](const Panel& panel) { return !panel.average.empty(); });
  std::vector<SeriesName> names;
  if (has_average && !chart.own_name.empty()) {
    names.push_back({.role = scene::Role::own, .name = chart.own_name, .latest = {}, .value = {}});
  }
  if (has_average && !chart.average_name.empty()) {
    names.push_back({.role = scene::Role::group, .name = chart.average_name, .latest = {}, .value = {}});
  }
  return name_rows(names, frame, metrics);
}

Grid laid_out(const MultiplesChart& chart, const Panels& panels, const scene::TextMetrics& metrics,
              Layout layout) {
  Grid grid{.frame = frame_of(layout)};
  const bool is_wide = layout == Layout::wide;
  grid.columns = is_wide ? 3 : 1;
  grid.plot_height = is_wide ? 112 : 96;
  Extent extent{.is_percentage = chart.is_percentage};
  std::vector<model::Month> months;
  for (const Panel& panel : panels) {
    include(extent, months, panel.own);
    include(extent, months, panel.average);
  }
  grid.axis = value_axis(extent);
  grid.span = span_over(months);
  grid.tick_labels = tick_labels(grid.axis, {chart.prefix, chart.suffix});
  grid.frame.plot.left = plot_left(grid.tick_labels, grid.frame, metrics);
  const auto columns = static_cast<double>(grid.columns);
  const double gaps = (columns - 1) * between_columns + right_of_panels;
  grid.plot_width = (grid.frame.width - grid.frame.plot.left - gaps) / columns;
  grid.names = names_of(chart, panels, grid.frame, metrics);
  return grid;
}

// Every third panel of a wide drawing begins a row; a row is as high as its longest title.
std::vector<std::string> title_of(const Panel& panel, const Grid& grid, const scene::TextMetrics& metrics) {
  SeriesName name{.role = scene::Role::own, .name = panel.title, .latest = panel.latest_text, .value = {}};
  const bool is_known = !panel.own.empty() && is_drawn(panel.own.back());
  if (!is_known && !name.latest.empty()) name.name += ':';
  return fitted(name, grid.plot_width, grid.frame.font_size, metrics, over_panel);
}

struct Placed {
  Frame frame;  // with the panel's own plot
  bool is_first_of_row = false;
  bool is_last_of_column = false;
  std::vector<std::string> title;
};

std::vector<Placed> placed(const Panels& panels, Grid& grid, const scene::TextMetrics& metrics) {
  std::vector<Placed> all;
  double top = grid.names.empty() ? 0 : height_of(grid.names, grid.frame) + under_names;
  for (std::size_t row = 0; row < panels.size(); row += grid.columns) {
    const std::size_t end = std::min(row + grid.columns, panels.size());
    std::size_t lines = 1;
    for (std::size_t i = row; i < end; ++i) {
      all.push_back({.frame = grid.frame, .title = title_of(panels[i], grid, metrics)});
      lines = std::max(lines, all.back().title.size());
    }
    const double plot_top = top + edge + static_cast<double>(lines) * grid.frame.line_height() + over_plot;
    for (std::size_t i = row; i < end; ++i) {
      const double left =
          grid.frame.plot.left + static_cast<double>(i - row) * (grid.plot_width + between_columns);
      all[i].frame.plot = {tenth(left), tenth(plot_top), tenth(left + grid.plot_width),
                           tenth(plot_top + grid.plot_height)};
      all[i].is_first_of_row = i == row;
      all[i].is_last_of_column = i + grid.columns >= panels.size();
    }
    top = plot_top + grid.plot_height + under_plot;
  }
  grid.frame.height = tenth(top - under_plot + (panels.empty() ? under_plot : under_last_plot));
  return all;
}

void draw_title(scene::Scene& scene, const Placed& panel) {
  const Frame& frame = panel.frame;
  const auto lines = static_cast<double>(panel.title.size());
  double middle = frame.plot.top - over_plot - (lines - 0.5) * frame.line_height();
  for (const std::string& line : panel.title) {
    scene.marks.push_back(scene::Label{.at = point(frame.plot.left, base_line(middle, frame.font_size)),
                                       .text = line,
                                       .font_size = frame.font_size,
                                       .role = scene::Role::own,
                                       .is_bold = true});
    middle += frame.line_height();
  }
}

void draw_gridlines(scene::Scene& scene, const ValueAxis& axis, const Scale& values, const Frame& frame) {
  for (const double tick : axis.ticks) {
    draw_level(scene, frame, values, tick == 0 ? scene::Role::axis : scene::Role::grid, tick);
  }
}

// The first month at the left end and the last at the right one, or where both do not fit the last alone.
std::vector<TimeTick> months_under(const TimeSpan& span, const Scale& time, const Frame& frame,
                                   const scene::TextMetrics& metrics) {
  const double y = base_line(frame.plot.bottom + months_under_plot, frame.font_size);
  const auto tick_at = [&](model::Month month, double x, scene::Anchor anchor) {
    return TimeTick{tenth(time.at(month.index)), {point(x, y), month_label(month), frame.font_size, anchor}};
  };
  std::vector<TimeTick> ticks{tick_at(span.last, frame.plot.right, scene::Anchor::end)};
  const TimeTick first = tick_at(span.first, frame.plot.left, scene::Anchor::start);
  const double taken = metrics.width(first.label.text, frame.font_size) +
                       metrics.width(ticks.front().label.text, frame.font_size) + between_months;
  if (span.first < span.last && taken <= frame.plot.width()) ticks.insert(ticks.begin(), first);
  return ticks;
}

void draw_break_lines(scene::Scene& scene, const std::vector<BreakLine>& breaks, const Scale& time,
                      const Frame& frame) {
  for (const BreakLine& each : breaks) {
    const double x = time.at(each.at.index - half_a_month);
    scene.marks.push_back(
        scene::Line{{point(x, frame.plot.bottom), point(x, frame.plot.top)}, scene::Role::annotation});
  }
}

void draw_data(scene::Scene& scene, const Panel& panel, const Scales& scales, const Placed& place,
               const TimeSpan& span) {
  const std::vector<BreakLine> breaks = breaks_within(panel.breaks, span);
  const PlottedLine own{.role = scene::Role::own, .points = panel.own};
  const PlottedLine average{.role = scene::Role::group, .points = panel.average};
  draw_break_lines(scene, breaks, scales.time, place.frame);
  draw_missing(scene, {own, average}, scales, place.frame);
  for (const PlottedLine* line : {&average, &own}) draw_line(scene, *line, breaks, scales);
  for (const PlottedLine* line : {&average, &own}) draw_end_marker(scene, *line, scales);
}

void draw_panel(scene::Scene& scene, const Panel& panel, const Placed& place, const Grid& grid,
                const scene::TextMetrics& metrics) {
  Scales scales{.time = {}, .values = scale_of(grid.axis, place.frame)};
  draw_title(scene, place);
  if (place.is_first_of_row) {
    draw_value_axis(scene, grid.axis, grid.tick_labels, scales.values, place.frame);
  } else {
    draw_gridlines(scene, grid.axis, scales.values, place.frame);
  }
  if (!grid.span) return;
  scales.time = scale_of(*grid.span, place.frame);
  scales.time.end -= from_axis;  // nor does one on the last month touch the next panel
  if (place.is_last_of_column)
    draw_time_axis(scene, months_under(*grid.span, scales.time, place.frame, metrics), place.frame);
  draw_data(scene, panel, scales, place, *grid.span);
}

}  // namespace

scene::Scene draw_multiples(const MultiplesChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const Panels panels = shown(chart);
  Grid grid = laid_out(chart, panels, metrics, layout);
  const std::vector<Placed> places = placed(panels, grid, metrics);
  scene::Scene scene{.width = grid.frame.width, .height = grid.frame.height, .marks = {}};
  draw_rows(scene, grid.names, grid.frame);
  for (std::size_t i = 0; i < panels.size(); ++i) draw_panel(scene, panels[i], places[i], grid, metrics);
  return scene;
}

}  // namespace charts
