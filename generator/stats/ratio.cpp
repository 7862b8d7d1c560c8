#include "stats/ratio.h"

#include <cmath>
#include <limits>

namespace stats {

Interval rate_ratio_limits(Counted later, Counted earlier, double phi, double z) {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  const double events = later.amount + earlier.amount;
  if (events == 0) return {.lower = 0, .upper = infinite};
  const Interval share = share_limits(later.amount / phi, events / phi, z);
  const auto ratio = [&](double part) {
    return part >= 1 ? infinite : part / (1 - part) * earlier.base / later.base;
  };
  return {.lower = later.amount == 0 ? 0 : ratio(share.lower),
          .upper = earlier.amount == 0 ? infinite : ratio(share.upper)};
}

Interval share_difference_limits(Counted later, Counted earlier, double phi, double z) {
  const double one = later.amount / later.base;
  const double two = earlier.amount / earlier.base;
  const Interval a = share_limits(later.amount / phi, later.base / phi, z);
  const Interval b = share_limits(earlier.amount / phi, earlier.base / phi, z);
  const auto square = [](double x) { return x * x; };
  return {.lower = one - two - std::sqrt(square(one - a.lower) + square(b.upper - two)),
          .upper = one - two + std::sqrt(square(a.upper - one) + square(two - b.lower))};
}

}  // namespace stats
