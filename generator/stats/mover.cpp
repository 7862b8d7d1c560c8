#include "stats/mover.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "stats/summary.h"

namespace stats {

Estimate weighted_sum(const std::vector<double>& weights, const std::vector<Estimate>& estimates) {
  Sum total;
  double below = 0;
  double above = 0;
  for (std::size_t i = 0; i < estimates.size(); ++i) {
    const double term = weights[i] * estimates[i].value;
    const double one = weights[i] * estimates[i].limits.lower;
    const double other = weights[i] * estimates[i].limits.upper;
    const double down = term - std::min(one, other);
    const double up = std::max(one, other) - term;
    total.add(term);
    below += down * down;
    above += up * up;
  }
  const double value = total.value();
  return {.value = value, .limits = {.lower = value - std::sqrt(below), .upper = value + std::sqrt(above)}};
}

Estimate difference(const Estimate& one, const Estimate& other) {
  return weighted_sum({1, -1}, {one, other});
}

}  // namespace stats
