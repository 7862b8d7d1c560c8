#include "plot/shares.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace plot {
namespace {

// Remainders that differ by less are equal: the difference is what binary numbers left.
constexpr double comparable = 1e9;

}  // namespace

std::vector<double> shares_of(const std::vector<double>& counts, int places) {
  std::vector<double> shares(counts.size(), 0);
  const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
  if (!(total > 0)) return shares;
  double scale = 1;
  for (int i = 0; i < places; ++i) scale *= 10;
  std::vector<double> cut_off(counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double exact = counts[i] / total * 100 * scale;
    shares[i] = std::floor(exact);
    cut_off[i] = std::round((exact - shares[i]) * comparable);
  }
  std::vector<std::size_t> order(counts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return cut_off[a] > cut_off[b]; });
  double lacking = 100 * scale - std::accumulate(shares.begin(), shares.end(), 0.0);
  for (std::size_t i = 0; i < order.size() && lacking > 0; ++i, --lacking) shares[order[i]] += 1;
  for (double& share : shares) share /= scale;
  return shares;
}

}  // namespace plot
