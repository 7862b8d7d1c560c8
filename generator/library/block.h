// A block of a text, read: what shall stand in place of a fence, still without a number.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "library/chart_block.h"
#include "library/diagram_block.h"
#include "library/file_blocks.h"
#include "library/measures_block.h"

namespace library {

struct Block {
  std::variant<ChartBlock, DiagramBlock, ComparisonBlock, MatrixBlock, BreakdownBlock, SummaryBlock,
               TableBlock, TrackerBlock, TicksBlock, KeyFiguresBlock>
      content;
  std::size_t element = 0;  // of its article: the fence it was written as
};

// As an author writes its kind: "chart".
std::string_view name_of(const Block& block);

// A measure whose numbers a block shows, as a whole or one category of it.
struct ShownMeasure {
  model::MeasureId id;
  model::Category category = {};
  base::Span where = {};
};
// In the order of the block; none of a block that shows words only.
std::vector<ShownMeasure> measures_of(const Block& block);

// Whether blocks of its kind show the numbers of measures.
bool shows_measures(const Block& block);

// What its ids are made of where it says nothing of its own: its caption or title; "" where it has none.
std::string caption_of(const Block& block);

// Whether it draws its measures: then it takes the place of the chart that they have anyway.
bool draws_measures(const Block& block);

// Every text of a block that readers see, with the place to name when something is wrong in it; may be
// changed.
void each_text(Block& block, const std::function<void(std::string& text, base::Span where)>& use);

// Those that are not empty.
struct BlockText {
  std::string text;
  base::Span where;
};
std::vector<BlockText> texts_of(const Block& block);

}  // namespace library
