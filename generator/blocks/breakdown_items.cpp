// Which rows a breakdown has: every area or category with figures, or those that the author named.
#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/text.h"
#include "blocks/breakdown.h"
#include "blocks/codes.h"

namespace blocks {

namespace {

using library::BreakdownBlock;

std::pair<std::uint32_t, std::uint32_t> first_cell(const model::Series& series) {
  std::pair<std::uint32_t, std::uint32_t> first{series.observations.front().cell.file,
                                                series.observations.front().cell.begin};
  for (const model::Observation& each : series.observations)
    first = std::min(first, std::pair{each.cell.file, each.cell.begin});
  return first;
}

// The areas that have figures, in the order of the file; values of groups are no areas.
std::vector<Item> every_area(const model::Model& model, const model::Measure& measure) {
  std::vector<const model::Series*> found;
  for (const model::Series* series : model.series_of(measure.id)) {
    const bool is_area = model.area(series->key.area) != nullptr && series->key.category.is_whole();
    if (is_area && !series->observations.empty()) found.push_back(series);
  }
  std::stable_sort(found.begin(), found.end(), [](const model::Series* a, const model::Series* b) {
    return first_cell(*a) < first_cell(*b);
  });
  std::vector<Item> items;
  for (const model::Series* series : found)
    items.push_back({std::string(model.name_of(series->key.area)), series->key});
  return items;
}

std::vector<Item> every_category(const model::Model& model, const model::Measure& measure,
                                 const model::AreaId& area) {
  std::vector<Item> items;
  for (const model::Category& category : exhibits::parts_of(model, measure.id, area)) {
    if (category != measure.baseline) items.push_back({category.text, {measure.id, area, category}});
  }
  return items;
}

// The author's choice among them, in the author's order. An area without figures keeps its row; a category
// that nobody has is misspelt.
std::vector<Item> chosen(const BreakdownBlock& block, const std::vector<Item>& all, const Setting& setting,
                         base::Diagnostics& diagnostics) {
  if (block.items.empty()) return all;
  const bool is_by_area = block.by == BreakdownBlock::By::area;
  std::vector<Item> items;
  for (const auto& wanted : block.items) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Item& each) {
      return (is_by_area ? each.key.area.text : each.key.category.text) == wanted.id;
    });
    if (found != all.end()) {
      items.push_back(*found);
    } else if (is_by_area) {
      items.push_back({std::string(setting.model.name_of({wanted.id})), {block.measure.id, {wanted.id}, {}}});
    } else {
      std::vector<std::string> names;
      for (const Item& each : all) names.push_back(each.key.category.text);
      diagnostics.add({.code = codes::unknown_item,
                       .where = wanted.where,
                       .about = "block breakdown",
                       .found = wanted.id,
                       .expected = base::listed(names, "or"),
                       .help = base::did_you_mean(wanted.id, names)});
    }
  }
  return items;
}

}  // namespace

Items items_of(const BreakdownBlock& block, const model::Measure& measure, const Setting& setting,
               base::Diagnostics& diagnostics) {
  const std::vector<Item> all = block.by == BreakdownBlock::By::area
                                    ? every_area(setting.model, measure)
                                    : every_category(setting.model, measure, setting.standpoint->area);
  if (all.empty()) return {};
  Items chosen_items{.items = chosen(block, all, setting, diagnostics)};
  chosen_items.is_all = chosen_items.items.size() == all.size();
  return chosen_items;
}

}  // namespace blocks
