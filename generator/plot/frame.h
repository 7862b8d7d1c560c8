// The room a chart has: its size, its plot and the size of its text, in the wide and in the narrow layout.
// Not a scale: it says where things may stand, not which value stands where.
#pragma once

#include "base/number.h"
#include "plot/series.h"
#include "scene/geometry.h"

namespace plot {

struct Frame {
  Layout layout = Layout::wide;
  double width = 0;
  double height = 0;
  double font_size = 15;
  scene::Box plot;

  double line_height() const { return font_size * 1.2; }
  // How far beyond the drawing a text may reach whose letters a reader has widened: less than the page leaves
  // free beside it.
  double over_edge() const { return layout == Layout::wide ? 24 : 12; }
};

// The sizes of the layout, before labels and names have taken their room.
Frame frame_of(Layout layout);

// No mark comes nearer to the edge of the drawing.
inline constexpr double edge = 2;

// Drawings keep to tenths of a unit, so that equal data give equal bytes.
inline double tenth(double value) {
  return base::rounded(value, 1);
}
inline scene::Point point(double x, double y) {
  return {tenth(x), tenth(y)};
}

// The base line of a text whose capitals and digits are to be centred on `middle`. A fixed share of the font
// size, half the height of Arial's capitals, because viewers disagree about dominant-baseline.
double base_line(double middle, double font_size);

}  // namespace plot
