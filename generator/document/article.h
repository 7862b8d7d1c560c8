// A Markdown text as a tree with places; footnotes come last, in the order of their first mark.
#pragma once

#include "document/element.h"

namespace document {

struct Article {
  Elements elements = {};
  base::Span where = {};  // the text it was read from, front matter left out

  bool is_empty() const { return elements.empty(); }
};

}  // namespace document
