#include "analysis/window.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <variant>

#include "analysis/reading.h"
#include "analysis/worth.h"

namespace analysis {

namespace {

// 4-methods.md, section 2 has no interval of a ratio of two rates that stand side by side: this is the score
// form of 3.1, which compares two rates of two years, with no over-dispersion (phi 1), as the other plain
// intervals. No event at all in the category gives a lower end of 0; none in the baseline gives no ratio.
std::optional<stats::Interval> limits_of_ratio(const TwoRates& rates, double z) {
  if (rates.category.amount < 0 || !(rates.baseline.amount > 0)) return std::nullopt;
  const stats::Interval limits = stats::rate_ratio_limits(rates.category, rates.baseline, 1, z);
  return std::isfinite(limits.upper) ? std::optional(limits) : std::nullopt;
}

std::optional<stats::Interval> limits_of(const View& view, const Worth& worth) {
  const auto [amount, base] = worth.counted;
  switch (view.measure->kind) {
    case model::Kind::count:
      if (amount < 0) return std::nullopt;
      return stats::count_limits(amount, view.confidence);
    case model::Kind::rate:
      if (amount < 0) return std::nullopt;
      return stats::rate_limits(amount, base, view.measure->per, view.confidence);
    case model::Kind::proportion: {
      if (amount < 0 || amount > base) return std::nullopt;
      const stats::Interval share = stats::share_limits(amount, base, view.z());
      return stats::Interval{.lower = share.lower * 100, .upper = share.upper * 100};
    }
    case model::Kind::ratio:
      return worth.rates ? limits_of_ratio(*worth.rates, view.z()) : std::nullopt;
    case model::Kind::level:
    case model::Kind::population:
      return std::nullopt;
  }
  return std::nullopt;
}

Published published_from(const View& view, const Worth& worth) {
  const model::Kind kind = view.measure->kind;
  const bool has_base = kind == model::Kind::rate || kind == model::Kind::proportion;
  Published published{.value = value_of(*view.measure, worth.counted)};
  if (has_base || kind == model::Kind::count) published.count = worth.counted.amount;
  if (has_base) published.denominator = worth.counted.base;
  if (worth.estimate) published.population_period = view.main.estimates.periods[*worth.estimate];
  published.limits = limits_of(view, worth);
  published.rates = worth.rates;
  published.status = worth.status;
  return published;
}

// That a step which nobody could report was not reported would mislead.
Lacking why_lacking(const Lacking& lacking, const Track& track, Stretch stretch) {
  const bool is_of_observations =
      lacking.what == Lacking::What::observation && lacking.why == model::Absence::not_reported;
  if (!is_of_observations || months_past_a_step(track, stretch.last) == 0) return lacking;
  return {.what = Lacking::What::other_ends, .why = lacking.why};
}

void append_rows(std::vector<base::Span>& cells, const Track& track, Stretch stretch) {
  each_step(track, stretch, [&](const Step& step) { cells.push_back(step.row->cell); });
}

void append_population(std::vector<base::Span>& cells, const Side& side, const Track& track,
                       Stretch stretch) {
  const auto nearest = nearest_estimate(side.estimates, stretch);
  const Total total = add_up(track, stretch);
  if (!nearest || total.bases == total.steps) return;  // there is none, or it stands beside each number
  if (const model::Observation* row = side.estimates.row(side.index_of(track), *nearest))
    cells.push_back(row->cell);
}

}  // namespace

std::vector<base::Span> cells_of(const View& view, const Track& track, Stretch stretch,
                                 const std::vector<Stretch>& parts) {
  std::vector<base::Span> cells;
  const Track* baseline = view.baseline ? track_for(*view.baseline, track.area()) : nullptr;
  append_rows(cells, track, stretch);
  if (baseline) append_rows(cells, *baseline, stretch);
  for (const Stretch part : parts) append_population(cells, view.main, track, part);
  if (!baseline) return cells;
  for (const Stretch part : parts) append_population(cells, *view.baseline, *baseline, part);
  return cells;
}

std::vector<base::Span> cells_of(const View& view, const Track& track, Stretch stretch) {
  return cells_of(view, track, stretch, {stretch});
}

Reading reading_of(const View& view, const model::AreaId& area, Stretch stretch, Cells cells) {
  const Track* track = track_for(view.main, area);
  if (track == nullptr || track->steps.empty())
    return {.window = window_of(stretch), .state = Lacking{.what = Lacking::What::measure_has_no_data}};
  Worth worth = worth_of(view, *track, stretch);
  if (worth.lacking)
    return {.window = window_of(stretch), .state = why_lacking(*worth.lacking, *track, stretch)};
  Published published = published_from(view, worth);
  if (cells == Cells::listed) published.cells = cells_of(view, *track, stretch);
  return {.window = window_of(stretch), .state = std::move(published)};
}

Stretch stretch_ending(const model::Measure& measure, const Track* track, const model::Period& end) {
  if (measure.frequency != model::Frequency::day)
    return {.last = end.last().index, .months = std::max(1, measure.window_months_at(end.last()))};
  const Stretch first = stretch_of(model::Period::day(end.first_day()));
  const Stretch last = stretch_of(model::Period::day(end.last_day()));
  if (track == nullptr) return last;
  const auto inside = [&](const Step& step) {
    return step.end >= first.last && step.end <= last.last && !step.absence;
  };
  const auto found = std::find_if(track->steps.rbegin(), track->steps.rend(), inside);
  return {.last = found == track->steps.rend() ? last.last : found->end, .months = 0};
}

std::vector<Stretch> windows_until(const model::Measure& measure, const Track& track, Stretch last) {
  std::vector<Stretch> windows;
  if (track.steps.empty()) return windows;
  if (track.step_months == 0) {
    for (const Step& step : track.steps) {
      if (step.end <= last.last) windows.push_back({.last = step.end, .months = 0});
    }
    return windows;
  }
  const int first_full = track.steps.front().end - track.step_months + last.months;
  constexpr int months_in_a_year = 12;
  const int step = measure.is_to_date ? months_in_a_year : track.step_months;
  // Of half-years in a report that ends between them: the windows up to the last that can be full.
  const int past = measure.is_to_date ? 0 : months_past_a_step(track, last.last);
  for (int end = last.last - past; end >= first_full; end -= step)
    windows.push_back({.last = end, .months = last.months});
  std::reverse(windows.begin(), windows.end());
  return windows;
}

namespace {

// Those of any report up to `until`: of a year to date each month's, whatever its length, since reports of
// different months publish different ones.
std::vector<Stretch> published_windows(const model::Measure& measure, const Track& track,
                                       const model::Period& until) {
  const Stretch last = stretch_ending(measure, &track, until);
  if (!measure.is_to_date || track.steps.empty()) return windows_until(measure, track, last);
  std::vector<Stretch> windows;
  const int begin = track.steps.front().end - track.step_months;
  for (int end = track.steps.front().end; end <= last.last; end += track.step_months) {
    const Stretch window{.last = end, .months = measure.window_months_at(model::Month{end})};
    if (end - window.months >= begin) windows.push_back(window);
  }
  return windows;
}

}  // namespace

model::Period window_ending(const model::Measure& measure, const model::Period& end) {
  return window_of(stretch_ending(measure, nullptr, end));
}

Reading read_window(const model::Model& model, const model::Measure& measure, const model::AreaId& area,
                    const model::Category& category, const model::Period& window) {
  const View view = view_of_area(model, measure, category_asked(measure, category), area, std::nullopt);
  return reading_of(view, area, stretch_of(window), Cells::listed);
}

std::vector<Reading> read_every_window(const model::Model& model, const model::Measure& measure,
                                       const model::AreaId& area, const model::Category& category,
                                       const model::Period& until) {
  const View view = view_of_area(model, measure, category_asked(measure, category), area, until);
  const Track* track = track_for(view.main, area);
  std::vector<Reading> readings;
  if (track == nullptr) return readings;
  for (const Stretch window : published_windows(measure, *track, until))
    readings.push_back(reading_of(view, area, window, Cells::listed));
  return readings;
}

}  // namespace analysis
