// What charts of horizontal bars have in common: one scale from zero that leaves every bar the room for the
// text at its end, and upright lines that give way to texts.
#pragma once

#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

// A bar from zero with what stands at its end.
struct LyingBar {
  double value = 0;
  double low = 0;  // how far its row reaches: the bar, zero and an interval over its end
  double high = 0;
  std::string text = {};
  bool is_bold = false;

  bool is_negative() const { return value < 0; }
};

struct Stretch {
  double from = 0;
  double to = 0;
};

// A text that would leave the bars less than their share of `across` is left to the table.
void drop_long_texts(std::vector<LyingBar>& bars, const Frame& frame, const scene::TextMetrics& metrics);
// From the lowest to the highest of the bars and the extent, within `across`. Where all of these are zero,
// the intervals over the bars do not fill the width: it would say that there is much.
Scale lying_scale(const std::vector<LyingBar>& bars, Extent extent, const Frame& frame,
                  const scene::TextMetrics& metrics);

scene::Bar drawn_bar(const LyingBar& bar, const Scale& values, Stretch upright);
// At the end of the bar, or of the interval over it: right of it, left where the value is negative.
scene::Label end_text(const LyingBar& bar, const Scale& values, double middle, double font_size);

struct UprightLine {
  double x = 0;
  Stretch along;
  scene::Role role = scene::Role::axis;
  bool crosses_bars = false;  // then a slit in the bars keeps it in sight
};
void draw_upright_line(scene::Scene& scene, const UprightLine& line, const std::vector<scene::Box>& texts);

}  // namespace plot
