#include "plot/fitting.h"

#include <cstddef>
#include <string_view>

namespace plot {
namespace {

constexpr std::size_t longest_name = 400;  // bytes; nothing longer fits two lines
constexpr std::string_view ellipsis = "\u2026";

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
}

void drop_last_character(std::string& text) {
  while (!text.empty() && !begins_character(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
  while (!text.empty() && text.back() == ' ') text.pop_back();
}

}  // namespace

std::vector<std::string> fitted(const SeriesName& name, double room, double font_size,
                                const scene::TextMetrics& metrics, double over) {
  if (const auto lines = wrapped(name, room, font_size, metrics, over)) return *lines;
  std::string start = name.name.substr(0, longest_name);
  while (!start.empty()) {
    drop_last_character(start);
    SeriesName shorter = name;
    shorter.name = start + std::string(ellipsis);
    if (const auto lines = wrapped(shorter, room, font_size, metrics, over)) return *lines;
  }
  return {};
}

}  // namespace plot
