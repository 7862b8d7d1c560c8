// The table of stacked bars: the shares as drawn, and every count, also of parts that are put together.
#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "exhibits/stacked_chart.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

using wording::ChartText;

namespace {

std::string figure_text(const Stacks& stacks, const PartFigure& part) {
  if (!part.count) return wording::absence_words(part.why);
  return stacks.drawn.prefix + amount_text(stacks.whole, *part.count);
}

// What is published as percentages stands there as it was published, once.
bool has_shares(const Stacks& stacks) {
  return stacks.whole.of == charts::StackOf::shares && !is_in_percent(stacks.whole);
}

std::string head_of(const Stacks& stacks, const std::string& name) {
  return is_in_percent(stacks.whole) ? fill(ChartText::stacked_head_share, {{"part", name}}) : name;
}

// Of counts the parts put together are drawn as one, which no other column says.
bool has_rest(const Stacks& stacks) {
  return !has_shares(stacks) && !stacks.rest.empty();
}

std::vector<page::Column> columns_of(const Stacks& stacks) {
  std::vector<page::Column> columns{{stacks.whole.row_head}};
  if (has_shares(stacks)) {
    for (const std::string& name : stacks.drawn.names) {
      columns.push_back({fill(ChartText::stacked_head_share, {{"part", name}}), page::Align::number});
    }
  }
  for (const std::string& name : stacks.whole.names)
    columns.push_back({head_of(stacks, name), page::Align::number});
  if (has_rest(stacks)) {
    columns.push_back({fill(ChartText::stacked_head_rest,
                            {{"rest", stacks.drawn.rest}, {"parts", base::joined(stacks.rest, ", ")}}),
                       page::Align::number});
  }
  columns.push_back({fill(ChartText::stacked_head_all), page::Align::number});
  columns.push_back({fill(ChartText::head_status)});
  return columns;
}

// The shares, and what they are of, stand where there is a bar: beside a part that is not known they would
// give it back.
std::vector<page::Cell> row_of(const Stacks& stacks, std::size_t at, const Stack* stack) {
  const PartsRow& row = stacks.whole.rows[at];
  const std::string none = fill(ChartText::stacked_not_shown);
  const auto count = [&](double number) { return stacks.drawn.prefix + amount_text(stacks.whole, number); };
  std::vector<page::Cell> cells{page::plain_cell(row.label)};
  for (std::size_t i = 0; has_shares(stacks) && i < stacks.drawn.names.size(); ++i) {
    cells.push_back(page::plain_cell(
        stack == nullptr ? none : base::plain_decimal(stack->shares[i], stacks.drawn.places)));
  }
  for (std::size_t i = 0; i < stacks.whole.names.size(); ++i) {
    cells.push_back(
        page::plain_cell(figure_text(stacks, i < row.parts.size() ? row.parts[i] : PartFigure{})));
  }
  if (has_rest(stacks))
    cells.push_back(page::plain_cell(stack == nullptr ? none : count(stack->counts.back())));
  cells.push_back(page::plain_cell(stack == nullptr ? none : count(stack->total)));
  const std::string status = wording::status_words(row.status);
  const std::string said = status.empty() ? fill(ChartText::status_final) : status;
  cells.push_back(page::plain_cell(stack == nullptr ? stacks.drawn.rows[at].instead : said));
  return cells;
}

}  // namespace

page::Table stacked_table(const Stacks& stacks, const std::string& id) {
  page::Table table{.id = id};
  table.caption = stacks.whole.short_title + ": " + base::lower_first(stacked_subtitle(stacks.whole));
  table.columns = columns_of(stacks);
  for (std::size_t at = 0; at < stacks.whole.rows.size(); ++at) {
    const auto stack = std::find_if(stacks.rows.begin(), stacks.rows.end(),
                                    [&](const Stack& each) { return each.at == at; });
    table.rows.push_back(row_of(stacks, at, stack == stacks.rows.end() ? nullptr : &*stack));
  }
  if (stacks.whole.is_over_time) std::reverse(table.rows.begin(), table.rows.end());
  return table;
}

}  // namespace exhibits
