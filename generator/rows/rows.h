// Rows of a table in words, and several of them in a sentence: which increased, which fell, which aims were
// met.
#pragma once

#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"

namespace rows {

// A row with its name as the table has it, and as a sentence has it: "Vehicle crime", "vehicle crime".
struct ComparedRow {
  std::string name;
  std::string inside;
  const analysis::Finding* finding;
};

// "All three fell." "All increased except vehicle crime, which fell by 3.2% (110 offences)." Of one row its
// whole statement; "" of none. A row without a change is named as such: of it nothing else is said.
std::string directions_words(const model::Model& model, const std::vector<ComparedRow>& rows);

// "Two of the three aims were met; the aim for burglary was not."; "" where no row has an aim and a value.
std::string aims_words(const std::vector<ComparedRow>& rows);

// The change alone, as a cell says it: "+28.9% (+608)", "+1.4 points", "did not change", or that there is
// none and why, each a line.
struct ChangeCell {
  std::string change;
  std::string reason = {};
};
ChangeCell change_alone(const model::Model& model, const analysis::Finding& finding);

// Whether a change is told without its percentage because the earlier count is too small.
bool is_from_small_base(const model::Model& model, const analysis::Finding& finding);

}  // namespace rows
