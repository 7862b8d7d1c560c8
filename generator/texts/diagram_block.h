// The keys of a `diagram` block as values.
#pragma once

#include "base/source.h"
#include "keys/keys.h"
#include "library/diagram_block.h"
#include "texts/known.h"

namespace texts {

// Faults are reported to the subject of the keys: then what comes back is not to be used. `where` is its
// fence.
library::DiagramBlock read_diagram(keys::Keys& keys, const Known& known, base::Span where);

}  // namespace texts
