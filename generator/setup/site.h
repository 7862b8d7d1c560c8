// content/site.yaml, read. Knows nothing of the other files.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "keys/values.h"
#include "library/site.h"

namespace setup {

library::Site read_site(const base::Sources& sources, base::Diagnostics& diagnostics);

// The site's area as site.yaml writes it: an id, or `{ id: …, name: … }` where there is no areas.yaml.
struct SiteArea {
  keys::Written id;
  std::string name = {};  // empty where only the id is given
};
// Silent: `read_site` reports.
std::optional<SiteArea> site_area(const base::Sources& sources);

}  // namespace setup
