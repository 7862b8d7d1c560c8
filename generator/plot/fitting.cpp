#include "plot/fitting.h"

#include <cstddef>
#include <string_view>

#include "base/text.h"

namespace plot {
namespace {

constexpr std::size_t longest_name = 400;  // bytes; nothing longer fits two lines
constexpr std::string_view ellipsis = "\u2026";

}  // namespace

std::vector<std::string> fitted(const SeriesName& name, double room, double font_size,
                                const scene::TextMetrics& metrics, double over) {
  if (const auto lines = wrapped(name, room, font_size, metrics, over)) return *lines;
  std::string start = name.name.substr(0, longest_name);
  while (!start.empty()) {
    base::drop_last_character(start);
    while (start.ends_with(' ')) start.pop_back();
    SeriesName shorter = name;
    shorter.name = start + std::string(ellipsis);
    if (const auto lines = wrapped(shorter, room, font_size, metrics, over)) return *lines;
  }
  return {};
}

}  // namespace plot
