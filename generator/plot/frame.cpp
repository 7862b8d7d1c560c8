#include "plot/frame.h"

#include "base/number.h"

namespace plot {

Frame frame_of(Layout layout) {
  if (layout == Layout::wide) {
    return {.layout = layout, .width = 640, .height = 360, .font_size = 15, .plot = {56, 40, 544, 312}};
  }
  return {.layout = layout, .width = 320, .height = 232, .font_size = 14, .plot = {44, 16, 308, 188}};
}

double tenth(double value) {
  return base::rounded(value, 1);
}

scene::Point point(double x, double y) {
  return {tenth(x), tenth(y)};
}

double base_line(double middle, double font_size) {
  return middle + 0.35 * font_size;
}

}  // namespace plot
