// The bytes of a YAML text beside its tree: lines, indents, and where each form of scalar ends.
// Not a parser: it is told where a value begins, and knows only how far it reaches.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace syntax {

class YamlText {
 public:
  explicit YamlText(std::string_view text);

  std::string_view bytes() const { return text_; }
  std::string with_plain_line_ends() const;  // every line end a line feed: the same lines, the same columns

  std::size_t offset_of(int line,
                        int column) const;  // both from 0, the column in bytes; never behind the end
  std::size_t line_of(std::size_t offset) const;
  std::size_t line_begin(std::size_t line) const { return lines_[line]; }
  std::size_t line_end(std::size_t line) const;  // without its line end
  std::string_view line(std::size_t line) const;
  bool is_blank(std::size_t line) const;
  std::size_t indent(std::size_t line) const;  // spaces in front

  // Behind blanks, line ends, comments and the characters of `also`.
  std::size_t skip_space(std::size_t from, std::string_view also = {}) const;
  // Behind the closing quote; npos when there is none.
  std::size_t quoted_end(std::size_t opening) const;
  // Behind the last line of a literal or folded text whose | or > stands at `indicator`.
  std::size_t block_end(std::size_t indicator, int parent_column) const;
  // Behind the last letter of `value`, of which line ends and indents were folded into blanks.
  std::size_t plain_end(std::size_t begin, std::string_view value) const;
  // Behind a tag, an anchor or an alias.
  std::size_t word_end(std::size_t begin) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> lines_;
};

}  // namespace syntax
