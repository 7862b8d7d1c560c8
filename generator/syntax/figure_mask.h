// {{ … }} hidden from the Markdown parser, to which an asterisk, a bar or a bracket in a figure would mean
// something: letters of the same length stand in for it, so that no place moves. It knows where figures begin
// and end, not what they say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace syntax {

class FigureMask {
 public:
  // Hides every figure of the text that ends on its line and whose braces are not escaped.
  explicit FigureMask(std::string& text);

  // A stretch of a text that came back from the parser: as it is to be read, and whether it is a figure, then
  // without its braces. `begin` and `length` are its place in that text.
  struct Part {
    std::string text;
    bool is_figure = false;
    std::size_t begin = 0;
    std::size_t length = 0;
  };
  std::vector<Part> parts_of(std::string_view text) const;
  // With the braces back in, for code and addresses.
  std::string restored(std::string_view text) const;

 private:
  const std::string* figure_at(std::string_view text, std::size_t at) const;

  std::vector<std::string> figures_ = {};  // with their braces
};

}  // namespace syntax
