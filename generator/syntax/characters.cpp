#include "syntax/characters.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"

namespace syntax {

namespace {

using Kind = BadCharacter::Kind;

constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) plain[byte] = true;
  plain['\t'] = plain['\n'] = plain['\r'] = true;
  return plain;
}();

unsigned byte_at(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

std::size_t length_by_lead(unsigned lead) {
  if (lead >= 0xF0) return 4;
  if (lead >= 0xE0) return 3;
  return lead >= 0xC0 ? 2 : 1;
}

// Of a well-formed sequence.
char32_t decoded(std::string_view sequence) {
  const unsigned lead = byte_at(sequence, 0);
  if (sequence.size() == 1) return lead;
  char32_t point = lead & (0xFFu >> (sequence.size() + 1));
  for (std::size_t i = 1; i < sequence.size(); ++i) point = (point << 6) | (byte_at(sequence, i) & 0x3Fu);
  return point;
}

std::optional<Kind> kind_of(char32_t point) {
  if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return Kind::control;
  // The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9, section 2).
  const bool is_direction = point == 0x061C || point == 0x200E || point == 0x200F ||
                            (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  if (is_direction) return Kind::direction;
  // The page writer brackets each value with these two.
  if (point >= 0xE000 && point <= 0xE002) return Kind::reserved;
  return std::nullopt;
}

}  // namespace

std::optional<BadCharacter> next_bad_character(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size();) {
    const unsigned lead = byte_at(text, at);
    if (plain_bytes[lead]) {
      ++at;
      continue;
    }
    const std::string_view sequence = text.substr(at, length_by_lead(lead));
    if (base::invalid_utf8(sequence)) return BadCharacter{Kind::not_utf8, at, 1};
    if (const auto kind = kind_of(decoded(sequence))) return BadCharacter{*kind, at, sequence.size()};
    at += sequence.size();
  }
  return std::nullopt;
}

std::string name_of(const BadCharacter& bad, std::string_view text) {
  if (bad.kind == Kind::not_utf8) return fmt::format("the byte 0x{:02X}", byte_at(text, bad.offset));
  const char32_t point = decoded(text.substr(bad.offset, bad.length));
  return fmt::format("the character U+{:04X}", static_cast<unsigned>(point));
}

std::string_view advice_on(BadCharacter::Kind kind) {
  switch (kind) {
    case Kind::not_utf8:
      return "save the file as UTF-8";
    case Kind::control:
      return "delete the invisible character, or copy the text again without it";
    case Kind::direction:
      return "delete the invisible character: it can make a reader see other words than the file holds";
    case Kind::reserved:
      return "delete the invisible character: it is kept for the program's own use";
  }
  return {};
}

}  // namespace syntax
