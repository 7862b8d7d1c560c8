#include "texts/diagram_block.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <utility>

#include "keys/cell.h"
#include "texts/block_codes.h"

namespace texts {

namespace {

using library::DiagramBlock;
using library::DiagramItem;
using syntax::YamlNode;

constexpr std::size_t most_levels = 12;  // of a list that anyone can follow

constexpr std::array shape_choices{
    keys::Choice<DiagramBlock::Shape>{"tree", DiagramBlock::Shape::tree},
    keys::Choice<DiagramBlock::Shape>{"steps", DiagramBlock::Shape::steps},
};

void say_item(const YamlNode& node, std::string found, keys::Subject& subject) {
  subject.say({.code = codes::item_shape,
               .where = node.where,
               .found = std::move(found),
               .expected = "a text, or a text with a colon and the list of what is below it"});
}

std::vector<DiagramItem> read_items(const YamlNode& node, std::size_t level, keys::Subject& subject);

// "Chief of staff", or "Chief of staff: [Research, Press]".
std::optional<DiagramItem> read_item(const YamlNode& node, std::size_t level, keys::Subject& subject) {
  if (node.is_scalar() && !node.text.empty()) return DiagramItem{.text = node.text, .below = {}};
  if (!node.is_map() || node.entries.size() != 1) {
    say_item(node, node.is_map() ? fmt::format("a map of {} keys", node.entries.size()) : "no text", subject);
    return std::nullopt;
  }
  const syntax::YamlEntry& entry = node.entries.front();
  return DiagramItem{.text = entry.key, .below = read_items(entry.value, level + 1, subject)};
}

std::vector<DiagramItem> read_items(const YamlNode& node, std::size_t level, keys::Subject& subject) {
  if (level > most_levels) {
    say_item(node, fmt::format("more than {} levels", most_levels), subject);
    return {};
  }
  const std::vector<YamlNode> single{node};
  std::vector<DiagramItem> items;
  for (const YamlNode& each : node.is_list() ? node.items : single) {
    if (auto item = read_item(each, level, subject)) items.push_back(std::move(*item));
  }
  return items;
}

void check_steps(const keys::Keys& keys, const DiagramBlock& block) {
  if (block.shape != DiagramBlock::Shape::steps) return;
  for (const DiagramItem& item : block.items) {
    if (item.below.empty()) continue;
    keys.subject().say(
        {.code = codes::steps_with_levels,
         .where = keys.place_of("items"),
         .found = fmt::format("{} with {} below it", keys::quoted_text(item.text), item.below.size()),
         .expected = "one text after another, or `shape: tree`"});
  }
}

}  // namespace

DiagramBlock read_diagram(keys::Keys& keys, const Known&, base::Span where) {
  DiagramBlock block{.items = {}, .where = where};
  keys.require({"items"});
  block.shape = keys.choice("shape", shape_choices).value_or(block.shape);
  if (const YamlNode* items = keys.node("items")) block.items = read_items(*items, 1, keys.subject());
  check_steps(keys, block);
  block.title = keys.text_or("title", "");
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
  return block;
}

}  // namespace texts
