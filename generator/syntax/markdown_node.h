// A Markdown text as the parser gives it, without the parser: kinds, letters and approximate places.
// Not yet an article: nothing is checked, and lines and columns are the parser's, which are not always right.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "document/article.h"
#include "syntax/figure_mask.h"

namespace syntax {

struct MarkdownNode {
  enum class Kind {
    document,
    quote,
    list,
    item,
    code_block,
    html_block,
    paragraph,
    heading,
    rule,
    footnote,
    table,
    row,
    cell,
    text,
    soft_break,
    line_break,
    code,
    html,
    emphasis,
    strong,
    struck,
    link,
    image,
    footnote_mark,
    too_deep,  // something that was left out
  };
  Kind kind = Kind::document;
  std::string text = {};  // letters of a leaf, the address of a link or image
  std::string info = {};  // behind the opening of a fenced block
  int first_line = 0;     // all four from 1, columns in bytes; 0 is unknown
  int first_column = 0;
  int last_line = 0;
  int last_column = 0;
  int number = 0;  // level of a heading, first number of a list, number of a footnote mark
  bool is_ordered = false;
  bool is_tight = false;
  bool is_fenced = false;
  std::optional<bool> done = {};  // of a task
  std::vector<document::Table::Align> columns = {};
  std::vector<MarkdownNode> children = {};
};

// The text of a file's body, cleaned of bad characters byte by byte, its figures hidden.
struct MarkdownText {
  std::string_view letters;
  const FigureMask& figures;
};
document::Article make_article(const MarkdownNode& root, const MarkdownText& text, base::Span body,
                               base::Diagnostics& diagnostics);

}  // namespace syntax
