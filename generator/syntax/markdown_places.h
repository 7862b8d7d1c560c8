// Where the letters of a Markdown text stand: lines and columns of the parser made exact byte spans.
// The parser's columns go astray behind an address, an escape or an indent, so each piece is looked for near
// its place.
#pragma once

#include <string_view>
#include <vector>

#include "base/source.h"
#include "syntax/markdown_node.h"

namespace syntax {

class MarkdownPlaces {
 public:
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  MarkdownPlaces(std::string_view text, base::Span body);

  base::Span span(Range range) const;
  Range block(const MarkdownNode& node) const;
  // The lines of a fenced block behind its opening.
  Range fence_body(const MarkdownNode& node) const;

  // Running text is read from front to back: `start` sets the place from which the next piece is looked for.
  void start(std::size_t at) { read_ = at; }
  std::size_t read() const { return read_; }
  bool is_at(std::size_t at, std::string_view marks) const {
    return at < text_.size() && marks.find(text_[at]) != std::string_view::npos;
  }
  std::size_t offset_in_text(base::Span span) const { return span.begin - body_.begin; }
  Range letters(const MarkdownNode& leaf);
  Range code(const MarkdownNode& leaf);
  Range line_end();
  std::size_t opening(const MarkdownNode& node, std::string_view marks);  // of emphasis, a link, an image
  std::size_t closing(const MarkdownNode& node, std::string_view marks);

 private:
  std::size_t offset(int line, int column) const;
  std::size_t line_begin(std::size_t line) const {
    return lines_[line < lines_.size() ? line : lines_.size() - 1];
  }
  std::size_t line_end_at(std::size_t at) const;
  std::size_t expected_begin(const MarkdownNode& node) const;

  std::string_view text_;
  base::Span body_;
  std::vector<std::size_t> lines_;
  std::size_t read_ = 0;
};

}  // namespace syntax
