#include "analysis/long_run.h"

#include <algorithm>
#include <cstddef>
#include <variant>

#include "analysis/rules.h"
#include "stats/mann_kendall.h"
#include "stats/summary.h"

namespace analysis {

namespace {

constexpr auto year = static_cast<std::size_t>(rules::quarters_in_a_year);

double sum_of_year(const std::vector<double>& quarters, std::size_t back) {
  const auto end = quarters.end() - static_cast<std::ptrdiff_t>(back * year);
  return stats::sum({end - static_cast<std::ptrdiff_t>(year), end});
}

}  // namespace

std::optional<LongRun> detect_long_run(const std::optional<std::vector<double>>& unbroken,
                                       stats::Confidence confidence) {
  if (!unbroken) return std::nullopt;
  std::vector<double> quarters = *unbroken;
  const std::size_t years = std::min<std::size_t>(quarters.size() / year, rules::years_for_long_run);
  if (years < static_cast<std::size_t>(rules::fewest_years_for_long_run)) return std::nullopt;
  quarters.erase(quarters.begin(), quarters.end() - static_cast<std::ptrdiff_t>(years * year));
  const auto tested = stats::seasonal_mann_kendall({quarters.begin(), quarters.end()}, year);
  const auto* test = std::get_if<stats::SeasonalMannKendall>(&tested);
  if (test == nullptr || !stats::is_beyond_chance(test->whole, confidence)) return std::nullopt;
  const double change = sum_of_year(quarters, 0) - sum_of_year(quarters, 1);
  if (test->whole.s * change <= 0) return std::nullopt;
  return LongRun{.is_rising = test->whole.s > 0, .years = static_cast<int>(years)};
}

}  // namespace analysis
