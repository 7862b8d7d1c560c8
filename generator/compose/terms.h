// The glossary where other pages use it: links to its terms, and the terms explained at the end of a report.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compose/compose.h"

namespace compose {

// By the alphabet, as the glossary page has them.
std::vector<const library::Term*> terms_in_order(const Facts& facts);
page::Definition definition_of(const library::Term& term);

// A measure's definition with its first uses of terms linked.
page::Runs linked_definition(const model::Measure& measure, const Facts& facts);

// By the id of a term, every place that links to it: "October to December 2023, Reduce homicide". Reports
// come first, the newest before the others, then pages and measures.
std::map<std::string, std::vector<page::Run>> uses_of_terms(const Facts& facts);

// Links the first use of each term in every prose among the pieces; gives the terms that are linked, in the
// order of the glossary page.
std::vector<const library::Term*> link_terms(std::vector<page::Piece>& pieces, const Facts& facts);

}  // namespace compose
