// Real police recorded crime as the generator takes it in, and what the rules may look at in it.
// Not a reader of files: a site is read, parsed and joined by the program under test.
#pragma once

#include <string>
#include <vector>

#include "agreement/rivals.h"
#include "analysis/finding.h"
#include "analysis/view.h"
#include "library/library.h"

namespace agreement {

// A whole site, its data also looked for in `data_folders`. Throws std::runtime_error when there is an error.
library::Library site_at(const std::string& root, const std::vector<std::string>& data_folders);

// What a rule may look at when the month `last` ends. An area without a series has nothing to look at.
Seen seen_at(const analysis::View& view, const model::AreaId& area, int last);

// The members of a group that have a value. Precondition: the benchmark is available, and of counts.
Group group_of(const analysis::Benchmark& benchmark, const model::AreaId& own, model::Kind kind);

}  // namespace agreement
