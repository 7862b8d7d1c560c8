// What a text may name; read before it.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "keys/values.h"
#include "library/site.h"
#include "setup/areas.h"
#include "setup/measures.h"

namespace texts {

struct Known {
  const library::Site& site;
  const setup::Places& places;
  const setup::Measures& measures;
};

// What a measure that may not be shown is reported as.
struct ShownCodes {
  base::Code unknown;
  base::Code population;
};

// Whether a measure may be shown; one that was reported where it is defined may not, in silence.
bool may_be_shown(const keys::Written& id, const setup::Measures& measures, const ShownCodes& codes,
                  keys::Subject& subject);

}  // namespace texts
