// The keys of a `chart` block as values, with measures, areas and groups looked up.
#pragma once

#include "base/source.h"
#include "keys/keys.h"
#include "library/chart_block.h"
#include "texts/known.h"

namespace texts {

// Faults are reported to the subject of the keys: then what comes back is not to be used. `where` is its
// fence.
library::ChartBlock read_chart(keys::Keys& keys, const Known& known, base::Span where);

}  // namespace texts
