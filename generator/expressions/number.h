// Numbers as authors type them, in a figure or in a sentence.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/expression.h"

namespace expressions {

// The number that begins at `at`, where a digit or £ stands; `length` counts its bytes, its unit included.
// Without a value where it is too long, or something is joined to it.
struct TypedNumber {
  std::optional<document::Number> number = {};
  std::size_t length = 0;
};
TypedNumber typed_number_at(std::string_view text, std::size_t at);

// The bytes of white space at the front, no-break spaces among them.
std::size_t space_at(std::string_view text, std::size_t at);

}  // namespace expressions
