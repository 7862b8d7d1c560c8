// Where figures stand in a text that is no Markdown, and which measures an expression may name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/expression.h"

namespace expressions {

// A figure of a text: its place with the braces, and what stands between them.
struct Found {
  std::size_t begin = 0;
  std::size_t length = 0;
  std::string_view inner = {};
};
// From the left; one that no braces close is none.
std::vector<Found> figures_in(std::string_view text);

// The names that stand where a measure may, in the order of the expression. A word on the right of a claim is
// one too.
std::vector<std::string> names_in(const document::Expression& expression);

}  // namespace expressions
