// Reads a drawn chart the way a reader does: the scale from gridlines and their labels, values from
// coordinates through the scale, the room of a text from its letters. Knows nothing of the code that drew it.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace read_chart {

template <class Kind>
std::vector<Kind> all(const scene::Scene& scene) {
  std::vector<Kind> found;
  for (const scene::Mark& mark : scene.marks) {
    if (const auto* one = std::get_if<Kind>(&mark)) found.push_back(*one);
  }
  return found;
}

// From the top of the capitals' accents to below the descenders.
inline scene::Box box_of(const scene::Label& label, double width) {
  double left = label.at.x;
  if (label.anchor == scene::Anchor::middle) left -= width / 2;
  if (label.anchor == scene::Anchor::end) left -= width;
  return {left, label.at.y - 0.92 * label.font_size, left + width, label.at.y + 0.23 * label.font_size};
}

// As wide as readers may make it, by WCAG's text spacing.
inline scene::Box box_of(const scene::Label& label, const scene::TextMetrics& metrics) {
  return box_of(label, metrics.width(label.text, label.font_size, label.is_bold));
}

// As it is drawn, before a reader changes anything.
inline scene::Box box_as_drawn(const scene::Label& label, const scene::TextMetrics& metrics) {
  return box_of(label, metrics.as_drawn(label.text, label.font_size, label.is_bold));
}

// On the drawing as it is drawn; with wider letters still on the page, which keeps 16 pixels free beside a
// narrow drawing and 32 beside a wide one.
inline bool is_on_page(const scene::Label& label, const scene::Scene& scene,
                       const scene::TextMetrics& metrics) {
  const double beside = scene.width < 400 ? 16 : 32;
  const scene::Box paper{0, 0, scene.width, scene.height};
  const scene::Box page{-beside, 0, scene.width + beside, scene.height};
  return paper.holds(box_as_drawn(label, metrics)) && page.holds(box_of(label, metrics));
}

inline scene::Box box_of(const scene::Marker& marker) {
  const double half = marker.size / 2;
  return {marker.at.x - half, marker.at.y - half, marker.at.x + half, marker.at.y + half};
}

struct Tick {
  double value = 0;
  double y = 0;
  std::string text;
};

struct Chart {
  scene::Box plot;
  std::vector<Tick> ticks;  // lowest value first

  // Drawing units for one unit of value.
  double slope() const {
    return (ticks.front().y - ticks.back().y) / (ticks.back().value - ticks.front().value);
  }
  double value_at(double y) const { return ticks.front().value + (ticks.front().y - y) / slope(); }
};

inline double number_in(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if ((c >= '0' && c <= '9') || c == '.') digits += c;
  }
  const double size = base::parse_decimal(digits).value_or(std::nan(""));
  return text.starts_with("\u2212") ? -size : size;
}

inline bool is_gridline(const scene::Line& line) {
  const bool is_axis_or_grid = line.role == scene::Role::grid || line.role == scene::Role::axis;
  return is_axis_or_grid && line.points.size() == 2 && line.points[0].y == line.points[1].y;
}

inline Chart read(const scene::Scene& scene) {
  Chart chart;
  for (const scene::Line& line : all<scene::Line>(scene)) {
    if (!is_gridline(line)) continue;
    chart.plot.left = line.points[0].x;
    chart.plot.right = line.points[1].x;
    for (const scene::Label& label : all<scene::Label>(scene)) {
      const double middle = label.at.y - 0.35 * label.font_size;
      const bool is_beside = label.anchor == scene::Anchor::end && label.at.x < chart.plot.left;
      if (!is_beside || std::abs(middle - line.points[0].y) > 0.2) continue;
      chart.ticks.push_back({number_in(label.text), line.points[0].y, label.text});
    }
  }
  std::sort(chart.ticks.begin(), chart.ticks.end(),
            [](const Tick& a, const Tick& b) { return a.value < b.value; });
  if (!chart.ticks.empty()) {
    chart.plot.top = chart.ticks.back().y;
    chart.plot.bottom = chart.ticks.front().y;
  }
  return chart;
}

// The lines of a role inside the plot: not the strokes beside the names above it.
inline std::vector<scene::Line> drawn_lines(const scene::Scene& scene, const Chart& chart, scene::Role role) {
  std::vector<scene::Line> lines = all<scene::Line>(scene);
  std::erase_if(lines, [&](const scene::Line& line) {
    return line.role != role || line.points.front().y < chart.plot.top - 0.05;
  });
  return lines;
}

inline std::vector<scene::Marker> drawn_markers(const scene::Scene& scene, const Chart& chart,
                                                scene::Role role) {
  std::vector<scene::Marker> markers = all<scene::Marker>(scene);
  std::erase_if(markers, [&](const scene::Marker& marker) {
    return marker.role != role || marker.at.y < chart.plot.top - 0.05;
  });
  return markers;
}

}  // namespace read_chart
