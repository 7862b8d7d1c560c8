// The short-term noise of a quarterly series, seen through the moving ranges of its changes on a year
// earlier. Not a control chart: it has no limits and no rules.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace stats {

inline constexpr std::size_t quarters_in_a_year = 4;
// The mean of |c(t) - c(t-1)| below, in units of sigma: 2 sqrt(2/pi).
inline constexpr double mean_range_per_sigma = 1.5957691216057308;

struct Noise {
  double sigma = 0;             // standard deviation of one quarter
  std::size_t differences = 0;  // it rests on so many
};

// With c(t) = v(t) - v(t-4), which takes the season away, independent quarters have E|c(t) - c(t-1)| = 2
// sqrt(2/pi) sigma. Pairs that touch a gap are skipped. Nothing when fewer than `at_least` differences are
// left.
std::optional<Noise> noise_of_quarters(const std::vector<std::optional<double>>& quarters,
                                       std::size_t at_least);

}  // namespace stats
