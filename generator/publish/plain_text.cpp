#include "publish/plain_text.h"

#include <algorithm>
#include <array>

namespace publish {
namespace {

// Tags that part no words; every other one ends a line.
constexpr std::array inline_tags{"a",      "abbr", "b",   "bdi",  "cite",  "code", "del",  "dfn",   "em",
                                 "i",      "ins",  "kbd", "mark", "q",     "s",    "samp", "small", "span",
                                 "strong", "sub",  "sup", "time", "tspan", "u",    "var",  "wbr"};

struct Entity {
  std::string_view written;
  char letter;
};
constexpr std::array entities{Entity{"&lt;", '<'}, Entity{"&gt;", '>'}, Entity{"&quot;", '"'},
                              Entity{"&#39;", '\''}, Entity{"&amp;", '&'}};

bool is_inline(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
  return std::ranges::find(inline_tags, name) != inline_tags.end();
}

}  // namespace

std::string plain_text(std::string_view markup) {
  std::string plain;
  while (!markup.empty()) {
    const std::size_t next = std::min(markup.find_first_of("<&"), markup.size());
    plain += markup.substr(0, next);
    markup.remove_prefix(next);
    if (markup.empty()) break;
    const auto entity =
        std::ranges::find_if(entities, [&](const Entity& each) { return markup.starts_with(each.written); });
    if (entity != entities.end()) {
      plain += entity->letter;
      markup.remove_prefix(entity->written.size());
      continue;
    }
    if (markup[0] == '&') {
      plain += '&';
      markup.remove_prefix(1);
      continue;
    }
    const std::size_t end = markup.find('>');
    if (end == markup.npos) return plain.append(markup);
    if (!is_inline(markup.substr(1, end - 1))) plain += '\n';
    markup.remove_prefix(end + 1);
  }
  return plain;
}

}  // namespace publish
