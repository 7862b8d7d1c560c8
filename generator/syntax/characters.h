// Characters that have no place in a text people publish: broken UTF-8, control characters, characters that
// turn the direction of the text, and the three that the page writer and the reader of figures keep for
// themselves. Not a check of spelling
// or of markup.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace syntax {

struct BadCharacter {
  enum class Kind { not_utf8, control, direction, reserved };
  Kind kind;
  std::size_t offset;
  std::size_t length;
};

// The first one at or after `from`. Tab, line feed and carriage return are good characters.
std::optional<BadCharacter> next_bad_character(std::string_view text, std::size_t from = 0);

// For the marker line: "the byte 0x96", "the character U+202E".
std::string name_of(const BadCharacter& bad, std::string_view text);
// What an author can do about it.
std::string_view advice_on(BadCharacter::Kind kind);

}  // namespace syntax
