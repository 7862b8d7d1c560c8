// The blocks of a text, read: their YAML as values. A row in the catalogue per kind of block.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "document/article.h"
#include "library/block.h"
#include "library/report.h"
#include "texts/known.h"

namespace texts {

// Whether this version reads blocks of that name.
bool is_built_block(std::string_view name);

// In the order of the text. A block with a fault is left out, after a report.
std::vector<library::Block> read_blocks(const base::Sources& sources, const document::Article& article,
                                        const Known& known, base::Diagnostics& diagnostics);

// The measures of the blocks that `stated` does not name, each once.
std::vector<library::MeasureEntry> shown_by(const std::vector<library::Block>& blocks,
                                            const std::vector<library::MeasureEntry>& stated);

}  // namespace texts
