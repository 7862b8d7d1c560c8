#include "plot/axis.h"

#include <algorithm>
#include <cstddef>

namespace plot {
namespace {

constexpr double label_gap = 8;
constexpr double tick_length = 5;

}  // namespace

double plot_left(const std::vector<std::string>& labels, const Frame& frame,
                 const scene::TextMetrics& metrics) {
  double left = frame.plot.left;
  for (const std::string& label : labels) {
    left = std::max(left, metrics.as_drawn(label, frame.font_size) + label_gap + edge);
  }
  return tenth(left);
}

void draw_value_axis(scene::Scene& scene, const ValueAxis& axis, const std::vector<std::string>& labels,
                     const Scale& values, const Frame& frame) {
  for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
    const double y = values.at(axis.ticks[i]);
    const auto role = axis.ticks[i] == 0 ? scene::Role::axis : scene::Role::grid;
    scene.marks.push_back(scene::Line{{point(frame.plot.left, y), point(frame.plot.right, y)}, role});
    scene.marks.push_back(
        scene::Label{.at = point(frame.plot.left - label_gap, base_line(y, frame.font_size)),
                     .text = labels[i],
                     .font_size = frame.font_size,
                     .anchor = scene::Anchor::end});
  }
}

void draw_time_axis(scene::Scene& scene, const std::vector<TimeTick>& ticks, const Frame& frame) {
  for (const TimeTick& tick : ticks) {
    const double bottom = frame.plot.bottom;
    scene.marks.push_back(
        scene::Line{{point(tick.x, bottom), point(tick.x, bottom + tick_length)}, scene::Role::axis});
    scene.marks.push_back(tick.label);
  }
}

}  // namespace plot
