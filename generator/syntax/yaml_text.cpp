#include "syntax/yaml_text.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace syntax {

namespace {

constexpr std::string_view white = " \t\r\n";

bool is_white(char c) {
  return white.find(c) != std::string_view::npos;
}

}  // namespace

YamlText::YamlText(std::string_view text) : text_(text), lines_{0} {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at + 1)) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    lines_.push_back(at + 1);
  }
}

std::string YamlText::with_plain_line_ends() const {
  std::string plain;
  plain.reserve(text_.size());
  for (std::size_t line = 0; line < lines_.size(); ++line) {
    if (line > 0) plain += '\n';
    plain += this->line(line);
  }
  return plain;
}

std::size_t YamlText::offset_of(int line, int column) const {
  if (line < 0 || column < 0) return 0;
  const std::size_t row = std::min(static_cast<std::size_t>(line), lines_.size() - 1);
  return std::min(lines_[row] + static_cast<std::size_t>(column), text_.size());
}

std::size_t YamlText::line_of(std::size_t offset) const {
  const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset);
  return static_cast<std::size_t>(std::distance(lines_.begin(), next)) - 1;
}

std::size_t YamlText::line_end(std::size_t line) const {
  return std::min(text_.find_first_of("\r\n", lines_[line]), text_.size());
}

std::string_view YamlText::line(std::size_t line) const {
  return text_.substr(lines_[line], line_end(line) - lines_[line]);
}

bool YamlText::is_blank(std::size_t line) const {
  return this->line(line).find_first_not_of(white) == std::string_view::npos;
}

std::size_t YamlText::indent(std::size_t line) const {
  const std::string_view text = this->line(line);
  return std::min(text.find_first_not_of(' '), text.size());
}

std::size_t YamlText::skip_space(std::size_t from, std::string_view also) const {
  std::size_t at = from;
  while (at < text_.size()) {
    const char c = text_[at];
    const bool is_comment = c == '#' && (at == 0 || is_white(text_[at - 1]));
    if (is_comment) {
      at = line_end(line_of(at));
    } else if (is_white(c) || also.find(c) != std::string_view::npos) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::size_t YamlText::quoted_end(std::size_t opening) const {
  const char quote = text_[opening];
  for (std::size_t at = opening + 1; at < text_.size(); ++at) {
    const bool is_escaped_pair = (quote == '"' && text_[at] == '\\') ||
                                 (quote == '\'' && text_[at] == '\'' && text_.substr(at + 1, 1) == "'");
    if (is_escaped_pair) {
      ++at;
    } else if (text_[at] == quote) {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

std::size_t YamlText::block_end(std::size_t indicator, int parent_column) const {
  const std::size_t header = line_of(indicator);
  const std::size_t parent = static_cast<std::size_t>(std::max(parent_column, 0));
  std::optional<std::size_t> needed;
  for (const char c : text_.substr(indicator + 1, 2)) {
    if (c >= '1' && c <= '9') needed = parent + static_cast<std::size_t>(c - '0');
  }
  const std::size_t least = parent_column < 0 ? 0 : parent + 1;
  std::size_t end = line_end(header);
  for (std::size_t line = header + 1; line < lines_.size(); ++line) {
    if (is_blank(line)) continue;
    if (!needed) needed = std::max<std::size_t>({indent(line), least, 1});
    if (indent(line) < *needed) break;
    end = line_end(line);
  }
  return end;
}

std::size_t YamlText::plain_end(std::size_t begin, std::string_view value) const {
  std::size_t at = begin;
  std::size_t end = begin;
  for (const char c : value) {
    if (is_white(c)) continue;
    while (at < text_.size() && is_white(text_[at])) ++at;
    if (at >= text_.size() || text_[at] != c) return std::max(end, begin);
    end = ++at;
  }
  return end;
}

std::size_t YamlText::word_end(std::size_t begin) const {
  return std::min(text_.find_first_of(" \t\r\n,[]{}", begin), text_.size());
}

}  // namespace syntax
