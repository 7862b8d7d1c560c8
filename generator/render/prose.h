// Texts of authors to HTML: headings moved down, anchors from their words, links to Markdown files turned
// into links to pages.
#pragma once

#include "page/piece.h"
#include "render/pieces.h"

namespace render {

// Numbers of paragraphs run through the texts of a page: a new section counts up the first number.
struct ParagraphNumbers {
  std::string section = {};
  int first = 0;
  int second = 0;
};

void write_prose(Writer& writer, const page::Prose& prose, ParagraphNumbers& numbers);

}  // namespace render
