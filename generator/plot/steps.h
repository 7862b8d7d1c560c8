// Equal steps of time, or categories, as places of equal width: what columns stand in. A month that the data
// leave out keeps its place.
#pragma once

#include <optional>
#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "plot/series.h"
#include "plot/ticks.h"

namespace plot {

// The latest steps that the months make, at most so many; nothing without a month.
std::optional<TimeSpan> latest_steps(std::vector<model::Month> months, int most);
int count_of(const TimeSpan& span);
// Nothing for a month outside the span.
std::optional<int> step_of(model::Month month, const TimeSpan& span);

struct Steps {
  int count = 0;
  double left = 0;
  double width = 0;  // of one

  double middle(double step) const { return left + (step + 0.5) * width; }
};
Steps steps_in(int count, const scene::Box& plot);
// From months to the middles of their steps.
Scale time_of(const TimeSpan& span, const Steps& steps);

// The breaks as numbers of steps, for a scale of steps: each runs halfway between the two columns it parts,
// wherever its month lies between their ends.
std::vector<BreakLine> breaks_between(const std::vector<BreakLine>& breaks, const TimeSpan& span);
Scale scale_of(const Steps& steps);

}  // namespace plot
