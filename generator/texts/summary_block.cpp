#include "texts/summary_block.h"

#include "texts/listed_measures.h"

namespace texts {

library::SummaryBlock read_summary(keys::Keys& keys, const Known& known, base::Span where) {
  library::SummaryBlock block{.where = where};
  keys.require({"measures"});
  block.measures = read_listed(keys, known);
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
  return block;
}

}  // namespace texts
