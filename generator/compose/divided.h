// A measure without a figure of the whole, on its own page: what was published of its categories, or of its
// areas.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/compose.h"

namespace compose {

// One category, or one area, with what was found of it.
struct Divided {
  std::string name;
  analysis::Finding finding;
};
struct Division {
  bool is_by_area = false;
  std::vector<Divided> parts = {};  // in the order of the file
};

// Whether any window of a finding has a value, or is withheld: something to be shown.
bool has_figures(const analysis::Finding& finding);

// The same statement from the newest period that has a row of it, where the report's own has nothing: a
// measure that is older than its report, or whose quarters end in other months. Else as it is.
sections::Stated at_its_newest(sections::Stated stated, const sections::Said& speaker);

// The categories of the measure in the report's area, else, where that has no row at all, the areas that have
// it; up to the report's period. Of a ratio nothing: its categories are compared with one another.
Division division_of(const model::Measure& measure, const sections::Said& speaker);

// What each part comes to, and a table of all parts and periods, newest first. Nothing is added up.
std::vector<page::Piece> division_pieces(const model::Measure& measure, const Division& division,
                                         const sections::Said& speaker);

// Pairs of bars of all parts; nothing where no part has two figures to compare, or where they are too many.
std::optional<page::Chart> division_chart(const model::Measure& measure, const Division& division,
                                          const sections::Said& speaker, const scene::TextMetrics& metrics);

}  // namespace compose
