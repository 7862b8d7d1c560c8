#include "analysis/track.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <variant>

#include "base/overloaded.h"
#include "stats/summary.h"

namespace analysis {

namespace {

int day_number(base::Date date) {
  return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}
int end_of(const model::Period& period) {
  return period.form() == model::Period::Form::day ? day_number(period.last_day()) : period.last().index;
}

// Which form of value the kind of measure is made of; the other form is a fault of the input, reported
// already.
void fill_from_share(Step& step, const model::Share& share, model::Kind kind) {
  if (kind != model::Kind::proportion) {
    step.absence = model::Absence::unreadable;
    return;
  }
  step.amount = share.numerator;
  step.base = share.denominator;
}
void fill_from_amount(Step& step, const model::Amount& amount, model::Kind kind) {
  if (kind == model::Kind::proportion) step.absence = model::Absence::unreadable;
  step.amount = amount.number;
  step.base = step.row->population;
}

Step step_of(const model::Observation& row, model::Kind kind) {
  Step step{.end = end_of(row.period), .row = &row, .status = row.status};
  if (row.status == model::Status::forecast) {  // a forecast is no observation of what happened
    step.absence = model::Absence::not_yet_due;
    return step;
  }
  std::visit(base::overloaded{
                 [&](const model::Amount& amount) { fill_from_amount(step, amount, kind); },
                 [&](const model::Share& share) { fill_from_share(step, share, kind); },
                 [&](model::Absence absence) { step.absence = absence; },
             },
             row.value);
  return step;
}

// Where the step that ends at `end` stands, or would stand. Most series have no gap, so the first guess is
// right.
std::size_t position_of(const Track& track, int end) {
  const auto& steps = track.steps;
  if (steps.empty()) return 0;
  if (track.step_months > 0 && end >= steps.front().end) {
    const auto guess = static_cast<std::size_t>((end - steps.front().end) / track.step_months);
    if (guess < steps.size() && steps[guess].end == end) return guess;
  }
  const auto found = std::lower_bound(steps.begin(), steps.end(), end,
                                      [](const Step& step, int wanted) { return step.end < wanted; });
  return static_cast<std::size_t>(found - steps.begin());
}

// None when the steps do not tile the stretch: a quarter cannot be read off half-years.
int steps_in(Stretch stretch, int step_months) {
  if (step_months == 0) return 1;
  return stretch.months % step_months == 0 ? stretch.months / step_months : 0;
}

bool has_no_hole(const Track& track) {
  for (std::size_t i = 0; i < track.steps.size(); ++i) {
    if (track.steps[i].absence) return false;
    if (i > 0 && track.steps[i].end != track.steps[i - 1].end + track.step_months) return false;
  }
  return true;
}

struct Adding {
  Total total;
  stats::Sum amount;
  stats::Sum base;

  void add(const Step& step) {
    amount.add(step.amount);
    if (step.base) {
      base.add(*step.base);
      ++total.bases;
    }
    if (step.status != total.status) total.status = model::weakest(total.status, step.status);
  }
  Total finished() {
    total.amount = amount.value();
    total.base = base.value();
    return total;
  }
};

void meet_hole(Total& total, const Hole& hole) {
  const bool is_withheld = hole.why == model::Absence::confidential;
  if (!total.hole || (is_withheld && total.hole->why != model::Absence::confidential)) total.hole = hole;
}

}  // namespace

Stretch stretch_of(const model::Period& window) {
  return {.last = end_of(window), .months = window.month_count()};
}

model::Period window_of(Stretch stretch) {
  if (stretch.months > 0) return model::Period::window(model::Month{stretch.last}, stretch.months);
  return model::Period::day(std::chrono::sys_days(std::chrono::days(stretch.last)));
}

model::Period named(Stretch stretch) {
  const model::Month last{stretch.last};
  if (stretch.months == 1) return model::Period::month(last);
  if (stretch.months == 3 && last.month() % 3 == 0) return model::Period::quarter_ending(last);
  if (stretch.months == 12 && last.month() == 12) return model::Period::year(last.year());
  if (stretch.months == 12 && last.month() == 3) return model::Period::financial_year(last.year() - 1);
  return window_of(stretch);
}

bool is_known_by(const model::Period& period, const std::optional<model::Period>& until) {
  if (!until || period.last() < until->last()) return true;
  if (period.last() > until->last()) return false;
  return until->form() != model::Period::Form::day || period.last_day() <= until->last_day();
}

Track track_of(const model::Series& series, const model::Measure& measure,
               const std::optional<model::Period>& until) {
  Track track{.series = &series, .step_months = model::months_of(measure.frequency), .steps = {}};
  const auto& rows = series.observations;
  const auto end = std::partition_point(rows.begin(), rows.end(), [&](const model::Observation& row) {
    return is_known_by(row.period, until);
  });
  track.steps.reserve(rows.size());
  for (auto at = rows.begin(); at != end; ++at) {
    const model::Observation& row = *at;
    if (!model::is_step_of(row.period, measure.frequency)) continue;
    if (!track.steps.empty() && track.steps.back().end == end_of(row.period)) continue;
    track.steps.push_back(step_of(row, measure.kind));
  }
  track.has_no_hole = has_no_hole(track);
  return track;
}

int months_past_a_step(const Track& track, int end) {
  if (track.step_months == 0) return 0;
  const int past = (end - track.steps.back().end) % track.step_months;
  return past < 0 ? past + track.step_months : past;
}

Total add_up(const Track& track, Stretch stretch) {
  Adding adding;
  adding.total.steps = steps_in(stretch, track.step_months);
  if (adding.total.steps == 0) adding.total.hole = Hole{.end = stretch.last};
  int end = stretch.last - (adding.total.steps - 1) * track.step_months;
  std::size_t at = position_of(track, end);
  const auto wanted = static_cast<std::size_t>(adding.total.steps);
  const bool is_full =
      track.has_no_hole && at + wanted <= track.steps.size() && wanted > 0 && track.steps[at].end == end;
  if (is_full) {
    for (std::size_t i = at; i < at + wanted; ++i) adding.add(track.steps[i]);
    return adding.finished();
  }
  for (std::size_t i = 0; i < wanted; ++i, end += track.step_months) {
    while (at < track.steps.size() && track.steps[at].end < end) ++at;
    if (at == track.steps.size() || track.steps[at].end != end) {
      meet_hole(adding.total, {.end = end});
    } else if (const Step& step = track.steps[at]; step.absence) {
      meet_hole(adding.total, {.why = *step.absence, .end = end, .row = step.row});
    } else {
      adding.add(step);
    }
  }
  return adding.finished();
}

}  // namespace analysis
