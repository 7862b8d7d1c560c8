// What a Markdown text would cost to parse, estimated from its lines before the parser sees it. Not a parser:
// it counts whatever could become expensive, also where it stands in a code block, and so never too little.
#pragma once

#include <string_view>

#include "base/diagnostic.h"

namespace syntax {

// What the parser may be given.
struct MarkdownAllowance {
  bool has_text = true;
  bool has_tables = true;
  bool has_bare_links = true;  // addresses without angle brackets
};

// `text` is the text of `body`. What is not allowed was reported.
MarkdownAllowance check_markdown_cost(std::string_view text, base::Span body, base::Diagnostics& diagnostics);

}  // namespace syntax
