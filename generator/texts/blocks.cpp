#include "texts/blocks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "keys/keys.h"
#include "syntax/codes.h"
#include "syntax/yaml.h"
#include "texts/block_codes.h"
#include "texts/breakdown_block.h"
#include "texts/chart_block.h"
#include "texts/comparison_block.h"
#include "texts/diagram_block.h"
#include "texts/file_blocks.h"
#include "texts/matrix_block.h"
#include "texts/prose.h"
#include "texts/summary_block.h"

namespace texts {

namespace {

using Content = decltype(library::Block::content);

template <auto read>
Content read_as(keys::Keys& keys, const Given& given) {
  return read(keys, given.known, given.where);
}
// Of a block that looks into other files.
template <auto read>
Content read_with_files(keys::Keys& keys, const Given& given) {
  return read(keys, given);
}

struct Row {
  std::string_view name;
  Content (*read)(keys::Keys& keys, const Given& given);
};
constexpr std::array catalogue{
    Row{"chart", read_as<read_chart>},           Row{"diagram", read_as<read_diagram>},
    Row{"comparison", read_as<read_comparison>}, Row{"matrix", read_as<read_matrix>},
    Row{"breakdown", read_as<read_breakdown>},   Row{"summary", read_as<read_summary>},
    Row{"table", read_with_files<read_table>},   Row{"tracker", read_with_files<read_tracker>},
    Row{"ticks", read_with_files<read_ticks>},   Row{"key-figures", read_with_files<read_key_figures>},
};

const Row* row_of(std::string_view name) {
  const auto found =
      std::find_if(catalogue.begin(), catalogue.end(), [&](const Row& row) { return row.name == name; });
  return found == catalogue.end() ? nullptr : &*found;
}

std::optional<Content> read_block(const base::Sources& sources, const document::Element& element,
                                  const Row& row, const Known& known, base::Diagnostics& diagnostics) {
  const auto& fence = std::get<document::Fence>(element.content);
  auto tree = syntax::parse_yaml(sources, fence.body, syntax::codes::block_yaml, diagnostics);
  if (!tree) return std::nullopt;
  check_open_figures(sources, *tree, diagnostics);
  keys::Subject subject(codes::block_keys, "block " + std::string(row.name), diagnostics);
  const syntax::YamlNode map = keys::empty_as_map(std::move(*tree));
  auto keys = keys::Keys::of(map, row.name, element.where, subject);
  if (!keys) return std::nullopt;
  Content content = row.read(*keys, {sources, known, element.where, diagnostics});
  return subject.is_sound() ? std::optional(std::move(content)) : std::nullopt;
}

// One all of whose measures were reported where they are defined, or a file whose rows were.
bool is_empty(const library::Block& block) {
  const auto is_lost = base::overloaded{
      [](const library::TableBlock& table) { return table.sheet.rows.empty(); },
      [](const library::TrackerBlock& tracker) { return tracker.sheet.rows.empty(); },
      [](const library::TicksBlock& ticks) { return ticks.sheet.rows.empty(); },
      [&](const auto&) { return library::shows_measures(block) && library::measures_of(block).empty(); },
  };
  return std::visit(is_lost, block.content);
}

}  // namespace

bool is_built_block(std::string_view name) {
  return row_of(name) != nullptr;
}

std::vector<library::Block> read_blocks(const base::Sources& sources, const document::Article& article,
                                        const Known& known, base::Diagnostics& diagnostics) {
  std::vector<library::Block> blocks;
  for (std::size_t i = 0; i < article.elements.size(); ++i) {
    const Row* row = row_of(block_name(article.elements[i]));
    if (row == nullptr) continue;
    auto content = read_block(sources, article.elements[i], *row, known, diagnostics);
    if (!content) continue;
    library::Block block{.content = std::move(*content), .element = i};
    if (!is_empty(block)) blocks.push_back(std::move(block));
  }
  return blocks;
}

std::vector<library::MeasureEntry> shown_by(const std::vector<library::Block>& blocks,
                                            const std::vector<library::MeasureEntry>& stated) {
  std::vector<library::MeasureEntry> shown;
  // One that is stated in any of its categories is not stated again as a whole.
  const auto is_named = [](const std::vector<library::MeasureEntry>& entries,
                           const library::ShownMeasure& measure) {
    return std::any_of(entries.begin(), entries.end(), [&](const library::MeasureEntry& each) {
      const bool is_asked = measure.category.is_whole() || each.category == measure.category;
      return each.measure == measure.id && is_asked;
    });
  };
  for (const library::Block& block : blocks) {
    for (const auto& each : library::measures_of(block)) {
      if (is_named(stated, each) || is_named(shown, each)) continue;
      library::MeasureEntry entry;
      entry.measure = each.id;
      entry.category = each.category;
      entry.where = each.where;
      shown.push_back(std::move(entry));
    }
  }
  return shown;
}

}  // namespace texts
