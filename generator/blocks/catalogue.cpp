// Types of charts: a row each.
#include "blocks/catalogue.h"

#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "blocks/codes.h"

namespace blocks {

namespace {

struct Row {
  library::ChartType type;
  std::optional<page::Chart> (*make)(const Order&, const Setting&, base::Diagnostics&);
};

constexpr std::array catalogue{
    Row{library::ChartType::trend, make_trend},
    Row{library::ChartType::bars, make_bars},
    Row{library::ChartType::spc, make_spc},
    Row{library::ChartType::columns, make_columns},
    Row{library::ChartType::grouped, make_grouped},
    Row{library::ChartType::before_after, make_before_after},
    Row{library::ChartType::volume_rate, make_volume_rate},
};

void say_not_built(const library::ChartBlock& block, base::Diagnostics& diagnostics) {
  std::vector<std::string> built;
  for (const Row& row : catalogue) built.emplace_back(library::row_of(row.type).word);
  diagnostics.add({.code = codes::type_not_built,
                   .where = block.where,
                   .about = "block chart",
                   .found = "type " + std::string(library::row_of(block.type).word),
                   .expected = base::listed(built, "or")});
}

// An author's words in place of the heading that is worked out, and beside what a chart says anyway.
page::Chart with_words(page::Chart chart, const library::ChartBlock& block) {
  if (!block.title.empty()) chart.heading = block.title;
  if (!block.caption.empty()) {
    const bool has_end = block.caption.ends_with('.') || block.caption.ends_with('?');
    chart.subtitle = block.caption + (has_end ? " " : ". ") + chart.subtitle;
  }
  if (!block.note.empty()) chart.note += (chart.note.empty() ? "" : " ") + block.note;
  return chart;
}

}  // namespace

std::optional<page::Chart> make_chart(const Order& order, const Setting& setting,
                                      base::Diagnostics& diagnostics) {
  for (const Row& row : catalogue) {
    if (row.type != order.block.type) continue;
    std::optional<page::Chart> chart = row.make(order, setting, diagnostics);
    return chart ? std::optional(with_words(std::move(*chart), order.block)) : std::nullopt;
  }
  say_not_built(order.block, diagnostics);
  return std::nullopt;
}

page::Inset inset_of(const library::ChartBlock& block, std::optional<page::Chart> chart) {
  page::Inset inset{.element = block.element, .pieces = {}};
  if (chart) inset.pieces.push_back({std::move(*chart)});
  return inset;
}

}  // namespace blocks
