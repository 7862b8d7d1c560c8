#include "console/visible.h"

#include <cstdint>

#include "base/text.h"

namespace console {
namespace {

constexpr std::string_view tab = "    ";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::size_t length_of(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

std::uint32_t code_point(std::string_view character) {
  if (character.size() == 1) return static_cast<unsigned char>(character[0]);
  std::uint32_t value = static_cast<unsigned char>(character[0]) & (0xFFu >> (character.size() + 1));
  for (const char byte : character.substr(1)) value = value << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
  return value;
}

// U+2400 and the 32 after it are pictures of the control characters.
std::string picture(std::uint32_t control) {
  constexpr std::uint32_t picture_of_delete = 0x21;
  const std::uint32_t offset = control == 0x7F ? picture_of_delete : control;
  return {'\xE2', '\x90', static_cast<char>(0x80u + offset)};
}

// Marks that turn the reading direction, join or part words unseen; line ends of Unicode; the second control
// block.
bool is_unseen(std::uint32_t point) {
  const auto between = [&](std::uint32_t first, std::uint32_t last) {
    return first <= point && point <= last;
  };
  return between(0x80, 0x9F) || point == 0x61C || between(0x200B, 0x200F) || between(0x2028, 0x202E) ||
         between(0x2060, 0x206F) || point == 0xFEFF || between(0xE0000, 0xE0FFF);
}

std::string shown(std::string_view character) {
  const std::uint32_t point = code_point(character);
  if (point == '\t') return std::string(tab);
  if (point < 0x20 || point == 0x7F) return picture(point);
  return std::string(is_unseen(point) ? replacement : character);
}

}  // namespace

std::vector<std::string> visible_characters(std::string_view text) {
  std::vector<std::string> characters;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, length_of(text[0]));
    if (base::invalid_utf8(character)) {
      characters.emplace_back(replacement);
      text.remove_prefix(1);
      continue;
    }
    characters.push_back(shown(character));
    text.remove_prefix(character.size());
  }
  return characters;
}

std::string visible(std::string_view text) {
  std::string all;
  for (const std::string& character : visible_characters(text)) all += character;
  return all;
}

}  // namespace console
