#include "analysis/working.h"

#include <utility>

#include "analysis/quarters.h"
#include "analysis/view.h"
#include "analysis/worth.h"

namespace analysis {

namespace {

// A population estimate as it was observed.
std::optional<Observed> estimate_of(const Side& side, const Track& track, const Worth& worth) {
  if (!worth.estimate) return std::nullopt;
  const model::Observation* row = side.estimates.row(side.index_of(track), *worth.estimate);
  return Observed{
      .period = side.estimates.periods[*worth.estimate], .amount = worth.counted.base, .cell = row->cell};
}

Counting counting_of(const View& view, const Side& side, const Track& track, Stretch stretch) {
  const Worth worth = worth_on_side(view, side, track, stretch);
  Counting counting{.area = track.area(),
                    .category = track.series->key.category,
                    .counted = worth.counted,
                    .population = estimate_of(side, track, worth)};
  each_step(track, stretch, [&](const Step& step) {
    counting.rows.push_back(
        {.period = step.row->period, .amount = step.amount, .base = step.base, .cell = step.row->cell});
  });
  return counting;
}

WindowWorking working_over(const View& view, const Track& track, Stretch stretch) {
  WindowWorking working{.main = counting_of(view, view.main, track, stretch)};
  if (view.baseline) {
    const Track& baseline = *track_for(*view.baseline, track.area());
    working.baseline = counting_of(view, *view.baseline, baseline, stretch);
  }
  return working;
}

std::optional<WindowWorking> working_of(const View& view, const model::AreaId& area, const Reading& reading) {
  if (reading.published() == nullptr) return std::nullopt;
  return working_over(view, *track_for(view.main, area), stretch_of(reading.window));
}

void add_quarters(Working& working, const View& view, const Track& track, int last) {
  const auto quarters = quarters_of(view, track, last);
  const auto count = static_cast<int>(quarters.size());
  working.quarters.reserve(quarters.size());
  for (int i = 0; i < count; ++i) {
    const Stretch stretch = quarter_back(last, count - 1 - i);
    QuarterWorking quarter{.period = named(stretch)};
    if (const auto& counted = quarters[static_cast<std::size_t>(i)]) {
      quarter.counted = *counted;
      quarter.window = working_over(view, track, stretch);
    }
    working.quarters.push_back(std::move(quarter));
  }
  if (has_counts(view.measure->kind)) working.own = over_dispersion_of(quarters, view.measure->kind);
}

void add_years(Working& working, const View& view, const Track& track, int last) {
  if (view.measure->kind != model::Kind::rate) return;
  const auto population = [&](int end) {
    return estimate_of(view.main, track, worth_of(view, track, {.last = end, .months = 12}));
  };
  working.population_of_latest_year = population(last);
  working.population_of_year_before = population(last - 12);
}

void add_members(Working& working, const View& view, const Benchmark& benchmark, Stretch window) {
  std::vector<WindowWorking>& members = working.members.emplace_back();
  for (const Member& each : benchmark.members) {
    if (each.published) members.push_back(working_over(view, *track_for(view.main, each.area), window));
  }
}

}  // namespace

Working work_out(const model::Model& model, const model::Standpoint& standpoint, const Finding& finding) {
  const model::Measure& measure = *model.measure(finding.measure);
  const View view = view_of(model, measure, finding.category, standpoint.period);
  const int last = standpoint.period.last().index;
  Working working{.confidence = view.confidence,
                  .latest = working_of(view, finding.area, finding.latest),
                  .previous = working_of(view, finding.area, finding.previous)};
  for (const Benchmark& each : finding.benchmarks)
    add_members(working, view, each, stretch_of(finding.window));
  const Track* track = track_for(view.main, finding.area);
  if (track == nullptr || !is_quarterly(measure)) return working;
  add_quarters(working, view, *track, last);
  add_years(working, view, *track, last);
  if (has_counts(measure.kind)) working.factors = factors_of_areas(view, last);
  if (const auto unbroken = unbroken_quarters(view, finding.area, last, finding.breaks))
    working.unbroken = unbroken->size();
  return working;
}

}  // namespace analysis
