#include "stats/mann_kendall.h"

#include <algorithm>
#include <cmath>

#include "stats/summary.h"

namespace stats {

namespace {

constexpr std::size_t fewest = 2;  // a pair

double sign(double value) {
  return static_cast<double>(value > 0) - static_cast<double>(value < 0);
}

// n (n - 1) (2n + 5): 18 times the variance of s among n values without ties, and what n equal ones take off.
double spread(double n) {
  return n * (n - 1) * (2 * n + 5);
}

double variance_of(std::vector<double> values) {
  double left = spread(static_cast<double>(values.size()));
  std::sort(values.begin(), values.end());
  for (auto from = values.begin(); from != values.end();) {
    const auto to = std::upper_bound(from, values.end(), *from);
    left -= spread(static_cast<double>(to - from));
    from = to;
  }
  return left / 18;
}

// One step nearer to zero: s moves in whole numbers, the normal curve does not.
double z_from(double s, double variance) {
  return variance > 0 ? (s - sign(s)) / std::sqrt(variance) : 0;
}

std::vector<double> slopes_of(const std::vector<double>& values) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (std::size_t j = i + 1; j < values.size(); ++j)
      slopes.push_back((values[j] - values[i]) / static_cast<double>(j - i));
  }
  return slopes;
}

MannKendall test_of(const std::vector<double>& values) {
  const std::vector<double> slopes = slopes_of(values);
  MannKendall test{.variance = variance_of(values), .slope = median(slopes)};
  for (const double slope : slopes) test.s += sign(slope);
  test.z = z_from(test.s, test.variance);
  return test;
}

std::vector<double> season_of(const std::vector<double>& values, std::size_t first, std::size_t every) {
  std::vector<double> found;
  for (std::size_t t = first; t < values.size(); t += every) found.push_back(values[t]);
  return found;
}

}  // namespace

std::variant<MannKendall, Refusal> mann_kendall(const Series& series) {
  const auto given = complete(series);
  if (const auto* refusal = std::get_if<Refusal>(&given)) return *refusal;
  const auto& values = std::get<std::vector<double>>(given);
  if (values.size() < fewest) return Refusal::too_few;
  return test_of(values);
}

std::variant<SeasonalMannKendall, Refusal> seasonal_mann_kendall(const Series& series, std::size_t seasons) {
  const auto given = complete(series);
  if (const auto* refusal = std::get_if<Refusal>(&given)) return *refusal;
  const auto& values = std::get<std::vector<double>>(given);
  if (values.size() < fewest * seasons) return Refusal::too_few;
  SeasonalMannKendall found;
  std::vector<double> slopes;
  for (std::size_t first = 0; first < seasons; ++first) {
    const std::vector<double> season = season_of(values, first, seasons);
    const MannKendall test = test_of(season);
    found.whole.s += test.s;
    found.whole.variance += test.variance;
    for (const double slope : slopes_of(season)) slopes.push_back(slope);
    found.seasons.push_back(test);
  }
  found.whole.z = z_from(found.whole.s, found.whole.variance);
  found.whole.slope = median(slopes);
  return found;
}

bool is_beyond_chance(const MannKendall& test, Confidence confidence) {
  return std::abs(test.z) > z_of(confidence);
}

}  // namespace stats
