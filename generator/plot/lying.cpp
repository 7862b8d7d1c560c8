#include "plot/lying.h"

#include <algorithm>

namespace plot {
namespace {

constexpr double after_bar = 6;
constexpr double shortest_piece = 3;  // of a line between two texts
constexpr double beside_line = 2;
constexpr double over_text = 1;
// Shares of the drawing's width that a text at a bar's end may take; less where both sides have texts.
constexpr double widest_text = 0.38;
constexpr double widest_text_narrow = 0.58;
constexpr double widest_of_two = 0.23;
constexpr double widest_of_two_narrow = 0.4;
// Where every bar is nothing, the intervals over them take no more of the width than this.
constexpr double share_of_intervals = 1.0 / 3;

bool any_negative(const std::vector<LyingBar>& bars) {
  return std::any_of(bars.begin(), bars.end(), [](const LyingBar& bar) { return bar.is_negative(); });
}

double room_for_texts(const std::vector<LyingBar>& bars, bool is_left, const Frame& frame,
                      const scene::TextMetrics& metrics) {
  double room = 0;
  for (const LyingBar& bar : bars) {
    if (bar.is_negative() != is_left || bar.text.empty()) continue;
    room = std::max(room, after_bar + metrics.width(bar.text, frame.font_size, bar.is_bold));
  }
  return room;
}

void draw_piece(scene::Scene& scene, const UprightLine& line, Stretch piece) {
  if (piece.to - piece.from < shortest_piece) return;
  const scene::Path path{point(line.x, piece.from), point(line.x, piece.to)};
  if (line.crosses_bars) scene.marks.push_back(scene::Line{path, scene::Role::paper});
  scene.marks.push_back(scene::Line{path, line.role});
}

}  // namespace

void drop_long_texts(std::vector<LyingBar>& bars, const Frame& frame, const scene::TextMetrics& metrics) {
  const bool is_wide = frame.layout == Layout::wide;
  const double share = any_negative(bars) ? (is_wide ? widest_of_two : widest_of_two_narrow)
                                          : (is_wide ? widest_text : widest_text_narrow);
  for (LyingBar& bar : bars) {
    if (metrics.width(bar.text, frame.font_size, bar.is_bold) > share * frame.width) bar.text.clear();
  }
}

Scale lying_scale(const std::vector<LyingBar>& bars, Extent extent, const Frame& frame,
                  const scene::TextMetrics& metrics) {
  for (const LyingBar& bar : bars) extent.include(bar.value);
  const bool is_nothing = extent.lowest == extent.highest;
  for (const LyingBar& bar : bars) {
    extent.include(bar.low);
    extent.include(bar.high);
  }
  if (is_nothing) extent.highest /= share_of_intervals;
  if (extent.lowest == extent.highest) extent.highest = 1;  // no interval either
  return {.from = extent.lowest,
          .to = extent.highest,
          .start = frame.plot.left + room_for_texts(bars, true, frame, metrics),
          .end = frame.plot.right - room_for_texts(bars, false, frame, metrics)};
}

scene::Bar drawn_bar(const LyingBar& bar, const Scale& values, Stretch upright) {
  const double zero = values.at(0);
  const double end = values.at(bar.value);
  return {.box = {tenth(std::min(zero, end)), tenth(upright.from), tenth(std::max(zero, end)),
                  tenth(upright.to)}};
}

scene::Label end_text(const LyingBar& bar, const Scale& values, double middle, double font_size) {
  const double x = bar.is_negative() ? values.at(bar.low) - after_bar : values.at(bar.high) + after_bar;
  return {.at = point(x, base_line(middle, font_size)),
          .text = bar.text,
          .font_size = font_size,
          .anchor = bar.is_negative() ? scene::Anchor::end : scene::Anchor::start,
          .is_bold = bar.is_bold};
}

void draw_upright_line(scene::Scene& scene, const UprightLine& line, const std::vector<scene::Box>& texts) {
  std::vector<Stretch> covered;
  for (const scene::Box& text : texts) {
    if (text.left - beside_line < line.x && line.x < text.right + beside_line)
      covered.push_back({text.top - over_text, text.bottom + over_text});
  }
  std::sort(covered.begin(), covered.end(),
            [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  double from = line.along.from;
  for (const Stretch& text : covered) {
    draw_piece(scene, line, {from, std::min(text.from, line.along.to)});
    from = std::max(from, text.to);
  }
  draw_piece(scene, line, {from, line.along.to});
}

}  // namespace plot
