// Trees to a library: keys, names, units, described sources, joins. Most diagnostics an author sees are born
// here.
#pragma once

#include <string>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"

namespace intake {

// The data files that sources.yaml names, as written there: the caller looks for each in data/ and in the
// folders given with --data, and adds it to the sources before the line starts. Silent: `take_in` reports.
std::vector<std::string> named_data_files(const base::Sources& sources);

// The files that blocks of texts print, as written there. One that does not stand beside its text is looked
// for in data/ and the folders below it.
std::vector<std::string> named_block_files(const base::Sources& sources);

// Reads everything and reports every fault of every file in one run. A measure, report or observation with a
// fault costs itself alone; what is left is joined and returned.
library::Library take_in(const base::Sources& sources, base::Crew& crew, base::Diagnostics& diagnostics);

}  // namespace intake
