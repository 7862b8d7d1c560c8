// The glossary where other pages use it: links to its terms, and the terms explained at the end of a report.
#pragma once

#include <vector>

#include "compose/compose.h"

namespace compose {

// By the alphabet, as the glossary page has them.
std::vector<const library::Term*> terms_in_order(const Facts& facts);
page::Definition definition_of(const library::Term& term);

// Links the first use of each term in every prose among the pieces; gives the terms that are linked, in the
// order of the glossary page.
std::vector<const library::Term*> link_terms(std::vector<page::Piece>& pieces, const Facts& facts);

}  // namespace compose
