// content/pages/, read.
#pragma once

#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"

namespace texts {

// By order, then path.
std::vector<library::Page> read_pages(const base::Sources& sources, base::Crew& crew,
                                      base::Diagnostics& diagnostics);

}  // namespace texts
