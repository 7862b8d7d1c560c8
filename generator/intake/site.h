// content/site.yaml, read. Knows nothing of the other files.
#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/site.h"
#include "model/area.h"

namespace intake {

library::Site read_site(const base::Sources& sources, base::Diagnostics& diagnostics);

// The area that site.yaml describes itself, `area: { id: …, name: … }`. Silent: `read_site` reports.
std::optional<model::Area> described_area(const base::Sources& sources);

}  // namespace intake
