#include "texts/matrix_block.h"

#include "keys/cell.h"
#include "texts/block_codes.h"
#include "texts/listed_measures.h"

namespace texts {

namespace {

using library::MatrixBlock;

// One row of heads serves every measure: all are observed at the same steps, and none on single days.
void check_frequency(const keys::Keys& keys, const Known& known, const MatrixBlock& block) {
  const library::ListedMeasure* first = nullptr;
  for (const library::ListedMeasure& each : block.measures) {
    const model::Measure& measure = *known.measures.find(each.id);
    if (first == nullptr) first = &each;
    const model::Frequency frequency = known.measures.find(first->id)->frequency;
    if (measure.frequency == frequency && frequency != model::Frequency::day) continue;
    const bool is_of_days = measure.frequency == model::Frequency::day;
    keys.subject().say(
        {.code = codes::matrix_frequency,
         .where = each.where,
         .found = keys::quoted_text(each.id.text) + (is_of_days ? ", which is observed on single days" : ""),
         .expected = is_of_days ? "a measure of months, quarters, half-years or years"
                                : "measures that are observed equally often",
         .notes = {{first->where, "the first measure"}}});
    return;
  }
}

void check_ends(const keys::Keys& keys, const MatrixBlock& block) {
  if (!block.from || !block.to || block.from->first() <= block.to->last()) return;
  keys.subject().say({.code = codes::ends_reversed,
                      .where = keys.place_of("to"),
                      .found = block.to->id(),
                      .expected = block.from->id() + " or later",
                      .notes = {{keys.place_of("from"), "the beginning"}}});
}

}  // namespace

MatrixBlock read_matrix(keys::Keys& keys, const Known& known, base::Span where) {
  MatrixBlock block{.where = where};
  keys.require({"measures"});
  block.measures = read_listed(keys, known);
  check_frequency(keys, known, block);
  block.from = keys.period("from");
  block.to = keys.period("to");
  check_ends(keys, block);
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
  return block;
}

}  // namespace texts
