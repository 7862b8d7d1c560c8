// The last parts of a report's page, each a heading of level 2 and what stands under it; none where there is
// nothing to say.
#pragma once

#include <vector>

#include "compose/compose.h"

namespace compose {

// Measures that came or went, and every word about a measure that differs from the previous report of the
// series. Words and ranks only: a reader finds the figures with the measures.
std::vector<page::Piece> changes_since_last(const Facts& facts, const sections::Said& said);

// Only what the report uses; nothing where it compares nothing.
std::vector<page::Piece> how_to_read(const Facts& facts, const sections::Said& said);

std::vector<page::Piece> terms_explained(const std::vector<const library::Term*>& terms);

std::vector<page::Piece> corrections_and_editions(const library::Report& report);
// "Correction (edition 2, 5 March 2024): ...", the newest first.
page::List edition_changes(const library::Report& report);

std::vector<page::Piece> contact_and_next(const Facts& facts, const library::Report& report);

}  // namespace compose
