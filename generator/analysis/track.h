// One series as a row of steps of its measure's frequency, cut at the end of what a report may use; and what
// a run of steps adds up to. Not a published value: it knows no population and no unit.
#pragma once

#include <optional>
#include <vector>

#include "model/measure.h"
#include "model/observation.h"
#include "model/period.h"
#include "model/series.h"
#include "stats/ratio.h"

namespace analysis {

// A run of whole months by its end and its length; of a measure of days the number of a day, and no months.
struct Stretch {
  int last = 0;
  int months = 0;
};
Stretch stretch_of(const model::Period& window);
model::Period window_of(Stretch stretch);
// The same time written the shortest way: a month, a calendar quarter, a year, else a span.
model::Period named(Stretch stretch);

struct Step {
  int end = 0;  // its last month; of a measure of days the number of the day
  const model::Observation* row = nullptr;
  std::optional<model::Absence> absence = {};  // none: there is an amount
  double amount = 0;                           // the number, or the numerator
  std::optional<double> base = {};             // the denominator, or the population given beside the number
  model::Status status = model::Status::final;
};

struct Track {
  const model::Series* series = nullptr;
  int step_months = 0;
  bool is_of_group = false;  // a published value of a group, not an area
  bool has_no_hole = false;  // every step has an amount, and follows the one before
  std::vector<Step> steps;   // oldest first

  const model::AreaId& area() const { return series->key.area; }
};

// Whether an observation of `period` may be used by a report that looks at the numbers up to `until`.
bool is_known_by(const model::Period& period, const std::optional<model::Period>& until);

Track track_of(const model::Series& series, const model::Measure& measure,
               const std::optional<model::Period>& until);

// Why a stretch does not add up: the first withheld step, else the first lacking one.
struct Hole {
  model::Absence why = model::Absence::not_reported;
  int end = 0;                              // of the step
  const model::Observation* row = nullptr;  // null: there is no row at all
};

struct Total {
  double amount = 0;
  double base = 0;  // of the steps that have one
  int steps = 0;
  int bases = 0;
  model::Status status = model::Status::final;
  std::optional<Hole> hole = {};
};

// How many months before `end` the newest step that is no later would have ended, were they to go on: 0 where
// a step may end with `end`. Precondition: there is a step.
int months_past_a_step(const Track& track, int end);

Total add_up(const Track& track, Stretch stretch);

// Calls use(step) for each step of the stretch that has a row, oldest first.
template <class Use>
void each_step(const Track& track, Stretch stretch, Use use) {
  for (const Step& step : track.steps) {
    if (step.end > stretch.last) break;
    if (step.end > stretch.last - stretch.months || step.end == stretch.last) use(step);
  }
}

}  // namespace analysis
