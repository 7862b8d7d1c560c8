// Texts of authors to HTML: headings moved down, anchors from their words, links to Markdown files turned
// into links to pages, charts where their blocks stood.
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

// Writes the pieces of an inset; a chart among them gets a heading that leaves out no level.
void write_inset(Writer& writer, const page::Inset& inset, int deepest_heading, ParagraphNumbers& numbers);
void write_prose(Writer& writer, const page::Prose& prose, ParagraphNumbers& numbers);

}  // namespace render
