// The trend word: the latest four quarters against the four before, with the interval that usual variation
// gives, a smallest change that matters, and a guard against the one odd quarter. Method: 4-methods.md, 3.1.
// Twelve months only, by design: a level reached two years ago and kept is Stable.
#pragma once

#include "analysis/dispersion.h"
#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

// Seen from the end of the month `last`. `breaks` are those of the area.
Trend examine_trend(const View& view, const model::AreaId& area, int last, const Dispersion& dispersion,
                    const std::vector<model::Break>& breaks);

Judgement judgement_of(TrendWord word, model::Better better);

// --- what the trends of counts and of levels share ---
// The word and its reason, once change, limits and guard of `trend` are known. `change` and `margin` in one
// unit.
enum class Way { up, down, neither };
Way way_of(double change, const stats::Interval& limits, double margin);
bool holds(Way way, const stats::Interval& limits);
void conclude(Trend& trend, Way way, const stats::Interval& limits);

// The trend of measures without counts (trend_of_levels.cpp); the eight quarters are known to be there.
void detect_trend_of_levels(Trend& trend, const View& view, const Track& track, int last,
                            const Dispersion& dispersion);

}  // namespace analysis
