// content/pages/, read.
#pragma once

#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"
#include "texts/known.h"

namespace texts {

// By order, then path.
std::vector<library::Page> read_pages(const base::Sources& sources, const Known& known, base::Crew& crew,
                                      base::Diagnostics& diagnostics);

}  // namespace texts
