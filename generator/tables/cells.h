// What the cells of a sheet are: numbers, money, percentages, marks or words; and what a column of them is.
// Not their print: a cell prints as it was typed.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "library/sheet.h"
#include "model/observation.h"
#include "tables/decimal.h"

namespace tables {

enum class Unit { none, pounds, percent, points };

struct Number {
  Decimal value;
  Unit unit = Unit::none;
  bool has_comma = false;
};
struct Words {};
using Value = std::variant<Number, model::Absence, Words>;

// "2,710", "+3", "£31,000.50", "-£5", "14.8%", "4.5 points"; a mark of 1-project-files.md, 1.4; else words.
Value value_of(std::string_view text);

enum class Kind { words, number, money, percent, points };

struct Column {
  Kind kind = Kind::words;
  std::vector<Value> cells = {};  // one for each row of the sheet

  const Number* number(std::size_t row) const { return std::get_if<Number>(&cells[row]); }
};

// Of each column of the sheet. One holds numbers if most of its cells that say anything do, or look as if
// they were meant to.
std::vector<Column> columns_of(const library::Sheet& sheet);

// Reports cells among numbers that look like numbers typed wrong: "61,4", and "66.047" among thousands.
void check_cells(const library::Sheet& sheet, const std::vector<Column>& columns,
                 base::Diagnostics& diagnostics);

// As its column prints numbers: with £ or %, with the decimals and the commas of the others.
std::string number_text(Decimal number, const Column& column);

}  // namespace tables
