#include "model/model.h"

#include <algorithm>

namespace model {

namespace {

template <class Items, class Key>
auto find_by_id(const Items& items, const Key& id) -> decltype(items.data()) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const auto& each) { return each.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Observation* Series::at(const Period& period) const {
  const auto found =
      std::lower_bound(observations.begin(), observations.end(), period,
                       [](const Observation& each, const Period& wanted) { return each.period < wanted; });
  return found != observations.end() && found->period == period ? &*found : nullptr;
}

const Area* Model::area(const AreaId& id) const {
  return find_by_id(areas, id);
}
const Group* Model::group(const GroupId& id) const {
  return find_by_id(groups, id);
}
const Measure* Model::measure(const MeasureId& id) const {
  return find_by_id(measures, id);
}

const Series* Model::find(const SeriesKey& key) const {
  const auto found = series.find(key);
  return found == series.end() ? nullptr : &found->second;
}

std::vector<const Series*> Model::series_of(const MeasureId& id) const {
  std::vector<const Series*> found;
  for (auto each = series.lower_bound({.measure = id, .area = {}}); each != series.end(); ++each) {
    if (each->first.measure != id) break;
    found.push_back(&each->second);
  }
  return found;
}

const Group* Model::nation() const {
  const auto found = std::find_if(groups.begin(), groups.end(), [](const Group& each) {
    return each.membership == Group::Membership::all;
  });
  return found == groups.end() ? nullptr : &*found;
}

std::string_view Model::name_of(const AreaId& id) const {
  if (const Area* known = area(id)) return known->name;
  if (const Group* known = group({id.text})) return known->name;
  return id.text;
}

std::optional<std::vector<AreaId>> members_for(const Model& model, const Group& group, const AreaId& area,
                                               const MeasureId& measure, const Category& category) {
  if (group.chosen_for && *group.chosen_for != area) return std::nullopt;
  switch (group.membership) {
    case Group::Membership::listed:
      return group.members;
    case Group::Membership::by_area: {
      const auto own = group.members_by_area.find(area);
      return own == group.members_by_area.end() ? std::nullopt : std::optional(own->second);
    }
    case Group::Membership::all:
      break;
  }
  std::vector<AreaId> members;
  for (const Area& each : model.areas) {
    if (model.find({.measure = measure, .area = each.id, .category = category})) members.push_back(each.id);
  }
  return members;
}

}  // namespace model
