// `table`, `tracker`, `ticks` and `key-figures` blocks, read: their keys, and the file that three of them
// name.
#pragma once

#include "keys/keys.h"
#include "library/file_blocks.h"
#include "texts/sheet.h"

namespace texts {

// A fault makes the subject of the keys unsound: what is given back is then not to be used.
library::TableBlock read_table(keys::Keys& keys, const Given& given);
library::TrackerBlock read_tracker(keys::Keys& keys, const Given& given);
library::TicksBlock read_ticks(keys::Keys& keys, const Given& given);
library::KeyFiguresBlock read_key_figures(keys::Keys& keys, const Given& given);

}  // namespace texts
