#include <cmath>
#include <cstddef>

#include "analysis/quarters.h"
#include "analysis/rules.h"
#include "analysis/trend.h"
#include "stats/summary.h"

namespace analysis {

namespace {

// The standard error of a difference of two means is sigma times these: of four quarters each, and of three.
const double of_four = std::sqrt(2.0);
const double of_three = std::sqrt(2.0 / 3.0);

struct Means {
  std::vector<double> latest;  // the four quarters, oldest first
  std::vector<double> previous;
};

Means two_years(const View& view, const Track& track, int last) {
  Means years;
  for (int back = rules::trend_quarters - 1; back >= 0; --back) {
    const stats::Counted quarter = worth_of(view, track, quarter_back(last, back)).counted;
    auto& into = back < rules::quarters_in_a_year ? years.latest : years.previous;
    into.push_back(quarter.amount / quarter.base);
  }
  return years;
}

// The quarter of the year that adds most to the change in its direction; the first of equals.
std::size_t odd_quarter(const Means& years, Way way) {
  const auto push = [&](std::size_t i) {
    const double change = years.latest[i] - years.previous[i];
    return way == Way::up ? change : -change;
  };
  std::size_t most = 0;
  for (std::size_t i = 1; i < years.latest.size(); ++i) {
    if (push(i) > push(most)) most = i;
  }
  return most;
}

stats::Interval around(double value, double arm) {
  return {.lower = value - arm, .upper = value + arm};
}

stats::Interval without(const Means& years, std::size_t odd, double sigma) {
  const double change =
      (stats::sum(years.latest) - years.latest[odd] - stats::sum(years.previous) + years.previous[odd]) / 3;
  return around(change, rules::guard_z * (sigma * of_three));
}

}  // namespace

void detect_trend_of_levels(Trend& trend, const View& view, const Track& track, int last,
                            const Dispersion& dispersion) {
  if (!dispersion.sigma) {
    trend.because = Trend::Because::too_few_for_noise;
    trend.dispersion.reset();
    return;
  }
  const double sigma = *dispersion.sigma;
  const Means years = two_years(view, track, last);
  for (const double value : years.previous) trend.quarters.push_back({.amount = value});
  for (const double value : years.latest) trend.quarters.push_back({.amount = value});
  trend.latest = stats::mean(years.latest);
  trend.previous = stats::mean(years.previous);
  trend.change = *trend.latest - *trend.previous;
  trend.limits = around(*trend.change, view.z() * (sigma / of_four));
  const double margin = view.model->methods.trend_margin_percent / 100 * std::abs(*trend.previous);
  const Way way = way_of(*trend.change, *trend.limits, margin);
  if (way != Way::neither) {
    const std::size_t odd = odd_quarter(years, way);
    trend.odd_quarter = named(quarter_back(last, rules::quarters_in_a_year - 1 - static_cast<int>(odd)));
    trend.guard_limits = without(years, odd, sigma);
  }
  conclude(trend, way, *trend.limits);
}

}  // namespace analysis
