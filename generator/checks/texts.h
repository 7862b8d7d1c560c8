// Every running text of a site with its place, as the checks of words read it.
// Code is left out: it is not read as words.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"
#include "document/article.h"
#include "library/library.h"

namespace checks {

struct TextPiece {
  std::string text;
  base::Span where = {};

  // The place of some of its bytes, where the file says the text letter for letter; else the whole piece.
  base::Span place_of(std::size_t begin, std::size_t length) const;
};
using TextPieces = std::vector<TextPiece>;

// Of reports (main points, titles, sections) and pages.
TextPieces pieces_of_texts(const library::Library& library);
// Of the definitions of the glossary.
TextPieces pieces_of_glossary(const library::Library& library);
// Of areas.yaml and measures.yaml: what the site prints of them.
TextPieces pieces_of_model(const model::Model& model);

}  // namespace checks
