// Breaks of a series: where counting changed, so that nothing is compared across.
#pragma once

#include <optional>
#include <vector>

#include "model/measure.h"

namespace analysis {

// Those of the area, or of every area, that a report up to `until` knows of; oldest first.
std::vector<model::Break> breaks_for(const model::Measure& measure, const model::AreaId& area,
                                     const model::Period& until);

// The first break that begins after the month `first` and not after the month `last`: it parts the two.
const model::Break* break_between(const std::vector<model::Break>& breaks, model::Month first,
                                  model::Month last);

}  // namespace analysis
