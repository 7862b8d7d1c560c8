// data/measures.yaml, read, with its groups, areas and denominators looked up.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/measure.h"
#include "setup/areas.h"

namespace setup {

struct Measures {
  std::vector<model::Measure> sound = {};  // in the order of the file
  std::vector<std::string> broken = {};    // ids of entries that were left out; reported already
  bool is_lost = false;                    // the whole file could not be read: no name is unknown

  const model::Measure* find(const model::MeasureId& id) const;  // null when unknown or broken
  bool is_broken(const std::string& id) const;
};

Measures read_measures(const base::Sources& sources, const Places& places, base::Diagnostics& diagnostics);

}  // namespace setup
