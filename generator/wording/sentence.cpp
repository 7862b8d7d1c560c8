#include "wording/sentence.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace wording {
namespace {

[[noreturn]] void refuse(std::string_view what, std::string_view name, std::string_view words) {
  throw std::logic_error(fmt::format("{} slot {} in the template \"{}\"", what, name, words));
}

const std::string& value_at(std::string_view name, const Slots& slots, std::string_view words) {
  const auto found =
      std::find_if(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.name == name; });
  if (found == slots.end()) refuse("unknown", name, words);
  return found->value;
}

// The part with its slots filled; nothing when one of them is empty.
std::optional<std::string> filled(std::string_view part, const Slots& slots, std::string_view words) {
  std::string text;
  while (!part.empty()) {
    const std::size_t open = part.find('{');
    text += part.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = part.find('}', open);
    const std::string& value = value_at(part.substr(open + 1, close - open - 1), slots, words);
    if (value.empty()) return std::nullopt;
    text += value;
    part.remove_prefix(close + 1);
  }
  return text;
}

void check_names(const Slots& slots, std::string_view words) {
  for (const Slot& slot : slots) {
    if (words.find(fmt::format("{{{}}}", slot.name)) == std::string_view::npos)
      refuse("unused", slot.name, words);
  }
}

}  // namespace

std::string fill_words(std::string_view words, const Slots& slots) {
  check_names(slots, words);
  std::string text;
  for (std::string_view rest = words; !rest.empty();) {
    const bool is_optional = rest.front() == '[';
    const std::size_t end = std::min(rest.find(is_optional ? ']' : '['), rest.size());
    const auto part =
        filled(rest.substr(is_optional, end - static_cast<std::size_t>(is_optional)), slots, words);
    if (!part && !is_optional) refuse("an empty", "", words);
    text += part.value_or("");
    rest.remove_prefix(is_optional ? std::min(end + 1, rest.size()) : end);
  }
  return text;
}

std::string fill(Text text, const Slots& slots) {
  return fill_words(template_of(text), slots);
}

}  // namespace wording
