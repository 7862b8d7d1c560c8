#include "stats/series.h"

#include <algorithm>
#include <cmath>

namespace stats {

namespace {

constexpr double largest = 1e100;
constexpr double smallest = 1e-100;

bool is_out_of_range(double value) {
  const double size = std::abs(value);
  return size > largest || (size < smallest && size > 0);
}

}  // namespace

std::variant<std::vector<double>, Refusal> complete(const Series& series) {
  if (series.empty()) return Refusal::no_values;
  std::vector<double> values;
  for (const auto& value : series) {
    if (!value) return Refusal::gap;
    values.push_back(*value);
  }
  if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
    return Refusal::not_a_number;
  if (std::any_of(values.begin(), values.end(), is_out_of_range)) return Refusal::out_of_range;
  return values;
}

}  // namespace stats
