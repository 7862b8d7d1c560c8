#include "syntax/markdown_places.h"

#include <algorithm>

namespace syntax {

namespace {

// How far from its expected place a piece is looked for.
constexpr std::size_t window = 512;
constexpr std::string_view white = " \t\r\n";

}  // namespace

MarkdownPlaces::MarkdownPlaces(std::string_view text, base::Span body) : text_(text), body_(body), lines_{0} {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at + 1)) {
    if (text.substr(at).starts_with("\r\n")) ++at;
    lines_.push_back(at + 1);
  }
}

base::Span MarkdownPlaces::span(Range range) const {
  const std::size_t begin = std::min(range.begin, text_.size());
  const std::size_t end = std::clamp(range.end, begin, text_.size());
  return {.file = body_.file,
          .begin = body_.begin + static_cast<std::uint32_t>(begin),
          .end = body_.begin + static_cast<std::uint32_t>(end)};
}

std::size_t MarkdownPlaces::line_end_at(std::size_t at) const {
  const auto next = std::upper_bound(lines_.begin(), lines_.end(), at);
  if (next == lines_.end()) return text_.size();
  const std::size_t end = *next - 1;
  const bool has_two = end > 0 && text_[end] == '\n' && text_[end - 1] == '\r';
  return std::max(at, has_two ? end - 1 : end);
}

// Never behind the line's end.
std::size_t MarkdownPlaces::offset(int line, int column) const {
  if (line < 1) return 0;
  const std::size_t begin = line_begin(static_cast<std::size_t>(line - 1));
  return std::min(begin + static_cast<std::size_t>(std::max(column, 1) - 1), line_end_at(begin));
}

MarkdownPlaces::Range MarkdownPlaces::block(const MarkdownNode& node) const {
  std::size_t begin = offset(node.first_line, node.first_column);
  if (node.kind == MarkdownNode::Kind::footnote) {
    begin = offset(node.first_line, 1);
    const std::size_t end = line_end_at(begin);
    begin = std::min(text_.substr(0, end).find("[^", begin), end);
  }
  std::size_t end =
      node.last_column < 1 ? offset(node.last_line, 1) : offset(node.last_line, node.last_column) + 1;
  const bool is_one_line = node.last_line <= node.first_line;
  const bool has_marks_behind =
      node.kind == MarkdownNode::Kind::heading || node.kind == MarkdownNode::Kind::html_block;
  if (end <= begin || (is_one_line && has_marks_behind)) end = line_end_at(begin);
  if (node.kind == MarkdownNode::Kind::html_block && text_.substr(begin).starts_with(node.text)) {
    end = begin + node.text.size();
  }
  end = std::min(end, text_.size());
  while (end > begin && white.find(text_[end - 1]) != std::string_view::npos) --end;
  return {begin, end};
}

MarkdownPlaces::Range MarkdownPlaces::fence_body(const MarkdownNode& node) const {
  const auto lines = static_cast<std::size_t>(std::count(node.text.begin(), node.text.end(), '\n'));
  const auto first = static_cast<std::size_t>(std::max(node.first_line, 1));
  const std::size_t begin = first < lines_.size() ? lines_[first] : text_.size();
  const std::size_t behind = first + lines;
  return {begin, std::max(begin, behind < lines_.size() ? lines_[behind] : text_.size())};
}

std::size_t MarkdownPlaces::expected_begin(const MarkdownNode& node) const {
  return node.first_line < 1 ? read_ : std::max(read_, offset(node.first_line, node.first_column));
}

MarkdownPlaces::Range MarkdownPlaces::letters(const MarkdownNode& leaf) {
  if (leaf.text.empty()) return {read_, read_};
  Range range{expected_begin(leaf), 0};
  const std::size_t size = leaf.text.size();
  if (text_.substr(range.begin, size) != leaf.text) {
    const std::size_t near = text_.substr(read_, window + size).find(leaf.text);
    if (near != std::string_view::npos) range.begin = read_ + near;
  }
  if (text_.substr(range.begin, size) == leaf.text) {
    range.end = range.begin + size;
  } else {
    // Escapes and entities were resolved: only the parser knows where it ends.
    const std::size_t end = leaf.last_line < 1 ? range.begin : offset(leaf.last_line, leaf.last_column) + 1;
    range.end = std::clamp(end, range.begin, line_end_at(range.begin));
  }
  read_ = range.end;
  return range;
}

MarkdownPlaces::Range MarkdownPlaces::code(const MarkdownNode& leaf) {
  Range range{expected_begin(leaf), 0};
  const std::size_t near = text_.substr(read_, window + leaf.text.size()).find(leaf.text);
  const bool is_found = !leaf.text.empty() && near != std::string_view::npos;
  if (is_found) range.begin = read_ + near;
  range.end = is_found ? range.begin + leaf.text.size()
                       : std::max(range.begin, offset(leaf.last_line, leaf.last_column) + 1);
  range.end = std::min(range.end, text_.size());
  while (range.begin > read_ && (text_[range.begin - 1] == '`' || text_[range.begin - 1] == ' '))
    --range.begin;
  while (range.begin < range.end && text_[range.begin] == ' ') ++range.begin;
  while (range.end < text_.size() && text_[range.end] == ' ') ++range.end;
  while (range.end < text_.size() && text_[range.end] == '`') ++range.end;
  read_ = range.end;
  return range;
}

MarkdownPlaces::Range MarkdownPlaces::line_end() {
  const std::size_t begin = line_end_at(read_);
  const std::size_t width = text_.substr(begin).starts_with("\r\n") ? 2 : 1;
  read_ = std::min(begin + width, text_.size());
  return {begin, read_};
}

std::size_t MarkdownPlaces::opening(const MarkdownNode& node, std::string_view marks) {
  std::size_t begin = expected_begin(node);
  const bool is_here = begin < text_.size() && marks.find(text_[begin]) != std::string_view::npos;
  if (node.first_line > 0 && !is_here) {
    const std::size_t near = text_.substr(read_, window).find_first_of(marks);
    if (near != std::string_view::npos) begin = read_ + near;
  }
  const bool is_found = begin < text_.size() && marks.find(text_[begin]) != std::string_view::npos;
  read_ = begin + (is_found ? 1 : 0);
  return begin;
}

std::size_t MarkdownPlaces::closing(const MarkdownNode& node, std::string_view marks) {
  const std::size_t expected = node.last_line < 1 ? read_ : offset(node.last_line, node.last_column) + 1;
  std::size_t end = std::max(read_, std::min(expected, text_.size()));
  const bool is_here = end > read_ && marks.find(text_[end - 1]) != std::string_view::npos;
  if (!is_here) {
    end = read_;
    while (end < text_.size() && marks.find(text_[end]) != std::string_view::npos) ++end;
  }
  read_ = end;
  return end;
}

}  // namespace syntax
