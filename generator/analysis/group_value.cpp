#include "analysis/group_value.h"

#include "analysis/dispersion.h"
#include "analysis/reading.h"
#include "analysis/rules.h"
#include "analysis/worth.h"
#include "stats/summary.h"

namespace analysis {

namespace {

struct Gathered {
  stats::Sum amounts;
  stats::Sum bases;
  stats::Sum values;
  int count = 0;
  std::optional<std::size_t> estimate;
  model::Status status = model::Status::final;
};

Gathered gather(const View& view, const std::vector<const Track*>& members, Stretch stretch) {
  Gathered all;
  for (const Track* member : members) {
    const Worth worth = worth_of(view, *member, stretch);
    if (worth.lacking) continue;
    all.amounts.add(worth.counted.amount);
    all.bases.add(worth.counted.base);
    all.values.add(value_of(*view.measure, worth.counted));
    all.status = model::weakest(all.status, worth.status);
    if (worth.estimate) all.estimate = worth.estimate;
    ++all.count;
  }
  return all;
}

Published put_together(const View& view, const Gathered& all, model::Average average) {
  Published published{.value = all.values.value() / all.count};
  if (average == model::Average::pooled) {
    const stats::Counted pooled{.amount = all.amounts.value(), .base = all.bases.value()};
    published.value = value_of(*view.measure, pooled);
    published.count = pooled.amount;
    published.denominator = pooled.base;
  }
  if (all.estimate) published.population_period = view.main.estimates.periods[*all.estimate];
  published.status = all.status;
  return published;
}

}  // namespace

std::vector<const Track*> tracks_of(const View& view, const std::vector<model::AreaId>& members) {
  std::vector<const Track*> tracks;
  for (const model::AreaId& member : members) {
    if (const Track* track = track_for(view.main, member)) tracks.push_back(track);
  }
  return tracks;
}

std::optional<Published> published_of_group(const View& view, const model::GroupId& group, Stretch stretch) {
  const model::AreaId id{group.text};
  if (track_for(view.main, id) == nullptr) return std::nullopt;
  const Reading reading = reading_of(view, id, stretch, Cells::left_out);
  return reading.published() ? std::optional(*reading.published()) : std::nullopt;
}

model::Average average_for(const View& view, model::Average declared) {
  return has_counts(view.measure->kind) ? declared : model::Average::mean;
}

Reading group_reading(const View& view, const model::GroupId& group, const std::vector<const Track*>& members,
                      model::Average average, Stretch stretch) {
  if (auto published = published_of_group(view, group, stretch))
    return {.window = window_of(stretch), .state = std::move(*published)};
  const Gathered all = gather(view, members, stretch);
  if (all.count < rules::min_members) {
    return {.window = window_of(stretch), .state = Lacking{.why = model::Absence::not_available}};
  }
  return {.window = window_of(stretch), .state = put_together(view, all, average_for(view, average))};
}

}  // namespace analysis
