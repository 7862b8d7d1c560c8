#include "checks/check.h"

#include "checks/catalogue.h"

namespace checks {

void check(const library::Library& library, base::Instant now, bool is_public,
           base::Diagnostics& diagnostics) {
  check_gaps(*library.data, diagnostics);
  check_neighbours(*library.data, diagnostics);
  check_totals(*library.data, diagnostics);
  check_periods(library, diagnostics);
  check_small_counts(library, diagnostics);
  check_commentary(library, diagnostics);
  check_sign_off(library, diagnostics);
  check_glossary(library, diagnostics);
  check_accessibility_page(library, diagnostics);
  if (is_public) check_accessibility(library, now, diagnostics);
}

}  // namespace checks
