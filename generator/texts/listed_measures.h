// The measures that a block lists: ids, or maps of id, category and label.
#pragma once

#include <vector>

#include "keys/keys.h"
#include "library/measures_block.h"
#include "texts/known.h"

namespace texts {

// Those at the key `measures`; what is at fault is reported and left out. One that is named twice is a fault.
std::vector<library::ListedMeasure> read_listed(keys::Keys& keys, const Known& known);

}  // namespace texts
