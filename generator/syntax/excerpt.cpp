#include "syntax/excerpt.h"

#include "base/text.h"

namespace syntax {

std::string excerpt(std::string_view text) {
  constexpr std::size_t longest = 48;
  const std::string_view line = base::trimmed(text.substr(0, text.find_first_of("\r\n")));
  if (line.size() <= longest) return std::string(line);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0u) == 0x80u) --end;
  return std::string(line.substr(0, end)) + "…";
}

std::string quoted_excerpt(std::string_view text) {
  const std::string letters = excerpt(text);
  const char mark = letters.find('"') == std::string::npos ? '"' : '`';
  return mark + letters + mark;
}

}  // namespace syntax
