#include "analysis/window.h"

#include <algorithm>
#include <chrono>
#include <variant>

#include "analysis/reading.h"
#include "analysis/worth.h"

namespace analysis {

namespace {

std::optional<stats::Interval> limits_of(const View& view, const stats::Counted& counted) {
  const auto [amount, base] = counted;
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
  published.limits = limits_of(view, worth.counted);
  published.status = worth.status;
  return published;
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
  if (worth.lacking) return {.window = window_of(stretch), .state = *worth.lacking};
  Published published = published_from(view, worth);
  if (cells == Cells::listed) published.cells = cells_of(view, *track, stretch);
  return {.window = window_of(stretch), .state = std::move(published)};
}

Stretch stretch_ending(const model::Measure& measure, const Track* track, const model::Period& end) {
  if (measure.frequency != model::Frequency::day)
    return {.last = end.last().index, .months = std::max(1, measure.window_months)};
  const Stretch first = stretch_of(model::Period::day(end.first_day()));
  const Stretch last = stretch_of(model::Period::day(end.last_day()));
  if (track == nullptr) return last;
  const auto inside = [&](const Step& step) {
    return step.end >= first.last && step.end <= last.last && !step.absence;
  };
  const auto found = std::find_if(track->steps.rbegin(), track->steps.rend(), inside);
  return {.last = found == track->steps.rend() ? last.last : found->end, .months = 0};
}

std::vector<Stretch> windows_until(const Track& track, Stretch last) {
  std::vector<Stretch> windows;
  if (track.steps.empty()) return windows;
  if (track.step_months == 0) {
    for (const Step& step : track.steps) {
      if (step.end <= last.last) windows.push_back({.last = step.end, .months = 0});
    }
    return windows;
  }
  const int first_full = track.steps.front().end - track.step_months + last.months;
  for (int end = last.last; end >= first_full; end -= track.step_months)
    windows.push_back({.last = end, .months = last.months});
  std::reverse(windows.begin(), windows.end());
  return windows;
}

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
  for (const Stretch window : windows_until(*track, stretch_ending(measure, track, until)))
    readings.push_back(reading_of(view, area, window, Cells::listed));
  return readings;
}

}  // namespace analysis
