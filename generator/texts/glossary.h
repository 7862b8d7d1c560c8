// content/glossary.md, read: one term for each heading of the second level.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"

namespace texts {

std::vector<library::Term> read_glossary(const base::Sources& sources, base::Diagnostics& diagnostics);

}  // namespace texts
