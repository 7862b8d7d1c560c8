// Reads lying bars the way a reader does: zero from the upright line, the scale from the longest bar and the
// value it is known to have. What no text may touch is gathered here too.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "support/read_chart.h"

namespace read_bars {

// A hollow bar's outline lies half outside its box.
inline scene::Box outer(const scene::Bar& bar) {
  const double out = bar.is_hollow ? 1 : 0;
  return {bar.box.left - out, bar.box.top - out, bar.box.right + out, bar.box.bottom + out};
}

inline scene::Box box_of(const scene::Line& line) {
  scene::Box box{line.points[0].x, line.points[0].y, line.points[0].x, line.points[0].y};
  for (const scene::Point& at : line.points) {
    box.left = std::min(box.left, at.x);
    box.right = std::max(box.right, at.x);
    box.top = std::min(box.top, at.y);
    box.bottom = std::max(box.bottom, at.y);
  }
  return box;
}

inline bool is_finite(const scene::Box& box) {
  return std::isfinite(box.left) && std::isfinite(box.right) && std::isfinite(box.top) &&
         std::isfinite(box.bottom);
}

// Nothing leaves the paper, nothing is no number, and no text lies on another text, a bar or a line.
inline void expect_tidy(const scene::Scene& scene, const scene::TextMetrics& metrics) {
  const scene::Box paper{0, 0, scene.width, scene.height};
  std::vector<scene::Box> solid;
  for (const auto& bar : read_chart::all<scene::Bar>(scene)) solid.push_back(outer(bar));
  for (const auto& line : read_chart::all<scene::Line>(scene)) solid.push_back(box_of(line));
  for (const scene::Box& box : solid) EXPECT_TRUE(is_finite(box) && paper.holds(box));
  std::vector<scene::Box> texts;
  for (const auto& label : read_chart::all<scene::Label>(scene)) {
    EXPECT_FALSE(label.text.empty());
    const scene::Box box = read_chart::box_of(label, metrics);
    EXPECT_TRUE(is_finite(box) && paper.holds(box)) << label.text;
    for (const scene::Box& other : texts) EXPECT_FALSE(box.overlaps(other)) << label.text << " on a text";
    for (const scene::Box& other : solid) EXPECT_FALSE(box.overlaps(other)) << label.text << " on a mark";
    texts.push_back(box);
  }
}

// Units of the drawing for one unit of value, and where zero is.
struct Scale {
  double zero = 0;
  double slope = 0;
  bool is_known = false;
};

// From two numbers and their places: the outermost is the one that can be read best.
inline Scale scale_from(double zero, double value, double x) {
  if (value == 0) return {zero, 0, false};
  return {zero, (x - zero) / value, true};
}

}  // namespace read_bars
