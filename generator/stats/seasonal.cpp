#include "stats/seasonal.h"

#include <algorithm>

#include "stats/summary.h"

namespace stats {

namespace {

constexpr std::size_t half_year = seasons / 2;

SeasonalFactors factors_of(const std::vector<double>& quarters) {
  std::array<std::vector<double>, seasons> ratios;
  for (std::size_t t = half_year; t + half_year < quarters.size(); ++t)
    ratios[t % seasons].push_back(quarters[t] / level_round(quarters, t));
  SeasonalFactors factors{};
  for (std::size_t season = 0; season < seasons; ++season) factors[season] = mean(ratios[season]);
  const double middle = mean({factors.begin(), factors.end()});
  for (double& factor : factors) factor /= middle;
  return factors;
}

}  // namespace

double level_round(const std::vector<double>& quarters, std::size_t t) {
  Sum year;
  year.add(quarters[t - half_year] / 2);
  year.add(quarters[t + half_year] / 2);
  for (std::size_t i = t - half_year + 1; i < t + half_year; ++i) year.add(quarters[i]);
  return year.value() / static_cast<double>(seasons);
}

std::variant<SeasonalFactors, Refusal> seasonal_factors(const Series& quarters) {
  const auto given = complete(quarters);
  if (const auto* refusal = std::get_if<Refusal>(&given)) return *refusal;
  const auto& values = std::get<std::vector<double>>(given);
  if (values.size() < quarters_for_factors) return Refusal::too_few;
  if (!std::all_of(values.begin(), values.end(), [](double value) { return value > 0; }))
    return Refusal::not_positive;
  return factors_of(values);
}

std::vector<double> without_season(const std::vector<double>& quarters, const SeasonalFactors& factors) {
  std::vector<double> adjusted;
  adjusted.reserve(quarters.size());
  for (std::size_t t = 0; t < quarters.size(); ++t) adjusted.push_back(quarters[t] / factors[t % seasons]);
  return adjusted;
}

}  // namespace stats
