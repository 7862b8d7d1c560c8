// content/packs/<slug>/pack.md, read.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/pack.h"
#include "library/report.h"
#include "texts/known.h"

namespace texts {

// In the order of their slugs. `reports` are those that may be listed; a pack without a readable title, or
// without one of them, is left out.
std::vector<library::Pack> read_packs(const base::Sources& sources, const Known& known,
                                      const std::vector<library::Report>& reports,
                                      base::Diagnostics& diagnostics);

}  // namespace texts
