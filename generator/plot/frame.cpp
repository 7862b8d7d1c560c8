#include "plot/frame.h"

namespace plot {

Frame frame_of(Layout layout) {
  if (layout == Layout::wide) {
    return {.layout = layout, .width = 640, .height = 360, .font_size = 15, .plot = {56, 40, 544, 312}};
  }
  return {.layout = layout, .width = 320, .height = 232, .font_size = 14, .plot = {44, 16, 308, 188}};
}

double base_line(double middle, double font_size) {
  return middle + 0.35 * font_size;
}

}  // namespace plot
