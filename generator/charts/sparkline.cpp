// A line the size of a word, beside the word it goes with. It has no axis, so no fact stands in it alone.
#include <algorithm>
#include <cstddef>

#include "charts/trend.h"
#include "plot/frame.h"
#include "plot/lines.h"
#include "plot/scale.h"

namespace charts {

using namespace plot;
namespace {

constexpr double width = 96;
constexpr double height = 24;
constexpr double margin = 4;  // half of the dot
constexpr std::size_t most_windows = 12;
constexpr double last_dot_size = 5;
constexpr double lone_dot_size = 3;

PlottedLine latest_windows(const PlottedLine& line) {
  PlottedLine latest = line;
  if (latest.points.size() > most_windows) {
    latest.points.erase(latest.points.begin(), latest.points.end() - most_windows);
  }
  return latest;
}

Scales scales_of(const PlottedLine& line) {
  Extent extent;
  for (const Plotted& each : line.points) {
    if (is_drawn(each)) extent.include(*each.value);
  }
  if (extent.lowest == extent.highest) extent.highest = 1;
  const double first = line.points.front().at.index;
  const double last = line.points.back().at.index;
  return {.time = {first, last, margin, width - margin},
          .values = {extent.lowest, extent.highest, height - margin, margin}};
}

void draw_run(scene::Scene& scene, Run run, const Scales& scales) {
  scene::Line drawn;
  for (const Plotted& each : run) {
    drawn.points.push_back(point(scales.time.at(each.at.index), scales.values.at(*each.value)));
  }
  if (run.size() == 1) {
    scene.marks.push_back(scene::Marker{.at = drawn.points.front(), .size = lone_dot_size});
  } else {
    scene.marks.push_back(drawn);
  }
}

}  // namespace

scene::Scene draw_sparkline(const PlottedLine& whole_line) {
  scene::Scene scene{.width = width, .height = height, .marks = {}};
  const PlottedLine line = latest_windows(whole_line);
  if (line.points.empty()) return scene;
  const Scales scales = scales_of(line);
  for (const Run run : runs_of(line, {})) draw_run(scene, run, scales);
  // A dot says "now": an older value gets none.
  const Plotted& last = line.points.back();
  if (!is_drawn(last)) return scene;
  scene.marks.push_back(scene::Marker{
      .at = point(scales.time.at(last.at.index), scales.values.at(*last.value)), .size = last_dot_size});
  return scene;
}

}  // namespace charts
