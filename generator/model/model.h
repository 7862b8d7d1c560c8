// All numbers of a site, joined and sorted; immutable once made, shared by the editions that stand on it.
// It holds no sentence and decides nothing.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "model/area.h"
#include "model/id.h"
#include "model/measure.h"
#include "model/methods.h"
#include "model/series.h"

namespace model {

struct Model {
  AreaId home;  // the site's own area
  std::vector<Area> areas = {};
  std::vector<Group> groups = {};
  std::vector<Measure> measures = {};  // in the order of measures.yaml
  std::map<SeriesKey, Series> series = {};
  Methods methods = {};

  const Area* area(const AreaId& id) const;  // null when unknown, as all of these
  const Group* group(const GroupId& id) const;
  const Measure* measure(const MeasureId& id) const;
  const Series* find(const SeriesKey& key) const;
  // Every series of a measure, by area then category.
  std::vector<const Series*> series_of(const MeasureId& id) const;
  // The first group of all areas: the nation of the charts.
  const Group* nation() const;
  // The name of an area or a group; the id itself when it is neither.
  std::string_view name_of(const AreaId& id) const;
};

// The areas a group compares `area` with, itself included, in the declared order; of a group of all areas
// those that have a series of `measure` and category. Nothing when the group was chosen for another area.
std::optional<std::vector<AreaId>> members_for(const Model& model, const Group& group, const AreaId& area,
                                               const MeasureId& measure, const Category& category);

}  // namespace model
