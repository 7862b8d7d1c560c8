// A series of evenly spaced values that may have gaps, and why a method may refuse one.
// Not a measure's series: it knows no dates, so whoever calls has put the periods in order and shown every
// gap.
#pragma once

#include <optional>
#include <variant>
#include <vector>

namespace stats {

using Series = std::vector<std::optional<double>>;

enum class Refusal {
  no_values,
  too_few,                 // fewer than the method needs
  gap,                     // a value is missing: nothing is filled in and nothing is skipped
  not_a_number,            // NaN or infinite
  out_of_range,            // larger than 1e100 or closer to zero than 1e-100 without being zero
  not_positive,            // zero or below, where the method divides by values
  stretches_out_of_order,  // a plan that names points that are not there, or not in order, or no baseline
};

// The values of a series without gaps, or the first reason in the order above against using it. Inside the
// range no sum, difference or quotient of values leaves the finite numbers.
std::variant<std::vector<double>, Refusal> complete(const Series& series);

}  // namespace stats
