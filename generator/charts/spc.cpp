#include "charts/spc.h"

#include <algorithm>

#include "plot/board.h"
#include "plot/frame.h"
#include "plot/labels.h"
#include "plot/scale.h"

namespace charts {

using namespace plot;
namespace {

constexpr double usual_dot = 6;
// Where quarters lie closer than marks are wide, no mark is wider than the step from one to the next, within
// what can be told apart; a usual quarter, which the thread shows as well, then has a smaller dot or none.
constexpr double smallest_mark = 5;
constexpr double smallest_dot = 3;
constexpr double between_dots = 1;
constexpr double quarter = 3;  // months
constexpr double unusual_mark = 11;
constexpr double unusual_square = 9;  // looks as large as the others
constexpr double whole = 100;
constexpr double gap_months = 6;  // two quarters: one between them is missing

using Points = std::vector<SpcPoint>;

Points drawn_points(const SpcChart& chart) {
  Points points = chart.points;
  std::erase_if(points, [](const SpcPoint& point) { return !is_drawable(point.value); });
  return points;
}

struct Level {
  scene::Role role = scene::Role::mean;
  LevelLine line = {};
};

// A limit that no value can reach is drawn where the values end.
double reachable(const SpcChart& chart, double value) {
  if (chart.is_never_negative) value = std::max(value, 0.0);
  return chart.is_percentage ? std::min(value, whole) : value;
}

// Those that are drawn, where they are drawn.
std::vector<Level> levels_of(const SpcChart& chart) {
  std::vector<Level> levels;
  if (chart.usual) {
    levels = {{scene::Role::mean, chart.usual->mean},
              {scene::Role::limit, chart.usual->upper},
              {scene::Role::limit, chart.usual->lower}};
  }
  if (chart.target) levels.push_back({scene::Role::target, *chart.target});
  std::erase_if(levels, [](const Level& level) { return !is_drawable(level.line.value); });
  for (Level& level : levels) {
    if (level.role == scene::Role::limit) level.line.value = reachable(chart, level.line.value);
  }
  return levels;
}

BoardWishes wishes_of(const SpcChart& chart, const Points& points, const std::vector<Level>& levels) {
  BoardWishes wishes{.extent = {.is_percentage = chart.is_percentage},
                     .affixes = {chart.prefix, chart.suffix}};
  std::vector<model::Month> months;
  for (const SpcPoint& point : points) {
    wishes.extent.include(point.value);
    months.push_back(point.at);
  }
  wishes.span = span_over(months);
  if (!points.empty() && !chart.latest.empty()) {
    wishes.names.push_back(
        {.role = scene::Role::thread, .name = chart.latest, .latest = {}, .value = points.back().value});
  }
  for (const Level& level : levels) {
    wishes.extent.include(level.line.value);
    if (level.line.label.empty()) continue;
    wishes.names.push_back(
        {.role = level.role, .name = level.line.label, .latest = {}, .value = level.line.value});
  }
  return wishes;
}

void draw_thread(scene::Scene& scene, const Points& points, const Scales& scales) {
  scene::Line line{.points = {}, .role = scene::Role::thread};
  const auto finish = [&] {
    if (line.points.size() > 1) scene.marks.push_back(line);
    line.points.clear();
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0 && points[i].at.index - points[i - 1].at.index >= gap_months) finish();
    line.points.push_back(point(scales.time.at(points[i].at.index), scales.values.at(points[i].value)));
  }
  finish();
}

double width_of_step(const Scales& scales) {
  return scales.time.at(quarter) - scales.time.at(0);
}

// Usual points first, so that no unusual one is hidden. The latest, which the words speak of, has its mark
// always.
void draw_points(scene::Scene& scene, const Points& points, const Scales& scales) {
  const double step = points.size() < 2 ? unusual_mark : width_of_step(scales);
  for (const bool is_usual : {true, false}) {
    const double least = is_usual ? smallest_dot : smallest_mark;
    const double most = is_usual ? step - between_dots : step;
    for (const SpcPoint& each : points) {
      if ((each.signal == stats::Signal::common_cause) != is_usual) continue;
      if (is_usual && most < smallest_dot && each.at != points.back().at) continue;
      const scene::Point at = point(scales.time.at(each.at.index), scales.values.at(each.value));
      scene::Marker marker = marker_of(each.signal, at);
      marker.size = tenth(std::min(marker.size, std::max(most, least)));
      scene.marks.push_back(marker);
    }
  }
}

}  // namespace

scene::Marker marker_of(stats::Signal signal, scene::Point at) {
  switch (signal) {
    case stats::Signal::common_cause:
      return {.at = at, .size = usual_dot};
    case stats::Signal::above_ucl:
      return {.at = at, .shape = scene::Shape::triangle, .size = unusual_mark};
    case stats::Signal::below_lcl:
      return {.at = at, .shape = scene::Shape::triangle_down, .size = unusual_mark};
    case stats::Signal::seven_points_above:
    case stats::Signal::seven_points_below:
      return {.at = at, .shape = scene::Shape::square, .size = unusual_square};
    case stats::Signal::seven_point_trend_increasing:
    case stats::Signal::seven_point_trend_decreasing:
      return {.at = at, .shape = scene::Shape::diamond, .size = unusual_mark};
    case stats::Signal::two_in_three_above:
    case stats::Signal::two_in_three_below:
      return {.at = at, .shape = scene::Shape::diamond, .size = unusual_mark, .is_hollow = true};
  }
  return {.at = at, .size = usual_dot};
}

scene::Scene draw_spc(const SpcChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const Points points = drawn_points(chart);
  const std::vector<Level> levels = levels_of(chart);
  const Board board = laid_out(wishes_of(chart, points, levels), metrics, layout);
  scene::Scene scene{.width = board.frame.width, .height = board.frame.height, .marks = {}};
  draw_under(scene, board, metrics);
  for (const Level& level : levels)
    draw_level(scene, board.frame, board.scales.values, level.role, level.line.value);
  if (board.span) {
    draw_thread(scene, points, board.scales);
    draw_points(scene, points, board.scales);
  }
  draw_end_labels(scene, board.end_labels, board.frame);
  return scene;
}

}  // namespace charts
