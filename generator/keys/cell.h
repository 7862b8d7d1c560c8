// One cell of a data file: a number as people write it, or a mark that says why there is none.
// Not its meaning: whether a measure may have such a number is decided in data/quantities.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "model/observation.h"

namespace keys {

struct CellNumber {
  enum class Sign { none, percent, pounds };
  double number = 0;
  Sign sign = Sign::none;
};
using Cell = std::variant<CellNumber, model::Absence>;

// "2710", "2,710", "-10.4", "12.3%", "£31,000", or a mark of 1-project-files.md, 1.4. Nothing for all else.
std::optional<Cell> read_cell(std::string_view text);

// What an author may have meant by a cell that is neither, as a line of help: "did you mean 61.4?". Empty
// when nothing can be guessed.
std::string help_for_cell(std::string_view text);

// As a diagnostic quotes it: text "61,4". Long text is shortened, control characters are replaced.
std::string quoted_text(std::string_view text);

}  // namespace keys
