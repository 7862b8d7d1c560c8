#include <algorithm>

#include "base/text.h"
#include "syntax/codes.h"
#include "syntax/markdown.h"

namespace syntax {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Line {
  std::size_t begin;
  std::size_t end;   // without its line end
  std::size_t next;  // where the next line begins
};

Line line_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  const std::size_t width = text.substr(end).starts_with("\r\n") ? 2 : 1;
  return {begin, end, std::min(end + width, text.size())};
}

bool is_fence(std::string_view text, Line line) {
  const std::string_view letters = text.substr(line.begin, line.end - line.begin);
  return letters.starts_with("---") && base::trimmed(letters.substr(3)).empty();
}

}  // namespace

FrontMatter split_front_matter(const base::Sources& sources, std::uint32_t file,
                               base::Diagnostics& diagnostics) {
  const std::string_view text = sources.bytes(file);
  const auto span = [&](std::size_t begin, std::size_t end) {
    return base::Span{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  };
  const Line opening = line_at(text, text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  if (!is_fence(text, opening)) return {.yaml = {}, .body = span(opening.begin, text.size())};
  for (Line line = line_at(text, opening.next); line.begin < text.size(); line = line_at(text, line.next)) {
    if (!is_fence(text, line)) continue;
    return {.yaml = span(opening.next, line.begin), .body = span(line.next, text.size())};
  }
  diagnostics.add({.code = codes::front_matter_not_closed,
                   .where = span(opening.begin, opening.end),
                   .found = "front matter that lasts to the end of the file",
                   .expected = "a second line of three hyphens",
                   .notes = {{.where = span(text.size(), text.size()), .text = "the file ends here"}}});
  return {.yaml = span(opening.next, text.size()), .body = span(text.size(), text.size())};
}

}  // namespace syntax
