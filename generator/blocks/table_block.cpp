// A file as a table: its columns typed, its sums checked, its rows in groups.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "blocks/file_tables.h"
#include "tables/sums.h"
#include "wording/file_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace blocks {

namespace {

using library::TableBlock;
using wording::FileText;

constexpr std::size_t most_totals_said = 4;

class Maker {
 public:
  Maker(const TableBlock& block, base::Diagnostics& diagnostics)
      : block_(block), layout_(tables::layout_of(block)), columns_(tables::columns_of(block.sheet)) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (block.group_by != i) shown_.push_back(i);
    }
    tables::check_cells(block.sheet, columns_, diagnostics);
    tables::check_sums(block, layout_, columns_, diagnostics);
  }

  page::Table table(page::Table table) {
    add_columns(table);
    add_rows(table);
    if (block_.has_total) table.foot = foot();
    add_notes(table);
    add_scroll_hint(table);
    return table;
  }

  std::string sentence() const {
    std::string rows = wording::rows_words(layout_.own_rows());
    if (block_.group_by) {
      rows = wording::fill(FileText::table_grouped, {{"rows", rows}, {"groups", groups_words()}});
    }
    std::vector<std::string> parts = totals_said();
    if (const auto balance = last_balance()) parts.push_back(*balance);
    if (parts.empty()) return wording::fill(FileText::table_plain, {{"rows", rows}});
    return wording::fill(FileText::table_says, {{"rows", rows}, {"what", base::listed(parts, "and")}});
  }

 private:
  const library::SheetCell& cell(std::size_t row, std::size_t column) const {
    return block_.sheet.rows[row][column];
  }

  void add_columns(page::Table& table) const {
    bool has_heads_above = false;
    base::Span above;
    for (const std::size_t i : shown_) {
      const library::SheetColumn& column = block_.sheet.columns[i];
      table.columns.push_back({.head = column.head.text, .align = align_of(columns_[i])});
      has_heads_above = has_heads_above || !column.above.text.empty();
      const bool goes_on = !table.heads_above.empty() && table.heads_above.back().text == column.above.text &&
                           column.above.where == above;
      if (goes_on) {
        ++table.heads_above.back().columns;
      } else {
        table.heads_above.push_back({.text = column.above.text, .columns = 1});
      }
      above = column.above.where;
    }
    table.columns.front().align = page::Align::text;
    if (!has_heads_above) table.heads_above.clear();
  }

  void add_rows(page::Table& table) {
    if (block_.group_by) table.group_head = block_.sheet.columns[*block_.group_by].name();
    for (std::size_t row = 0; row < block_.sheet.rows.size(); ++row) {
      if (layout_.total == row) continue;
      const bool begins = table.rows.empty() || layout_.groups[row] != layout_.groups[row - 1];
      if (block_.group_by && begins)
        table.groups.push_back({.begin = table.rows.size(), .caption = layout_.groups[row]});
      place_of_row_.emplace_back(row, table.rows.size());
      table.rows.push_back(printed_row(row, layout_.is_subtotal[row]));
    }
  }

  std::vector<page::Cell> printed_row(std::size_t row, bool is_sum) const {
    std::vector<page::Cell> cells;
    for (const std::size_t i : shown_) {
      page::Cell printed = printed_cell(cell(row, i), columns_[i].cells[row]);
      if (is_sum) make_strong(printed, cell(row, i).text.empty());
      cells.push_back(std::move(printed));
    }
    return cells;
  }

  // Of a sum an empty cell is one that nobody adds up.
  static void make_strong(page::Cell& printed, bool is_empty) {
    if (is_empty) printed = page::plain_cell("");
    for (page::Runs& line : printed.lines) {
      for (page::Run& run : line) run.weight = page::Weight::strong;
    }
  }

  std::vector<page::Cell> foot() const {
    std::vector<page::Cell> cells;
    for (const std::size_t i : shown_) cells.push_back(page::plain_cell(total_text(i)));
    if (page::Run& head = cells.front().lines.front().front(); head.text.empty())
      head.text = wording::fill(FileText::head_total);
    return cells;
  }

  // As typed; of a table without a total row, as added up.
  std::string total_text(std::size_t column) const {
    if (layout_.total) {
      const auto* absence = std::get_if<model::Absence>(&columns_[column].cells[*layout_.total]);
      const std::string& typed = cell(*layout_.total, column).text;
      return absence != nullptr && !typed.empty() ? wording::absence_words(*absence) : typed;
    }
    const auto whole = block_.shares ? tables::sum_of(columns_[block_.shares->of], layout_) : std::nullopt;
    if (whole && block_.shares->column == column) return wording::fill(FileText::whole_share);
    if (!tables::is_summed(block_, layout_, columns_, column)) return "";
    const auto sum = tables::sum_of(columns_[column], layout_);
    return sum ? tables::number_text(*sum, columns_[column])
               : wording::absence_words(model::Absence::not_available);
  }

  void add_notes(page::Table& table) const {
    for (const library::CellNote& note : block_.notes) {
      const auto known = std::find(table.notes.begin(), table.notes.end(), note.text);
      const std::size_t number = static_cast<std::size_t>(known - table.notes.begin()) + 1;
      if (known == table.notes.end()) table.notes.push_back(note.text);
      if (std::vector<std::size_t>* marks = marks_of(table, note)) marks->push_back(number);
    }
  }

  // Where the mark of a note stands: on its cell, on the head of its row or column. Null for a column that is
  // not shown.
  std::vector<std::size_t>* marks_of(page::Table& table, const library::CellNote& note) const {
    std::size_t column = 0;
    if (note.column) {
      const auto shown = std::find(shown_.begin(), shown_.end(), *note.column);
      if (shown == shown_.end()) return nullptr;
      column = static_cast<std::size_t>(shown - shown_.begin());
    }
    if (!note.row) return &table.columns[column].notes;
    if (layout_.total == note.row) return &table.foot[column].notes;
    const auto row = std::find_if(place_of_row_.begin(), place_of_row_.end(),
                                  [&](const auto& each) { return each.first == *note.row; });
    return &table.rows[row->second][column].notes;
  }

  std::string groups_words() const {
    std::size_t groups = 0;
    for (std::size_t row = 0; row < layout_.groups.size(); ++row) {
      const bool begins = row == 0 || layout_.groups[row] != layout_.groups[row - 1];
      if (begins && layout_.total != row) ++groups;
    }
    if (groups == 1) return wording::fill(FileText::table_group);
    return wording::fill(FileText::table_groups, {{"n", wording::count_text(static_cast<double>(groups))}});
  }

  std::vector<std::string> totals_said() const {
    std::vector<std::string> parts;
    if (!block_.has_total) return parts;
    for (const std::size_t i : shown_) {
      if (!tables::is_summed(block_, layout_, columns_, i)) continue;
      const std::string text = total_text(i);
      if (!std::holds_alternative<tables::Number>(tables::value_of(text))) continue;
      parts.push_back(wording::fill(parts.empty() ? FileText::total_is : FileText::total_too,
                                    {{"column", block_.sheet.columns[i].name()}, {"value", text}}));
    }
    if (parts.size() > most_totals_said) parts.clear();
    return parts;
  }

  std::optional<std::string> last_balance() const {
    if (!block_.balance) return std::nullopt;
    const std::size_t column = block_.balance->column;
    for (std::size_t row = block_.sheet.rows.size(); row-- > 0;) {
      if (!layout_.is_own(row) || columns_[column].number(row) == nullptr) continue;
      const std::string name = base::lower_first(block_.sheet.columns[column].name());
      return wording::fill(FileText::balance_is, {{"column", name}, {"value", cell(row, column).text}});
    }
    return std::nullopt;
  }

  const TableBlock& block_;
  const tables::Layout layout_;
  const std::vector<tables::Column> columns_;
  std::vector<std::size_t> shown_ = {};
  std::vector<std::pair<std::size_t, std::size_t>> place_of_row_ = {};  // of the sheet, of the table
};

}  // namespace

page::TableBlock make_table(const TableBlock& block, const std::string& id, base::Diagnostics& diagnostics) {
  page::TableBlock made =
      open_table("table", id, block.caption, block.note, wording::fill(FileText::table_caption));
  Maker maker(block, diagnostics);
  made.table = maker.table(std::move(made.table));
  made.sentence = maker.sentence();
  return made;
}

}  // namespace blocks
