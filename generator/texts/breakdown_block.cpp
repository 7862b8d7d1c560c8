#include "texts/breakdown_block.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "keys/cell.h"
#include "texts/block_codes.h"

namespace texts {

namespace {

using library::BreakdownBlock;

constexpr ShownCodes measure_codes{codes::unknown_block_measure, codes::population_in_block};
constexpr std::array by_choices{
    keys::Choice<BreakdownBlock::By>{"area", BreakdownBlock::By::area},
    keys::Choice<BreakdownBlock::By>{"category", BreakdownBlock::By::category},
};

// Categories are looked up where the numbers are: they stand in the data.
bool is_area(const keys::Written& item, const Known& known, keys::Subject& subject) {
  if (known.places.area({item.text})) return true;
  if (known.places.is_broken(item.text)) return false;
  std::vector<std::string> ids;
  ids.reserve(known.places.areas.size());
  for (const model::Area& area : known.places.areas) ids.push_back(area.id.text);
  subject.say({.code = codes::unknown_block_area,
               .where = item.where,
               .found = keys::quoted_text(item.text),
               .expected = "the id of an area in data/areas.yaml",
               .help = base::did_you_mean(item.text, ids)});
  return false;
}

void read_items(keys::Keys& keys, const Known& known, BreakdownBlock& block) {
  for (const keys::Written& each : keys.texts("items")) {
    if (block.by == BreakdownBlock::By::area && !is_area(each, known, keys.subject())) continue;
    block.items.push_back({each.text, each.where});
  }
}

void read_total(keys::Keys& keys, BreakdownBlock& block) {
  const syntax::YamlNode* node = keys.node("total");
  block.where_total = keys.place_of("total");
  if (node == nullptr) return;
  if (node->is_scalar() && (node->text == "true" || node->text == "false")) {
    const bool is_asked = node->text == "true";
    block.total = is_asked ? BreakdownBlock::Total(BreakdownBlock::Asked{}) : BreakdownBlock::None{};
  } else if (const auto number = keys.amount("total")) {
    block.total = *number;
    block.total_text = node->text;
  }
}

void read_periods(keys::Keys& keys, BreakdownBlock& block) {
  block.before = keys.period("before");
  block.after = keys.period("after");
  const auto period = keys.period("period");
  const bool is_pair = keys.has("before") && keys.has("after");
  const bool is_half = keys.has("before") != keys.has("after");
  if (is_half || (is_pair && keys.has("period"))) {
    keys.subject().say({.code = codes::before_without_after,
                        .where = keys.place_of(keys.has("before") ? "before" : "after"),
                        .expected = "`before` and `after`, or `period` alone"});
  }
  if (block.before && block.after && block.after->last_day() <= block.before->last_day()) {
    keys.subject().say({.code = codes::compared_with_later,
                        .where = keys.place_of("before"),
                        .found = block.before->id(),
                        .expected = "a period that ends before " + block.after->id(),
                        .notes = {{keys.place_of("after"), "the later period"}}});
  }
  block.where_period = keys.place_of(is_pair ? "after" : "period");
  if (period) block.after = period;
}

}  // namespace

BreakdownBlock read_breakdown(keys::Keys& keys, const Known& known, base::Span where) {
  BreakdownBlock block{.measure = {}, .where = where};
  keys.require({"measure", "by"});
  const base::Span place = keys.place_of("measure");
  const auto measure = keys.id("measure");
  if (measure && may_be_shown({*measure, place}, known.measures, measure_codes, keys.subject()))
    block.measure = {{*measure}, place};
  block.by = keys.choice("by", by_choices).value_or(block.by);
  read_items(keys, known, block);
  read_total(keys, block);
  read_periods(keys, block);
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
  return block;
}

}  // namespace texts
