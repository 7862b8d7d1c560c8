// What the numbers of one area come to in a stretch of time: two numbers whose ratio, scaled, is the
// published value. Kept apart so that areas can be ranked, tested and added up without rounding or dividing.
#pragma once

#include <cstddef>
#include <optional>

#include "analysis/track.h"
#include "analysis/view.h"
#include "analysis/window.h"
#include "stats/ratio.h"

namespace analysis {

struct Worth {
  stats::Counted counted = {};               // of a ratio: the two rates
  std::optional<TwoRates> rates = {};        // of a ratio: what the two rates are made of
  std::optional<std::size_t> estimate = {};  // the population used, one of the side's
  model::Status status = model::Status::final;
  std::optional<Lacking> lacking = {};
};

Worth worth_of(const View& view, const Track& track, Stretch stretch);
// The same of one side of a ratio: the events of its category on their population.
Worth worth_on_side(const View& view, const Side& side, const Track& track, Stretch stretch);

// The published value is scale * amount / base.
double scale_of(const model::Measure& measure);
double value_of(const model::Measure& measure, const stats::Counted& counted);

}  // namespace analysis
