// data/areas.yaml, read: areas and groups.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/area.h"

namespace setup {

struct Places {
  std::vector<model::Area> areas = {};    // in the order of the file
  std::vector<model::Group> groups = {};  // in the order of the file
  std::vector<std::string> broken = {};   // ids of entries that were left out; reported already
  bool is_lost = false;                   // the whole file could not be read: no name is unknown

  const model::Area* area(const model::AreaId& id) const;  // null when unknown, as the next
  const model::Group* group(const model::GroupId& id) const;
  bool is_broken(const std::string& id) const;
};

// Where there is no areas.yaml: the one area that site.yaml describes. Also reports a site's area that is in
// neither.
Places read_areas(const base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace setup
