// A block of a text, read: what shall stand in place of a fence, still without a number.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "library/chart_block.h"
#include "library/diagram_block.h"

namespace library {

struct Block {
  std::variant<ChartBlock, DiagramBlock> content;
  std::size_t element = 0;  // of its article: the fence it was written as
};

// The measures whose numbers it shows; none of a block that shows words only.
std::vector<Named<model::MeasureId>> measures_of(const Block& block);

// A text of a block that readers see, with the place to name when something is wrong in it.
struct BlockText {
  std::string text;
  base::Span where;
};
std::vector<BlockText> texts_of(const Block& block);

}  // namespace library
