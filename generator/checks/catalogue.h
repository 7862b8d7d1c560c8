// Every check, one file each. A check reports and changes nothing.
#pragma once

#include "base/diagnostic.h"
#include "base/time.h"
#include "library/library.h"
#include "model/model.h"

namespace checks {

// Of the numbers.
void check_gaps(const model::Model& model, base::Diagnostics& diagnostics);
void check_neighbours(const model::Model& model, base::Diagnostics& diagnostics);
void check_totals(const model::Model& model, base::Diagnostics& diagnostics);
// Observations that no report publishes.
void check_periods(const library::Library& library, base::Diagnostics& diagnostics);

// Of the reports.
void check_small_counts(const library::Library& library, base::Diagnostics& diagnostics);
void check_commentary(const library::Library& library, base::Diagnostics& diagnostics);
void check_sign_off(const library::Library& library, base::Diagnostics& diagnostics);

// Of the texts.
void check_glossary(const library::Library& library, base::Diagnostics& diagnostics);
void check_accessibility(const library::Library& library, base::Instant now, base::Diagnostics& diagnostics);
// A site without the page; said of drafts too.
void check_accessibility_page(const library::Library& library, base::Diagnostics& diagnostics);

}  // namespace checks
