#include "plot/names_below.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/number.h"
#include "base/text.h"
#include "plot/text_lines.h"

namespace plot {
namespace {

constexpr std::size_t most_lines = 3;
constexpr double below_plot = 20;  // to the middle of the first line, as the months of other charts
constexpr double below_names = 14;
constexpr double row_height = 22;
constexpr double rows_left = 4;
constexpr double between_names = 6;

// On as few lines as the room allows; nothing where a word is wider than it, or more lines are needed.
std::optional<std::vector<std::string>> wrapped_to(double room, const std::string& name, const Frame& frame,
                                                   const scene::TextMetrics& metrics) {
  std::vector<std::string> lines;
  for (const std::string_view word : base::split(name, ' ')) {
    if (word.empty()) continue;
    const std::string longer = lines.empty() ? std::string(word) : lines.back() + " " + std::string(word);
    if (!lines.empty() && metrics.width(longer, frame.font_size) <= room) {
      lines.back() = longer;
      continue;
    }
    lines.emplace_back(word);
    if (lines.size() > most_lines || metrics.width(lines.back(), frame.font_size) > room) return std::nullopt;
  }
  return lines;
}

// Every second number only, where they would touch: they go up by one all the same.
NamesBelow numbered(const std::vector<std::string>& categories, const Steps& steps, const Frame& frame,
                    const scene::TextMetrics& metrics) {
  NamesBelow names;
  const std::string widest = base::whole(static_cast<long long>(categories.size()));
  const TextRoom room{frame.width - 2 * rows_left, frame.font_size};
  const bool has_room = metrics.width(widest, frame.font_size) < steps.width;
  for (const std::string& category : categories) {
    const std::string number = base::whole(static_cast<long long>(names.rows.size()) + 1);
    const bool is_shown = has_room || names.rows.size() % 2 == 0;
    names.lines.push_back(is_shown ? std::vector{number} : std::vector<std::string>{});
    for (std::string& line : text_lines(number + " " + category, room, metrics))
      names.rows.push_back(std::move(line));
  }
  return names;
}

std::size_t lines_in(const NamesBelow& names) {
  std::size_t most = 1;
  for (const std::vector<std::string>& each : names.lines) most = std::max(most, each.size());
  return most;
}

double height_of_names(const NamesBelow& names, const Frame& frame) {
  const double more = static_cast<double>(lines_in(names)) - 1;
  return below_plot + more * frame.line_height() + below_names;
}

}  // namespace

NamesBelow names_below(const std::vector<std::string>& categories, const Steps& steps, const Frame& frame,
                       const scene::TextMetrics& metrics) {
  NamesBelow names;
  for (const std::string& category : categories) {
    auto lines = wrapped_to(steps.width - between_names, category, frame, metrics);
    if (!lines) return numbered(categories, steps, frame, metrics);
    names.lines.push_back(std::move(*lines));
  }
  return names;
}

double height_of(const NamesBelow& names, const Frame& frame) {
  return height_of_names(names, frame) + static_cast<double>(names.rows.size()) * row_height;
}

void draw_names_below(scene::Scene& scene, const NamesBelow& names, const Steps& steps, const Frame& frame) {
  for (std::size_t i = 0; i < names.lines.size(); ++i) {
    double middle = frame.plot.bottom + below_plot;
    for (const std::string& line : names.lines[i]) {
      scene.marks.push_back(
          scene::Label{.at = point(steps.middle(static_cast<double>(i)), base_line(middle, frame.font_size)),
                       .text = line,
                       .font_size = frame.font_size,
                       .anchor = scene::Anchor::middle});
      middle += frame.line_height();
    }
  }
  double middle = frame.plot.bottom + height_of_names(names, frame) + row_height / 2;
  for (const std::string& row : names.rows) {
    scene.marks.push_back(scene::Label{.at = point(rows_left, base_line(middle, frame.font_size)),
                                       .text = row,
                                       .font_size = frame.font_size});
    middle += row_height;
  }
}

}  // namespace plot
