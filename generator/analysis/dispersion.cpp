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

Dispersion dispersion_of_counts(const View& view, const model::AreaId& area, int last) {
  if (const auto fixed = view.measure->dispersion)
    return {.phi = std::max(rules::least_phi, *fixed), .from = Dispersion::From::fixed};
  if (!is_quarterly(*view.measure)) return {.phi = rules::assumed_phi};
  std::vector<double> factors;
  std::optional<double> own;
  for (const AreaFactor& each : factors_of_areas(view, last)) {
    factors.push_back(each.phi);
    if (each.area == area) own = each.phi;
  }
  const int areas = static_cast<int>(factors.size());
  if (areas >= rules::areas_to_pool) {
    return {.phi = std::max(rules::least_phi, stats::median(factors)),
            .from = Dispersion::From::pooled,
            .areas = areas};
  }
  if (own) return {.phi = std::max(rules::least_phi, *own), .from = Dispersion::From::own, .areas = 1};
  return {.phi = rules::assumed_phi};
}

}  // namespace

bool has_counts(model::Kind kind) {
  return kind == model::Kind::count || kind == model::Kind::rate || kind == model::Kind::proportion;
}

std::optional<OverDispersion> over_dispersion_of(const Quarters& quarters, model::Kind kind) {
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
  return OverDispersion{.sigma = noise->sigma,
                        .mean = p,
                        .by_chance = by_chance,
                        .phi = noise->sigma * noise->sigma / by_chance};
}

std::vector<AreaFactor> factors_of_areas(const View& view, int last) {
  std::vector<AreaFactor> factors;
  for (const Track& track : view.main.tracks) {
    if (track.is_of_group) continue;
    const auto found = over_dispersion_of(quarters_of(view, track, last), view.measure->kind);
    if (found) factors.push_back({.area = track.area(), .phi = found->phi});
  }
  return factors;
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
