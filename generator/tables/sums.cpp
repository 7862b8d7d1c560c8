#include "tables/sums.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "tables/codes.h"

namespace tables {

namespace {

using library::SheetCell;
using library::TableBlock;
using Rows = std::vector<std::size_t>;

bool begins_with(const std::string& text, std::string_view word) {
  return base::lower_case(text).starts_with(word);
}
bool is_total_word(const std::string& text) {
  return begins_with(text, "total") || begins_with(text, "grand total");
}
bool is_subtotal_word(const std::string& text) {
  return begins_with(text, "subtotal") || begins_with(text, "sub-total");
}

// What a set of rows adds up to.
struct Sum {
  Decimal known = {};
  std::size_t counted = 0;
  std::size_t unknown = 0;
  std::size_t confidential = 0;  // among the unknown
  bool has_negative = false;
};

Sum add_up(const Column& column, const Rows& rows) {
  Sum all;
  for (const std::size_t row : rows) {
    if (const Number* number = column.number(row)) {
      all.known = sum(all.known, number->value);
      ++all.counted;
      all.has_negative = all.has_negative || number->value.is_negative();
      continue;
    }
    const auto* absence = std::get_if<model::Absence>(&column.cells[row]);
    const bool is_nothing = absence != nullptr && (*absence == model::Absence::not_applicable ||
                                                   *absence == model::Absence::rounds_to_zero);
    if (is_nothing) continue;
    ++all.unknown;
    if (absence != nullptr && *absence == model::Absence::confidential) ++all.confidential;
  }
  return all;
}

Rows own_rows_of(const Layout& layout) {
  Rows rows;
  for (std::size_t row = 0; row < layout.is_subtotal.size(); ++row) {
    if (layout.is_own(row)) rows.push_back(row);
  }
  return rows;
}

// Those since the subtotal before, or since the beginning of the group.
Rows rows_of_subtotal(const Layout& layout, std::size_t subtotal) {
  Rows rows;
  for (std::size_t row = subtotal; row-- > 0;) {
    if (!layout.is_own(row) || layout.groups[row] != layout.groups[subtotal]) break;
    rows.insert(rows.begin(), row);
  }
  return rows;
}

bool holds_years(const Column& column) {
  constexpr int first_year = 1900;
  constexpr int last_year = 2100;
  return std::all_of(column.cells.begin(), column.cells.end(), [](const Value& value) {
    const auto* number = std::get_if<Number>(&value);
    if (number == nullptr) return true;
    const Decimal& year = number->value;
    return !number->has_comma && year.places == 0 && first_year <= year.units && year.units <= last_year;
  });
}

class Checker {
 public:
  Checker(const TableBlock& block, const Layout& layout, const std::vector<Column>& columns,
          base::Diagnostics& diagnostics)
      : block_(block), layout_(layout), columns_(columns), diagnostics_(diagnostics) {}

  void check_totals() {
    if (!block_.has_total) return;
    std::size_t summed = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (!is_summed(block_, layout_, columns_, column)) continue;
      ++summed;
      if (layout_.total) check_total(*layout_.total, own_rows_of(layout_), column);
      for (std::size_t row = 0; row < layout_.is_subtotal.size(); ++row) {
        if (layout_.is_subtotal[row]) check_total(row, rows_of_subtotal(layout_, row), column);
      }
    }
    if (summed == 0)
      diagnostics_.add({.code = codes::column_without_numbers,
                        .where = block_.where,
                        .about = "block table",
                        .found = "`total: sum` and no column of numbers"});
  }

  void check_balance(const library::ColumnRule& rule) {
    if (!holds_numbers(rule.column, rule.where) || !holds_numbers(rule.of, rule.where)) return;
    std::optional<std::size_t> before;
    for (const std::size_t row : own_rows_of(layout_)) {
      const bool has_balance = columns_[rule.column].number(row) != nullptr;
      if (has_balance && before) check_step(rule, *before, row);
      before = has_balance ? std::optional(row) : std::nullopt;
    }
  }

  void check_shares(const library::ColumnRule& rule) {
    if (!holds_numbers(rule.column, rule.where) || !holds_numbers(rule.of, rule.where)) return;
    const auto whole = whole_of(rule.of);
    if (!whole || whole->units == 0) return;
    for (std::size_t row = 0; row < layout_.is_subtotal.size(); ++row) check_share(rule, row, *whole);
  }

 private:
  const SheetCell& cell(std::size_t row, std::size_t column) const { return block_.sheet.rows[row][column]; }

  std::string printed(Decimal number, std::size_t column) const {
    return number_text(number, columns_[column]);
  }

  void say(const base::Code& code, std::size_t row, std::size_t column, std::string expected,
           std::vector<base::Note> notes = {}) {
    diagnostics_.add({.code = code,
                      .where = cell(row, column).where,
                      .about = "column " + block_.sheet.columns[column].name(),
                      .found = cell(row, column).text,
                      .expected = std::move(expected),
                      .notes = std::move(notes)});
  }

  bool holds_numbers(std::size_t column, base::Span where) {
    if (columns_[column].kind != Kind::words) return true;
    diagnostics_.add({.code = codes::column_without_numbers,
                      .where = where,
                      .about = "block table",
                      .found = "column " + block_.sheet.columns[column].name()});
    return false;
  }

  void check_total(std::size_t row, const Rows& rows, std::size_t column) {
    const Number* typed = columns_[column].number(row);
    const Sum all = add_up(columns_[column], rows);
    if (typed == nullptr || all.counted == 0) return;
    const Decimal gap = difference(typed->value, all.known);
    const bool can_be_more = all.unknown > 0 && (all.has_negative || !gap.is_negative());
    if (gap.units != 0 && !can_be_more) {
      const std::string sum_words =
          all.unknown > 0 ? "at least " + printed(all.known, column) + ", what the rows above already give"
                          : printed(all.known, column) + ", the sum of the rows above";
      say(codes::total_differs, row, column, sum_words);
    } else if (all.unknown == 1 && all.confidential == 1) {
      say(codes::hidden_cell_given_back, row, column, "[c] here as well, or in a second row");
    }
  }

  void check_step(const library::ColumnRule& rule, std::size_t before, std::size_t row) {
    const Number* amount = columns_[rule.of].number(row);
    const auto* absence = std::get_if<model::Absence>(&columns_[rule.of].cells[row]);
    const bool is_nothing = absence != nullptr && *absence == model::Absence::not_applicable;
    if (amount == nullptr && !is_nothing) return;
    const Decimal balance = columns_[rule.column].number(before)->value;
    const Decimal expected = amount == nullptr ? balance : sum(balance, amount->value);
    if (are_equal(expected, columns_[rule.column].number(row)->value)) return;
    const std::string amount_text = amount == nullptr ? "0" : cell(row, rule.of).text;
    say(codes::balance_differs, row, rule.column,
        printed(expected, rule.column) + ", from " + cell(before, rule.column).text + " and " + amount_text,
        {{cell(before, rule.column).where, "the balance before"}});
  }

  // What shares are of: the total as typed, else the sum.
  std::optional<Decimal> whole_of(std::size_t column) const {
    const Number* typed = layout_.total ? columns_[column].number(*layout_.total) : nullptr;
    return typed != nullptr ? std::optional(typed->value) : sum_of(columns_[column], layout_);
  }

  void check_share(const library::ColumnRule& rule, std::size_t row, Decimal whole) {
    const Number* share = columns_[rule.column].number(row);
    const Number* part = columns_[rule.of].number(row);
    if (share == nullptr || part == nullptr || is_share(share->value, part->value, whole)) return;
    const bool is_total = layout_.total == row;
    // Rounded shares need not add up to 100.
    const auto shares = is_total ? sum_of(columns_[rule.column], layout_) : std::nullopt;
    if (shares && are_equal(*shares, share->value)) return;
    say(codes::share_differs, row, rule.column,
        share_text(part->value, whole, share->value.places) + ": " + cell(row, rule.of).text + " of " +
            printed(whole, rule.of));
  }

  const TableBlock& block_;
  const Layout& layout_;
  const std::vector<Column>& columns_;
  base::Diagnostics& diagnostics_;
};

bool is_last_of_group(const Layout& layout, std::size_t row) {
  return row + 1 == layout.groups.size() || layout.total == row + 1 ||
         layout.groups[row + 1] != layout.groups[row];
}

}  // namespace

std::size_t Layout::own_rows() const {
  return own_rows_of(*this).size();
}

Layout layout_of(const TableBlock& block) {
  Layout layout{.first = block.group_by == std::optional<std::size_t>(0) ? std::size_t{1} : std::size_t{0}};
  const auto& rows = block.sheet.rows;
  for (const auto& row : rows) {
    std::string group = block.group_by ? row[*block.group_by].text : "";
    if (group.empty() && !layout.groups.empty()) group = layout.groups.back();
    layout.groups.push_back(std::move(group));
  }
  layout.is_subtotal.assign(rows.size(), false);
  if (!block.has_total || rows.empty()) return layout;
  const std::string& head = rows.back()[layout.first].text;
  const bool says_total = block.group_by && is_total_word(rows.back()[*block.group_by].text);
  if (head.empty() || is_total_word(head) || says_total) layout.total = rows.size() - 1;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (layout.total == row) continue;
    const std::string& text = rows[row][layout.first].text;
    const bool ends_group = block.group_by && is_total_word(text) && is_last_of_group(layout, row);
    layout.is_subtotal[row] = ends_group || is_subtotal_word(text);
  }
  return layout;
}

bool is_summed(const TableBlock& block, const Layout& layout, const std::vector<Column>& columns,
               std::size_t column) {
  const bool is_told = column == layout.first || block.group_by == column ||
                       (block.balance && block.balance->column == column) ||
                       (block.shares && block.shares->column == column);
  const Kind kind = columns[column].kind;
  return !is_told && (kind == Kind::number || kind == Kind::money) && !holds_years(columns[column]);
}

std::optional<Decimal> sum_of(const Column& column, const Layout& layout) {
  const Sum all = add_up(column, own_rows_of(layout));
  if (all.unknown > 0 || all.counted == 0) return std::nullopt;
  return all.known;
}

void check_sums(const TableBlock& block, const Layout& layout, const std::vector<Column>& columns,
                base::Diagnostics& diagnostics) {
  Checker checker(block, layout, columns, diagnostics);
  checker.check_totals();
  if (block.balance) checker.check_balance(*block.balance);
  if (block.shares) checker.check_shares(*block.shares);
}

}  // namespace tables
