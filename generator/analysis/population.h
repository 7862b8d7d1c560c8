// Which population estimate a stretch of time is counted on: one choice for every area that is compared.
// Not interpolated: an estimate is used as published, the nearest one to the middle.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/track.h"
#include "model/model.h"

namespace analysis {

struct Estimates {
  std::vector<model::Period> periods;  // of any area, oldest first
  std::vector<int> middles;            // of the periods, in half-months since year 0
  bool is_yearly = false;              // one a year and none left out: the nearest need not be searched
  std::vector<const model::Observation*> rows;  // track by track, a row for each period; null: none

  const model::Observation* row(std::size_t track, std::size_t period) const {
    return rows[track * periods.size() + period];
  }
};

// The estimates of `measure.denominator` for the areas of `tracks`, which are sorted by area. Those of the
// category where any area has them, else of the whole; of a ratio only those of the category. Empty when the
// measure names none.
Estimates estimates_for(const model::Model& model, const model::Measure& measure,
                        const model::Category& category, const std::vector<Track>& tracks,
                        const std::optional<model::Period>& until);

// The one nearest the middle of the stretch, the earlier of two equally near; nothing when there is none at
// all.
std::optional<std::size_t> nearest_estimate(const Estimates& estimates, Stretch stretch);

}  // namespace analysis
