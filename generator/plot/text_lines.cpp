#include "plot/text_lines.h"

#include <algorithm>

#include "base/text.h"

namespace plot {
namespace {

constexpr std::string_view ellipsis = "\u2026";
constexpr double above_base_line = 0.92;  // shares of the font size
constexpr double below_base_line = 0.23;

std::size_t next_character(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && !base::begins_character(text[at])) ++at;
  return at;
}

std::string_view without_spaces_around(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

struct Ruler {
  const TextRoom& room;
  const scene::TextMetrics& metrics;

  double width(std::string_view text) const { return metrics.width(text, room.font_size, room.is_bold); }
};

// How many bytes of the text fit the width, whole characters only; the ends of spaces do not count.
std::size_t characters_that_fit(std::string_view text, double width, const Ruler& ruler) {
  std::size_t fitting = 0;
  for (std::size_t at = 0; at < text.size();) {
    at = next_character(text, at);
    if (ruler.width(text.substr(0, at)) > width) break;
    fitting = at;
  }
  return fitting;
}

// Up to the last space that fits, or so many letters of a word that is too wide for any line.
std::size_t end_of_line(std::string_view text, const Ruler& ruler) {
  const std::size_t fitting = characters_that_fit(text, ruler.room.width, ruler);
  if (fitting == text.size() || text[fitting] == ' ') return fitting;
  const std::size_t space = text.substr(0, fitting).rfind(' ');
  return space == std::string_view::npos ? fitting : space;
}

std::string with_ellipsis(std::string_view text, const Ruler& ruler) {
  const double room = ruler.room.width - ruler.width(ellipsis);
  if (room < 0) return "";
  const std::string_view start = text.substr(0, characters_that_fit(text, room, ruler));
  return std::string(without_spaces_around(start)) + std::string(ellipsis);
}

}  // namespace

std::vector<std::string> text_lines(std::string_view text, const TextRoom& room,
                                    const scene::TextMetrics& metrics) {
  const Ruler ruler{room, metrics};
  std::vector<std::string> lines;
  std::string_view left = without_spaces_around(text);
  while (!left.empty() && lines.size() < room.most_lines) {
    const std::size_t end = end_of_line(left, ruler);
    if (end == 0) break;
    if (end < left.size() && lines.size() + 1 == room.most_lines) {
      lines.push_back(with_ellipsis(left, ruler));
      break;
    }
    lines.emplace_back(without_spaces_around(left.substr(0, end)));
    left = without_spaces_around(left.substr(end));
  }
  std::erase(lines, "");
  return lines;
}

double width_of(const std::vector<std::string>& lines, const TextRoom& room,
                const scene::TextMetrics& metrics) {
  double width = 0;
  for (const std::string& line : lines) {
    width = std::max(width, metrics.width(line, room.font_size, room.is_bold));
  }
  return width;
}

scene::Box box_of(const scene::Label& label, const scene::TextMetrics& metrics) {
  const double width = metrics.width(label.text, label.font_size, label.is_bold);
  double left = label.at.x;
  if (label.anchor == scene::Anchor::middle) left -= width / 2;
  if (label.anchor == scene::Anchor::end) left -= width;
  return {left, label.at.y - above_base_line * label.font_size, left + width,
          label.at.y + below_base_line * label.font_size};
}

}  // namespace plot
