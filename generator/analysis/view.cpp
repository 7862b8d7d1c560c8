#include "analysis/view.h"

#include <algorithm>

namespace analysis {

namespace {

Side side_of(const model::Model& model, const model::Measure& measure, const model::Category& category,
             const model::AreaId* only, const std::optional<model::Period>& until) {
  Side side;
  const model::SeriesKey first{.measure = measure.id, .area = only ? *only : model::AreaId{}};
  for (auto each = model.series.lower_bound(first); each != model.series.end(); ++each) {
    if (each->first.measure != measure.id || (only && each->first.area != *only)) break;
    if (each->first.category != category) continue;
    side.tracks.push_back(track_of(each->second, measure, until));
    side.tracks.back().is_of_group = model.group({each->first.area.text}) != nullptr;
  }
  side.estimates = estimates_for(model, measure, category, side.tracks, until);
  return side;
}

View make_view(const model::Model& model, const model::Measure& measure, const model::Category& category,
               const model::AreaId* only, const std::optional<model::Period>& until) {
  View view{.model = &model, .measure = &measure, .category = category, .until = until};
  view.confidence = stats::confidence_from(model.methods.confidence_percent).value_or(view.confidence);
  view.main = side_of(model, measure, category, only, until);
  if (measure.kind == model::Kind::ratio && measure.baseline)
    view.baseline = side_of(model, measure, *measure.baseline, only, until);
  return view;
}

}  // namespace

View view_of(const model::Model& model, const model::Measure& measure, const model::Category& category,
             const std::optional<model::Period>& until) {
  return make_view(model, measure, category, nullptr, until);
}

View view_of_area(const model::Model& model, const model::Measure& measure, const model::Category& category,
                  const model::AreaId& area, const std::optional<model::Period>& until) {
  return make_view(model, measure, category, &area, until);
}

const Track* track_for(const Side& side, const model::AreaId& area) {
  const auto found =
      std::lower_bound(side.tracks.begin(), side.tracks.end(), area,
                       [](const Track& track, const model::AreaId& wanted) { return track.area() < wanted; });
  return found != side.tracks.end() && found->area() == area ? &*found : nullptr;
}

model::Category category_asked(const model::Measure& measure, const model::Category& category) {
  if (measure.kind != model::Kind::ratio || !category.is_whole()) return category;
  for (const model::Category& each : measure.categories) {
    if (each != measure.baseline) return each;
  }
  return category;
}

}  // namespace analysis
