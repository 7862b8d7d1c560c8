// Texts whose figures are worked out: every {{ … }} of a report, in its body, titles, main points and
// captions, becomes a value or, where it has none, the words that say why. Behind the gate: what is held back
// has no value here.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "ledger/ledger.h"
#include "library/library.h"

namespace figures {

struct Filled {
  library::Edition edition;
  std::vector<ledger::Figure> figures = {};  // in the order of the report
};
Filled fill_in(library::Edition edition, const base::Sources& sources, base::Diagnostics& diagnostics);

// Of an ordinary page: looked at from `speaker`, null where no report is published; then a figure is at
// fault.
library::Page fill_in(library::Page page, const library::Edition* speaker, const base::Sources& sources,
                      base::Diagnostics& diagnostics);

// A pack's own text likewise.
library::Pack fill_in(library::Pack pack, const library::Edition* speaker, const base::Sources& sources,
                      base::Diagnostics& diagnostics);

}  // namespace figures
