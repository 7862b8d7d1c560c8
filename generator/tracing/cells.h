// Cells of typed tables, and ends of list items, as numbers.
#pragma once

#include <optional>
#include <string>

#include "document/expression.h"
#include "document/inline.h"
#include "tracing/answers.h"
#include "tracing/line.h"

namespace tracing {

// A cell that is a number, or a figure that prints one.
struct NumberCell {
  document::Number number = {};  // at the precision printed
  base::Span where = {};
  std::string text = {};  // as printed

  double slack() const { return number.is_exact() ? 0 : number.half_step(); }
};

// Nothing where other words stand beside the number.
std::optional<NumberCell> number_cell(const Line& line, const Answers& answers);
std::string text_of_cell(const document::Inlines& cell);
base::Span place_of(const document::Inlines& cell);

}  // namespace tracing
