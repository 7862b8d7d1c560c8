// The observations of one measure, area and category, oldest first, one for each period.
#pragma once

#include <optional>
#include <vector>

#include "model/id.h"
#include "model/observation.h"

namespace model {

struct SeriesKey {
  MeasureId measure;
  AreaId area;  // or the id of a group with a published value
  Category category = {};
  auto operator<=>(const SeriesKey&) const = default;
};

struct Series {
  SeriesKey key;
  std::vector<Observation> observations = {};  // sorted by period, no period twice

  const Observation* at(const Period& period) const;  // null when there is no row
};

}  // namespace model
