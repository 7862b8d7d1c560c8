#include "stats/moving_range.h"

#include <cmath>

#include "stats/summary.h"

namespace stats {

namespace {

std::optional<double> change_on_a_year(const std::vector<std::optional<double>>& quarters, std::size_t at) {
  const auto& now = quarters[at];
  const auto& then = quarters[at - quarters_in_a_year];
  return now && then ? std::optional(*now - *then) : std::nullopt;
}

}  // namespace

std::optional<Noise> noise_of_quarters(const std::vector<std::optional<double>>& quarters,
                                       std::size_t at_least) {
  Sum ranges;
  std::size_t count = 0;
  std::optional<double> before;
  for (std::size_t t = quarters_in_a_year; t < quarters.size(); ++t) {
    const auto change = change_on_a_year(quarters, t);
    if (change && before) {
      ranges.add(std::abs(*change - *before));
      ++count;
    }
    before = change;
  }
  if (count < at_least || count == 0) return std::nullopt;
  return Noise{.sigma = ranges.value() / static_cast<double>(count) / mean_range_per_sigma,
               .differences = count};
}

}  // namespace stats
