// Limits in print: whether there are any to be printed, and with how many decimals they differ.
#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "wording/parts.h"

namespace wording {
namespace {

// Of the size of what is compared: what is smaller is left by binary numbers, not by the figures.
constexpr double noise_of_binary = 1e-12;
constexpr int most_places = 9;

double size_of(const analysis::Trend& trend) {
  return std::max(std::abs(trend.latest.value_or(0)), std::abs(trend.previous.value_or(0)));
}

}  // namespace

bool has_limits(const analysis::Trend& trend) {
  if (!trend.limits) return false;
  // Counts vary by chance whatever their quarters do; a level has nothing but its quarters to judge by.
  const bool is_level = trend.dispersion && trend.dispersion->sigma;
  return !is_level || trend.limits->upper - trend.limits->lower > noise_of_binary * size_of(trend);
}

bool has_changed(const analysis::Trend& trend) {
  const bool is_level = trend.dispersion && trend.dispersion->sigma;
  const double nothing = noise_of_binary * (is_level ? size_of(trend) : 100);  // the others are in per cent
  return std::abs(trend.change.value_or(0)) > nothing;
}

std::string no_limits_reason(const analysis::Benchmark& benchmark) {
  if (benchmark.unavailable != analysis::Benchmark::Unavailable::none) return "";
  const double width = benchmark.limits.upper - benchmark.limits.lower;
  if (!std::isfinite(width)) return fill(Text::noise_not_known);
  const double size = std::max(std::abs(benchmark.average), std::abs(benchmark.difference));
  return width > noise_of_binary * size ? "" : fill(Text::noise_not_there);
}

int places_apart(double lower, double upper, int places) {
  while (places < most_places && base::rounded(lower, places) == base::rounded(upper, places)) ++places;
  return places;
}

}  // namespace wording
