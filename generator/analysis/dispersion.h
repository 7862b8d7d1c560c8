// The noise of a measure beyond chance: the over-dispersion factor phi of counts, the sigma of levels.
// It knows no word: it says how wide usual variation is.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "analysis/view.h"
#include "stats/ratio.h"

namespace analysis {

using Quarters = std::vector<std::optional<stats::Counted>>;

// How much more the quarters vary than chance alone would make them.
struct OverDispersion {
  double sigma = 0;      // standard deviation of a quarter's events per head, or of its share
  double mean = 0;       // events per head, or the share, of all quarters together
  double by_chance = 0;  // the Poisson or binomial variance, the mean over the quarters
  double phi = 0;        // the square of sigma over it; may be below 1
};
// Short-term variance of the quarterly rate or share over its Poisson or binomial variance (after
// Spiegelhalter 2005, Statistics in Medicine 24). Nothing from fewer than seven differences, or where nothing
// ever happened. A break is not a gap here: the median over the areas makes the step of one harmless.
std::optional<OverDispersion> over_dispersion_of(const Quarters& quarters, model::Kind kind);
// The same of measures without counts: the standard deviation of one quarter.
std::optional<double> own_sigma(const Quarters& quarters);

// Whether a measure has counts, and so a phi; the others have a sigma.
bool has_counts(model::Kind kind);

// An area's own factor, before it is pooled.
struct AreaFactor {
  model::AreaId area;
  double phi = 0;
};
// Of each area that has one up to the month `last`, in the order of the areas.
std::vector<AreaFactor> factors_of_areas(const View& view, int last);

// Phi of the measure as `area` uses it: fixed by the author, else the median over the areas that have one,
// else the area's own, else assumed; never below 1. Of a measure without counts: phi 1, and the area's own
// sigma if there is one.
Dispersion dispersion_for(const View& view, const model::AreaId& area, int last);

}  // namespace analysis
