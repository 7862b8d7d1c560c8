// content/reports/<slug>/, read: front matter, introduction and sections, with their measures and areas
// looked up.
#pragma once

#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "library/report.h"
#include "library/site.h"
#include "setup/areas.h"
#include "setup/measures.h"

namespace texts {

// What a report may name; read before it.
struct Known {
  const library::Site& site;
  const setup::Places& places;
  const setup::Measures& measures;
};

// In the order of their slugs. A report without a readable title or period is left out; an entry of a section
// whose measure is unknown is left out of the section.
std::vector<library::Report> read_reports(const base::Sources& sources, const Known& known, base::Crew& crew,
                                          base::Diagnostics& diagnostics);

}  // namespace texts
