// Totals, balances and shares of a table: which rows are sums of others, and whether they are.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "library/file_blocks.h"
#include "tables/cells.h"

namespace tables {

// Which rows of a sheet are not rows of their own.
struct Layout {
  std::size_t first = 0;  // the first column that is shown: the heads of the rows
  std::vector<std::string> groups =
      {};  // the caption over each row; an empty cell goes on with the one above
  std::vector<bool> is_subtotal = {};
  std::optional<std::size_t> total = {};  // the last row, where the author wrote one

  bool is_own(std::size_t row) const { return !is_subtotal[row] && total != row; }
  std::size_t own_rows() const;
};
// Of a table with `total`, a last row whose head is "Total" or empty is the total, and rows whose heads begin
// with "Subtotal", or stand last in their group and begin with "Total", are subtotals.
Layout layout_of(const library::TableBlock& block);

// Whether the cells of a column can be added: numbers or money, but no years, no running balance and no
// shares.
bool is_summed(const library::TableBlock& block, const Layout& layout, const std::vector<Column>& columns,
               std::size_t column);

// The sum of a column's own rows; nothing where a cell is missing, or holds words: missing is never zero.
std::optional<Decimal> sum_of(const Column& column, const Layout& layout);

// Reports totals, subtotals, balances and shares that their rows do not give, to the penny; columns that
// cannot be checked; and totals that give a confidential cell back.
void check_sums(const library::TableBlock& block, const Layout& layout, const std::vector<Column>& columns,
                base::Diagnostics& diagnostics);

}  // namespace tables
