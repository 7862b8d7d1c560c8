#include "plot/uprights.h"

#include <algorithm>
#include <cstddef>

namespace plot {
namespace {

constexpr double above_column = 5;
constexpr double above_line = 3;
constexpr double over_right = 12;  // beyond the plot, short of the names at the ends of lines
// The same for letters that a reader has widened; left stand the labels of the axis.
constexpr double widened_over_right = 17;
constexpr double widened_over_left = 7;
// From the base line up and down, in shares of the font size: of digits, and of any letter.
constexpr double ascent = 0.75;
constexpr double highest_letter = 0.92;
constexpr double descent = 0.23;

// Centred on `at`, as every value is.
scene::Box room_of(const scene::Label& label, const scene::TextMetrics& metrics) {
  const double half = metrics.as_drawn(label.text, label.font_size, label.is_bold) / 2;
  return {label.at.x - half, label.at.y - highest_letter * label.font_size, label.at.x + half,
          label.at.y + descent * label.font_size};
}

scene::Box widened(const scene::Box& box, const scene::Label& label, const scene::TextMetrics& metrics) {
  const double wide = metrics.width(label.text, label.font_size, label.is_bold);
  const double more = std::max(2.0, (wide - box.width()) / 2);
  return {box.left - more, box.top - 1, box.right + more, box.bottom + 1};
}

}  // namespace

scene::Box box_of(const Upright& upright) {
  const double half = upright.width / 2;
  return {tenth(upright.middle - half), tenth(std::min(upright.base, upright.end)),
          tenth(upright.middle + half), tenth(std::max(upright.base, upright.end))};
}

double room_for_value(const Frame& frame) {
  return tenth((highest_letter + descent) * frame.font_size + above_column + 1);
}

scene::Label value_label(const Upright& upright, scene::Role role, const std::optional<double>& target,
                         const Frame& frame) {
  const double size = frame.font_size;
  double y = upright.is_negative() ? upright.end + above_column + ascent * size : upright.end - above_column;
  const bool is_crossed =
      target && *target > y - ascent * size - above_line && *target < y + descent * size + 1;
  if (is_crossed) {
    y = upright.is_negative() ? *target + above_line + ascent * size : *target - above_line - descent * size;
  }
  return {.at = point(upright.middle, y),
          .text = upright.column->text,
          .font_size = size,
          .anchor = scene::Anchor::middle,
          .role = role,
          .is_bold = role == scene::Role::own};
}

bool stand_free(const std::vector<scene::Label>& labels, const std::vector<scene::Box>& in_the_way,
                const Frame& frame, const scene::TextMetrics& metrics) {
  std::vector<scene::Box> placed;
  for (const scene::Label& label : labels) {
    const scene::Box box = room_of(label, metrics);
    const scene::Box wide = widened(box, label, metrics);
    const auto touches = [](const scene::Box& mine) {
      return [&mine](const scene::Box& other) { return mine.overlaps(other); };
    };
    if (box.left < frame.plot.left || box.right > frame.plot.right + over_right) return false;
    if (wide.left < frame.plot.left - widened_over_left) return false;
    if (wide.right > frame.plot.right + widened_over_right) return false;
    if (std::any_of(placed.begin(), placed.end(), touches(wide))) return false;
    const scene::Box near{box.left - 1, box.top, box.right + 1, box.bottom};
    if (std::any_of(in_the_way.begin(), in_the_way.end(), touches(near))) return false;
    placed.push_back(wide);
  }
  return true;
}

}  // namespace plot
