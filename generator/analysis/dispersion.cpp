#include "analysis/dispersion.h"

#include <algorithm>

#include "analysis/quarters.h"
#include "analysis/rules.h"
#include "stats/moving_range.h"
#include "stats/summary.h"

namespace analysis {

namespace {

using Noise = std::optional<stats::Noise>;

Noise noise_of(const Quarters& quarters) {
  std::vector<std::optional<double>> values;
  values.reserve(quarters.size());
  for (const auto& quarter : quarters)
    values.push_back(quarter ? std::optional(quarter->amount / quarter->base) : std::nullopt);
  return stats::noise_of_quarters(values, rules::differences_for_noise);
}

// Of each area with a factor of its own, in the order of the areas.
std::vector<double> factors_of_areas(const View& view, int last) {
  std::vector<double> factors;
  for (const Track& track : view.main.tracks) {
    if (track.is_of_group) continue;
    const auto factor = own_phi(quarters_of(view, track, last), view.measure->kind);
    if (factor) factors.push_back(*factor);
  }
  return factors;
}

Dispersion dispersion_of_counts(const View& view, const model::AreaId& area, int last) {
  if (const auto fixed = view.measure->dispersion)
    return {.phi = std::max(1.0, *fixed), .from = Dispersion::From::fixed};
  if (!is_quarterly(*view.measure)) return {.phi = rules::assumed_phi};
  const std::vector<double> factors = factors_of_areas(view, last);
  const int areas = static_cast<int>(factors.size());
  if (areas >= rules::areas_to_pool)
    return {.phi = std::max(1.0, stats::median(factors)), .from = Dispersion::From::pooled, .areas = areas};
  const Track* track = track_for(view.main, area);
  const auto own =
      track ? own_phi(quarters_of(view, *track, last), view.measure->kind) : std::optional<double>();
  if (own) return {.phi = std::max(1.0, *own), .from = Dispersion::From::own, .areas = 1};
  return {.phi = rules::assumed_phi};
}

}  // namespace

bool has_counts(model::Kind kind) {
  return kind == model::Kind::count || kind == model::Kind::rate || kind == model::Kind::proportion;
}

std::optional<double> own_phi(const Quarters& quarters, model::Kind kind) {
  const Noise noise = noise_of(quarters);
  if (!noise) return std::nullopt;
  stats::Sum amounts;
  stats::Sum bases;
  stats::Sum inverses;
  double count = 0;
  for (const auto& quarter : quarters) {
    if (!quarter) continue;
    amounts.add(quarter->amount);
    bases.add(quarter->base);
    inverses.add(1 / quarter->base);
    ++count;
  }
  const double p = amounts.value() / bases.value();
  const double spread = kind == model::Kind::proportion ? p * (1 - p) : p;
  const double by_chance = spread * inverses.value() / count;
  if (!(by_chance > 0)) return std::nullopt;
  return noise->sigma * noise->sigma / by_chance;
}

std::optional<double> own_sigma(const Quarters& quarters) {
  const Noise noise = noise_of(quarters);
  return noise ? std::optional(noise->sigma) : std::nullopt;
}

Dispersion dispersion_for(const View& view, const model::AreaId& area, int last) {
  if (has_counts(view.measure->kind)) return dispersion_of_counts(view, area, last);
  Dispersion own{.phi = 1, .from = Dispersion::From::own, .areas = 1};
  const Track* track = track_for(view.main, area);
  if (track && is_quarterly(*view.measure)) own.sigma = own_sigma(quarters_of(view, *track, last));
  return own;
}

}  // namespace analysis
