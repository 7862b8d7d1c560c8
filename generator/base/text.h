// Text without meaning: UTF-8, trimming, names that are nearly right.
// Not for numbers (number.h) and not for markup (render).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

std::string_view trimmed(std::string_view text);
std::string lower_case(std::string_view text);  // ASCII letters only
// The first letter made small, unless the word is an abbreviation or begins a name of two words: "Vehicle
// crime" is "vehicle crime"; "999 calls", "SLA compliance" and "Action Fraud offences" stay.
std::string lower_first(std::string_view text);
std::string upper_first(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string joined(std::span<const std::string> parts, std::string_view separator);
// "a, b and c"
std::string listed(std::span<const std::string> parts, std::string_view last_word);

// A letter, digit or byte of a character outside ASCII: what a word is made of.
bool is_word_letter(char c);
// Two capitals or more and nothing else: "MSG", "HMICFRS".
bool is_abbreviation(std::string_view word);

// Lower-case letters, digits and hyphens; `starts_with_letter` for ids of areas, groups and measures.
bool is_id(std::string_view text);
bool is_slug(std::string_view text);
// Free text as an id: "Drug offences" is "drug-offences". Letters outside ASCII are left out.
std::string id_from(std::string_view text);

// Whether a character of UTF-8 begins with this byte, or it goes on with it.
constexpr bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
}
void drop_last_character(std::string& text);  // all its bytes; nothing of an empty text
// With every `from` in its place, from the left; `from` must not be empty.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

// Characters, not bytes; a byte that is not UTF-8 counts as one character.
std::size_t characters(std::string_view text);
// The offset of the first byte that is not well-formed UTF-8, or nothing.
std::optional<std::size_t> invalid_utf8(std::string_view text);

// The candidate nearest to `name` by edit distance, if it is near enough to be meant: at most a third of its
// letters differ, ties go to the first. For every closed set of names a diagnostic may quote.
std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates);
std::string did_you_mean(std::string_view name,
                         std::span<const std::string> candidates);  // "" when none is near

}  // namespace base
