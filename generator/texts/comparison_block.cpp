#include "texts/comparison_block.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "keys/cell.h"
#include "texts/block_codes.h"
#include "texts/listed_measures.h"

namespace texts {

namespace {

using library::ComparisonBlock;

std::optional<model::Comparison> read_against(keys::Keys& keys) {
  const syntax::YamlNode* node = keys.node("against");
  const auto text = node ? keys::read_text(*node, "against", keys.subject()) : std::nullopt;
  if (!text) return std::nullopt;
  if (*text == "previous-year") return model::PreviousYear{};
  if (*text == "previous") return model::PreviousPeriod{};
  if (const auto period = model::Period::from(*text)) return *period;
  keys::say_wrong(*node, "previous-year, previous or a period such as 2017-01..2017-03 at `against`", "",
                  keys.subject());
  return std::nullopt;
}

// What a period is compared with lies before it.
void check_order(const keys::Keys& keys, const ComparisonBlock& block) {
  const auto* against = block.against ? std::get_if<model::Period>(&*block.against) : nullptr;
  if (against == nullptr || !block.period || against->last_day() < block.period->last_day()) return;
  keys.subject().say({.code = codes::compared_with_later,
                      .where = keys.place_of("against"),
                      .found = against->id(),
                      .expected = "a period that ends before " + block.period->id(),
                      .notes = {{keys.place_of("period"), "the period"}}});
}

void read_groups(keys::Keys& keys, const Known& known, ComparisonBlock& block) {
  for (keys::Keys& each : keys.maps("groups")) {
    each.require({"title", "measures"});
    ComparisonBlock::Group group{.title = each.text_or("title", ""), .where = each.place()};
    group.measures = read_listed(each, known);
    each.finish();
    if (!group.measures.empty()) block.groups.push_back(std::move(group));
  }
}

}  // namespace

ComparisonBlock read_comparison(keys::Keys& keys, const Known& known, base::Span where) {
  ComparisonBlock block{.where = where, .where_period = keys.place_of("period")};
  if (keys.has("measures") && keys.has("groups")) {
    keys.subject().say({.code = codes::measures_and_groups,
                        .where = keys.place_of("groups"),
                        .expected = "either `measures` or `groups`",
                        .notes = {{keys.place_of("measures"), "the other one"}}});
  }
  if (keys.has("groups")) {
    read_groups(keys, known, block);
  } else {
    keys.require({"measures"});
  }
  if (auto listed = read_listed(keys, known); !listed.empty())
    block.groups.push_back({.measures = std::move(listed), .where = where});
  block.period = keys.period("period");
  block.against = read_against(keys);
  check_order(keys, block);
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
  return block;
}

}  // namespace texts
