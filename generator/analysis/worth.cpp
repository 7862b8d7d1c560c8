#include "analysis/worth.h"

#include <variant>

namespace analysis {

namespace {

Lacking lacking_from(const Hole& hole, int step_months) {
  Lacking lacking{.what = Lacking::What::observation, .why = hole.why};
  lacking.period = hole.row ? hole.row->period : named({.last = hole.end, .months = step_months});
  if (hole.why == model::Absence::unreadable && hole.row) lacking.hole = hole.row->cell;
  return lacking;
}

// Why the chosen estimate of an area cannot be used: it has no row, a row without a number, or a zero.
Lacking lacking_population(const model::Observation* row, const std::optional<model::Period>& period) {
  Lacking lacking{.what = Lacking::What::population, .why = model::Absence::not_reported, .period = period};
  if (row == nullptr) return lacking;
  if (const auto* absence = std::get_if<model::Absence>(&row->value)) lacking.why = *absence;
  if (lacking.why == model::Absence::unreadable) lacking.hole = row->cell;
  if (std::holds_alternative<model::Amount>(row->value)) lacking.what = Lacking::What::zero_denominator;
  return lacking;
}

void count_on_estimate(Worth& worth, const Side& side, const Track& track, Stretch stretch) {
  const Estimates& estimates = side.estimates;
  const auto nearest = nearest_estimate(estimates, stretch);
  if (!nearest) {
    worth.lacking = lacking_population(nullptr, std::nullopt);
    return;
  }
  const model::Observation* row = estimates.row(side.index_of(track), *nearest);
  const auto* amount = row ? std::get_if<model::Amount>(&row->value) : nullptr;
  if (amount == nullptr || !(amount->number > 0)) {
    worth.lacking = lacking_population(row, estimates.periods[*nearest]);
    return;
  }
  worth.counted.base = amount->number;
  worth.estimate = nearest;
  worth.status = model::weakest(worth.status, row->status);
}

// A population beside each number is used as given; else the estimate nearest the middle.
void count_on_population(Worth& worth, const Side& side, const Track& track, Stretch stretch,
                         const Total& total) {
  if (total.bases < total.steps) {
    count_on_estimate(worth, side, track, stretch);
    return;
  }
  worth.counted.base = total.base / total.steps;
  if (!(worth.counted.base > 0)) worth.lacking = Lacking{.what = Lacking::What::zero_denominator};
}

}  // namespace

Worth worth_on_side(const View& view, const Side& side, const Track& track, Stretch stretch) {
  const Total total = add_up(track, stretch);
  Worth worth{.counted = {.amount = total.amount, .base = 1}, .status = total.status};
  if (total.hole) {
    worth.lacking = lacking_from(*total.hole, track.step_months);
    return worth;
  }
  switch (view.measure->kind) {
    case model::Kind::count:
      break;
    case model::Kind::level:
    case model::Kind::population:
      worth.counted.amount = total.amount / total.steps;
      break;
    case model::Kind::proportion:
      worth.counted.base = total.base;
      if (!(total.base > 0)) worth.lacking = Lacking{.what = Lacking::What::zero_denominator};
      break;
    case model::Kind::rate:
    case model::Kind::ratio:
      count_on_population(worth, side, track, stretch, total);
      break;
  }
  return worth;
}

namespace {

// The rate of the category over the rate of the baseline.
Worth worth_of_ratio(const View& view, const Track& track, Stretch stretch) {
  Worth worth = worth_on_side(view, view.main, track, stretch);
  if (worth.lacking) return worth;
  const Track* other = view.baseline ? track_for(*view.baseline, track.area()) : nullptr;
  if (other == nullptr) {
    worth.lacking = Lacking{.what = Lacking::What::baseline};
    return worth;
  }
  const Worth baseline = worth_on_side(view, *view.baseline, *other, stretch);
  if (baseline.lacking) {
    worth.lacking = baseline.lacking;
    worth.lacking->what = Lacking::What::baseline;
    return worth;
  }
  worth.rates = TwoRates{.category = worth.counted, .baseline = baseline.counted};
  worth.counted = {.amount = worth.counted.amount / worth.counted.base,
                   .base = baseline.counted.amount / baseline.counted.base};
  worth.status = model::weakest(worth.status, baseline.status);
  if (!(worth.counted.base > 0)) worth.lacking = Lacking{.what = Lacking::What::zero_denominator};
  return worth;
}

}  // namespace

Worth worth_of(const View& view, const Track& track, Stretch stretch) {
  if (view.measure->kind == model::Kind::ratio) return worth_of_ratio(view, track, stretch);
  return worth_on_side(view, view.main, track, stretch);
}

double scale_of(const model::Measure& measure) {
  switch (measure.kind) {
    case model::Kind::rate:
      return measure.per;
    case model::Kind::proportion:
      return 100;
    case model::Kind::count:
    case model::Kind::ratio:
    case model::Kind::level:
    case model::Kind::population:
      return 1;
  }
  return 1;
}

double value_of(const model::Measure& measure, const stats::Counted& counted) {
  return scale_of(measure) * counted.amount / counted.base;
}

}  // namespace analysis
