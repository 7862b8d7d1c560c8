#include "texts/listed_measures.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "texts/block_codes.h"

namespace texts {

namespace {

using library::ListedMeasure;
using syntax::YamlNode;

constexpr ShownCodes measure_codes{codes::unknown_block_measure, codes::population_in_block};

// Of a ratio, whose categories measures.yaml declares; those of other measures stand in the data.
void check_category(const ListedMeasure& listed, base::Span where, const Known& known,
                    keys::Subject& subject) {
  const model::Measure* measure = known.measures.find(listed.id);
  if (listed.category.is_whole() || measure == nullptr || measure->categories.empty()) return;
  const auto& categories = measure->categories;
  if (std::find(categories.begin(), categories.end(), listed.category) != categories.end()) return;
  std::vector<std::string> names;
  names.reserve(categories.size());
  for (const model::Category& each : categories) names.push_back(each.text);
  subject.say({.code = codes::unknown_block_category,
               .where = where,
               .found = keys::quoted_text(listed.category.text),
               .expected = base::listed(names, "or"),
               .help = base::did_you_mean(listed.category.text, names)});
}

std::optional<ListedMeasure> read_map(const YamlNode& node, const Known& known, keys::Subject& subject) {
  auto keys = keys::Keys::of(node, "measures", node.where, subject);
  if (!keys) return std::nullopt;
  keys->require({"id"});
  const auto id = keys->id("id");
  ListedMeasure listed{.id = {id.value_or("")}, .where = keys->place_of("id")};
  listed.category = {keys->text_or("category", "")};
  listed.label = keys->text_or("label", "");
  keys->finish();
  if (!id || !may_be_shown({*id, listed.where}, known.measures, measure_codes, subject)) return std::nullopt;
  check_category(listed, keys->place_of("category"), known, subject);
  return listed;
}

std::optional<ListedMeasure> read_one(const YamlNode& node, const Known& known, keys::Subject& subject) {
  if (node.is_map()) return read_map(node, known, subject);
  const auto id = keys::read_id(node, "measures", subject);
  if (!id || !may_be_shown({*id, node.where}, known.measures, measure_codes, subject)) return std::nullopt;
  return ListedMeasure{.id = {*id}, .where = node.where};
}

}  // namespace

std::vector<ListedMeasure> read_listed(keys::Keys& keys, const Known& known) {
  const YamlNode* node = keys.node("measures");
  if (node == nullptr) return {};
  const std::vector<YamlNode> single{*node};
  std::vector<ListedMeasure> all;
  for (const YamlNode& item : node->is_list() ? node->items : single) {
    auto listed = read_one(item, known, keys.subject());
    if (!listed) continue;
    const auto same = std::find_if(all.begin(), all.end(), [&](const ListedMeasure& each) {
      return each.id == listed->id && each.category == listed->category;
    });
    if (same == all.end()) {
      all.push_back(std::move(*listed));
      continue;
    }
    keys.subject().say({.code = codes::listed_twice,
                        .where = listed->where,
                        .found = keys::quoted_text(listed->id.text),
                        .notes = {{same->where, "first named here"}}});
  }
  return all;
}

}  // namespace texts
