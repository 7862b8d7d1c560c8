// The keys of a `comparison` block as values, with what they name looked up.
#pragma once

#include "base/source.h"
#include "keys/keys.h"
#include "library/measures_block.h"
#include "texts/known.h"

namespace texts {

// Faults are reported to the subject of the keys: then what comes back is not to be used. `where` is its
// fence.
library::ComparisonBlock read_comparison(keys::Keys& keys, const Known& known, base::Span where);

}  // namespace texts
