#include "syntax/link_target.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace syntax {

namespace {

constexpr std::array<std::string_view, 4> schemes{"https", "http", "mailto", "tel"};

}  // namespace

// Browsers drop tabs and line ends inside an address and read a backslash as a slash, so neither may stand in
// one.
LinkTarget kind_of_target(std::string_view target) {
  const bool has_trick = std::any_of(target.begin(), target.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\';
  });
  const bool begins_oddly = target.empty() || target.front() == ' ' || target.starts_with("//");
  if (has_trick || begins_oddly) return LinkTarget::refused;
  const std::size_t colon = target.find_first_of(":/?#");
  if (colon == std::string_view::npos || target[colon] != ':') return LinkTarget::of_this_site;
  const std::string scheme = base::lower_case(target.substr(0, colon));
  const bool is_allowed = std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
  return is_allowed ? LinkTarget::elsewhere : LinkTarget::refused;
}

}  // namespace syntax
