// The measures summary in the middle of a text: the table is the report's own, made above this room.
#include "blocks/catalogue.h"
#include "blocks/table_parts.h"
#include "rows/block_texts_en.h"

namespace blocks {

std::optional<page::TableBlock> make_summary(const library::SummaryBlock& block, const Place& place,
                                             const Setting& setting) {
  std::vector<library::ListedMeasure> known;
  for (const library::ListedMeasure& each : block.measures) {
    if (setting.model.measure(each.id) != nullptr) known.push_back(each);
  }
  if (known.empty()) return std::nullopt;
  const std::string caption = block.caption.empty() ? fill(rows::BlockText::summary_caption) : block.caption;
  page::TableBlock made = framed_table(place, caption, block.note);
  page::TableBlock summary = place.summary(known);
  made.sentence = std::move(summary.sentence);
  summary.table.id = made.table.id;
  summary.table.caption = made.table.caption;
  made.table = std::move(summary.table);
  std::vector<const model::Measure*> measures;
  for (const library::ListedMeasure& each : known) measures.push_back(setting.model.measure(each.id));
  made.source = sources_of(measures);
  return made;
}

}  // namespace blocks
