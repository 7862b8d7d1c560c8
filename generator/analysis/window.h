// A published value of one window, put together from observations; and a window that has none, with the
// reason.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "base/source.h"
#include "model/model.h"
#include "model/observation.h"
#include "model/period.h"
#include "stats/interval.h"
#include "stats/ratio.h"

namespace analysis {

// What a ratio is made of: the events of its category and of its baseline, each on its own population.
struct TwoRates {
  stats::Counted category;
  stats::Counted baseline;
};

// A window all of whose observations are there.
struct Published {
  double value = 0;                        // in the published unit: per `per`, per cent, its own unit
  std::optional<double> count = {};        // events of a count or a rate, numerator of a proportion
  std::optional<double> denominator = {};  // population of a rate, denominator of a proportion
  std::optional<model::Period> population_period =
      {};                                      // the mid-year used, of a measure that holds the population
  std::optional<stats::Interval> limits = {};  // in the published unit, without phi; none of a level
  std::optional<TwoRates> rates = {};          // of a ratio
  model::Status status = model::Status::final;
  std::vector<base::Span> cells = {};  // every cell it rests on, oldest first, populations last
};

// Why a window has no value.
struct Lacking {
  // other_ends: the steps of the measure end in other months than the window.
  enum class What { observation, population, zero_denominator, baseline, measure_has_no_data, other_ends };
  What what = What::observation;
  model::Absence why =
      model::Absence::not_reported;          // of the first lacking observation; withheld goes before all
  std::optional<model::Period> period = {};  // which one it was
  std::optional<base::Span> hole = {};       // the unreadable cell, when it is one
};

struct Reading {
  model::Period window;
  std::variant<Published, Lacking> state;

  const Published* published() const { return std::get_if<Published>(&state); }
  const Lacking* lacking() const { return std::get_if<Lacking>(&state); }
  // Whether there is a value, and of this status.
  bool is(model::Status status) const { return published() != nullptr && published()->status == status; }
};

// The window of a measure that ends with `end`. Which day a measure of days speaks of depends on its
// observations: here it is the last day of `end`, in a Finding the last day observed inside it.
model::Period window_ending(const model::Measure& measure, const model::Period& end);

// The published value of an area (or of a group, where the source publishes one) in one window.
Reading read_window(const model::Model& model, const model::Measure& measure, const model::AreaId& area,
                    const model::Category& category, const model::Period& window);

// Every window of an area from its first observation to `until`, oldest first; what came after `until` is not
// used, nor are later populations. The fast way to read many. Of a year to date every one that a report could
// publish, of whatever length.
std::vector<Reading> read_every_window(const model::Model& model, const model::Measure& measure,
                                       const model::AreaId& area, const model::Category& category,
                                       const model::Period& until);

}  // namespace analysis
