// The gate: what may be seen, by whom, when. Everything held back is dropped here, once, and nothing after
// this stage can tell that it ever was.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/time.h"
#include "library/library.h"

namespace disclosure {

struct Audience {
  bool is_reviewing = false;  // --drafts: drafts and reports not yet due are shown
  base::Instant now;
};

// Texts that must not appear in any byte of the output.
struct Withheld {
  std::vector<library::Forbidden> texts;
};

struct Cleared {
  library::Library library;  // everything in it may be printed
  Withheld withheld;
};

// Leaves out reports that are not approved or not yet due (unless reviewing), cuts every measure's series
// after the newest report that uses it, but for forecasts that a report draws (and leaves out measures that
// none uses), and hides the counts that
// disclosure rules hide: each becomes Absence::confidential, with a second one where a total would give it
// back.
[[nodiscard]] Cleared clear(library::Library&& library, const Audience& audience,
                            base::Diagnostics& diagnostics);

}  // namespace disclosure
