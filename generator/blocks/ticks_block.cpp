// Questions and where they are covered: yes or no, in words beside the mark.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "blocks/file_codes.h"
#include "blocks/file_tables.h"
#include "wording/file_texts_en.h"
#include "wording/page_words.h"

namespace blocks {

namespace {

using library::SheetCell;
using library::TicksBlock;
using wording::FileText;

constexpr std::size_t most_columns_said = 6;
constexpr std::array<std::string_view, 7> words_for_yes{"yes", "x", "tick", "✓", "✔", "y", "true"};
constexpr std::array<std::string_view, 7> words_for_no{"", "no", "-", "✗", "✘", "n", "false"};

enum class Tick { yes, no, mark, unknown };

template <class Words>
bool is_among(const Words& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

Tick tick_of(const std::string& text) {
  const std::string word = base::lower_case(text);
  if (is_among(words_for_yes, word)) return Tick::yes;
  if (is_among(words_for_no, word)) return Tick::no;
  return std::holds_alternative<model::Absence>(tables::value_of(text)) ? Tick::mark : Tick::unknown;
}

void check(const SheetCell& cell, const library::SheetColumn& column, base::Diagnostics& diagnostics) {
  if (tick_of(cell.text) != Tick::unknown) return;
  const std::vector<std::string> known{"yes", "no", "tick", "x"};
  diagnostics.add({.code = codes::tick_not_understood,
                   .where = cell.where,
                   .about = "column " + column.name(),
                   .found = cell.text,
                   .expected = "yes, x or tick; no or nothing",
                   .help = base::did_you_mean(base::lower_case(cell.text), known)});
}

page::Cell printed(const SheetCell& cell) {
  const Tick tick = tick_of(cell.text);
  if (tick == Tick::mark) return printed_cell(cell, tables::value_of(cell.text));
  const bool is_yes = tick == Tick::yes;
  page::Run run{.text = wording::fill(is_yes ? FileText::cell_yes : FileText::cell_no),
                .weight = is_yes ? page::Weight::strong : page::Weight::muted};
  return {.lines = {{std::move(run)}}, .icon = is_yes ? page::Icon::tick : page::Icon::none};
}

std::string counted(std::size_t count) {
  return wording::count_text(static_cast<double>(count));
}

std::string sentence_of(const library::Sheet& sheet) {
  std::size_t covered = 0;
  std::vector<std::size_t> by_column(sheet.columns.size(), 0);
  for (const auto& row : sheet.rows) {
    bool is_covered = false;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (tick_of(row[i].text) != Tick::yes) continue;
      ++by_column[i];
      is_covered = true;
    }
    covered += is_covered ? 1 : 0;
  }
  std::string says = wording::fill(covered == 1 ? FileText::ticks_one : FileText::ticks_some,
                                   {{"n", counted(covered)}, {"all", counted(sheet.rows.size())}});
  const std::size_t columns = sheet.columns.size() - 1;
  if (columns < 2 || columns > most_columns_said) return says;
  std::vector<std::string> parts;
  for (std::size_t i = 1; i <= columns; ++i)
    parts.push_back(wording::fill(FileText::ticks_column,
                                  {{"column", sheet.columns[i].name()}, {"n", counted(by_column[i])}}));
  return wording::fill(FileText::ticks_several, {{"says", says}, {"columns", base::joined(parts, ", ")}});
}

}  // namespace

page::TableBlock make_ticks(const TicksBlock& block, const std::string& id, base::Diagnostics& diagnostics) {
  page::TableBlock made =
      open_table("ticks", id, block.caption, block.note, wording::fill(FileText::ticks_caption));
  for (const library::SheetColumn& column : block.sheet.columns)
    made.table.columns.push_back({.head = column.head.text});
  for (const auto& row : block.sheet.rows) {
    std::vector<page::Cell> cells{page::plain_cell(row.front().text)};
    for (std::size_t i = 1; i < row.size(); ++i) {
      check(row[i], block.sheet.columns[i], diagnostics);
      cells.push_back(printed(row[i]));
    }
    made.table.rows.push_back(std::move(cells));
  }
  made.sentence = sentence_of(block.sheet);
  add_scroll_hint(made.table);
  return made;
}

}  // namespace blocks
