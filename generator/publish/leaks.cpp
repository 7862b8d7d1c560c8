#include <algorithm>
#include <optional>
#include <regex>
#include <set>

#include "base/number.h"
#include "publish/codes.h"
#include "publish/plain_text.h"
#include "publish/site_tree.h"
#include "render/escape.h"
#include "syntax/json.h"

namespace publish {
namespace {

// The engine looks at this much at a time, so that no page and no pattern can make it run away; what matches
// across more than the overlap is not found.
constexpr std::size_t window_bytes = 600;
constexpr std::size_t overlap_bytes = 200;

std::string with_doubled_quotes(std::string_view text) {
  std::string doubled;
  for (const char letter : text) doubled.append(letter == '"' ? 2 : 1, letter);
  return doubled;
}

// The text as each format of the site would write it.
std::set<std::string> forms_of(const std::string& text) {
  std::string html;
  render::append_text(html, text);
  std::string attribute;
  render::append_attribute(attribute, text);
  std::string json = syntax::write_json_line(syntax::Json(text));
  json.erase(json.find_last_not_of('\n') + 1);
  const bool is_quoted = json.size() >= 2;
  return {text,
          html,
          attribute,
          is_quoted ? json.substr(1, json.size() - 2) : text,
          with_doubled_quotes(text),
          render::url_path(text)};
}

constexpr std::size_t longest_pattern = 1000;

// Runs in time that grows with the length of its input, whatever the pattern; that costs references back.
std::optional<std::regex> compiled(const std::string& pattern) {
  auto flags = std::regex_constants::ECMAScript;
#ifdef __GLIBCXX__
  flags |= std::regex_constants::__polynomial;
#endif
  if (pattern.size() > longest_pattern) return std::nullopt;
  try {
    return std::regex(pattern, flags);
  } catch (const std::regex_error&) {
    return std::nullopt;
  }
}

// The pattern is tried on each line: "^" and "$" mean the ends of a line.
bool matches(const std::regex& pattern, std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
    for (std::size_t at = 0; at == 0 || at + overlap_bytes < line.size();
         at += window_bytes - overlap_bytes) {
      const std::string_view window = line.substr(at, window_bytes);
      if (std::regex_search(window.begin(), window.end(), pattern)) return true;
    }
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return false;
}

class Search {
 public:
  explicit Search(const library::Forbidden& forbidden)
      : text_(forbidden.text), forms_(forms_of(forbidden.text)) {
    if (forbidden.is_pattern) pattern_ = compiled(forbidden.text);
    is_unreadable_ = forbidden.is_pattern && !pattern_;
  }

  bool is_unreadable() const { return is_unreadable_; }

  bool finds_in(std::string_view path, std::string_view bytes, std::string_view plain) const {
    if (pattern_) return matches(*pattern_, path) || matches(*pattern_, bytes) || matches(*pattern_, plain);
    if (text_.empty()) return false;
    if (path.find(text_) != path.npos || plain.find(text_) != plain.npos) return true;
    return std::ranges::any_of(forms_,
                               [&](const std::string& form) { return bytes.find(form) != bytes.npos; });
  }

 private:
  std::string text_;
  std::set<std::string> forms_;
  std::optional<std::regex> pattern_ = {};
  bool is_unreadable_ = false;
};

bool is_markup(std::string_view path) {
  return path.ends_with(".html") || path.ends_with(".svg") || path.ends_with(".xml");
}

}  // namespace

void check_leaks(const SiteTree& tree, const disclosure::Withheld& withheld, base::Diagnostics& diagnostics) {
  std::vector<Search> searches;
  for (const library::Forbidden& forbidden : withheld.texts) {
    searches.emplace_back(forbidden);
    if (!searches.back().is_unreadable()) continue;
    diagnostics.add(
        {.code = codes::pattern_unreadable, .where = forbidden.where, .found = "/" + forbidden.text + "/"});
  }
  if (searches.empty()) return;
  for (const auto& [path, bytes] : tree.files) {
    const std::string plain = is_markup(path) ? plain_text(bytes) : std::string();
    for (std::size_t i = 0; i < searches.size(); ++i) {
      if (searches[i].is_unreadable() || !searches[i].finds_in(path, bytes, plain)) continue;
      const library::Forbidden& forbidden = withheld.texts[i];
      diagnostics.add({.code = codes::forbidden_text,
                       .where = forbidden.where,
                       .about = "in " + path,
                       .help = "take it out of what this file is made from"});
    }
  }
}

}  // namespace publish
