// Numbers that an author typed as plain text, and what only looks like one: dates, ordinals, numbers of a
// list, names.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/expression.h"
#include "library/library.h"

namespace tracing {

// Texts in which digits are part of a name: `plain_numbers` of the site; titles of measures, areas and
// groups.
class NumberNames {
 public:
  NumberNames(const library::Site& site, const model::Model& model);

  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  // Where one of them stands in a text, as whole words and whatever the capitals.
  std::vector<Range> ranges_in(std::string_view text) const;
  // A word that a measure counts in: "offences". A number before it is no year.
  bool is_unit(std::string_view word) const;

 private:
  std::vector<std::string> names_ = {};  // in small letters, longest first
  std::vector<std::string> units_ = {};
};

struct NumberInText {
  std::size_t begin = 0;
  std::size_t length = 0;
  document::Number number = {};
};
// From the left.
std::vector<NumberInText> numbers_in(std::string_view text, const NumberNames& names);

}  // namespace tracing
