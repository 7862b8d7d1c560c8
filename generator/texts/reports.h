// content/reports/<slug>/, read: front matter, introduction and sections, with their measures and areas
// looked up.
#pragma once

#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "library/report.h"
#include "texts/known.h"

namespace texts {

// In the order of their slugs. A report without a readable title or period is left out; an entry of a section
// whose measure is unknown is left out of the section.
std::vector<library::Report> read_reports(const base::Sources& sources, const Known& known, base::Crew& crew,
                                          base::Diagnostics& diagnostics);

}  // namespace texts
