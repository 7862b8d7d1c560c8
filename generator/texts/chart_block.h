// The `chart` blocks of a text, read: their YAML as values, with measures, areas and groups looked up.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "document/article.h"
#include "library/chart_block.h"
#include "library/report.h"
#include "texts/known.h"

namespace texts {

// In the order of the text. A block with a fault is left out, after a report.
std::vector<library::ChartBlock> read_blocks(const base::Sources& sources, const document::Article& article,
                                             const Known& known, base::Diagnostics& diagnostics);

// The measures of the blocks that `stated` does not name, each once.
std::vector<library::MeasureEntry> shown_by(const std::vector<library::ChartBlock>& blocks,
                                            const std::vector<library::MeasureEntry>& stated);

}  // namespace texts
