// RFC 4180 with a place for every field. Knows grammar, not meaning: every field is text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace syntax {

struct CsvCell {
  std::string_view
      raw;  // the bytes between the separators, without the outer quotes; doubled quotes still doubled
  base::Span where;  // quotes included
  bool has_doubled_quotes = false;

  std::string text() const;  // doubled quotes made single
};

struct CsvRow {
  std::size_t first = 0;  // its cells are cells[first] to cells[first + count - 1]
  std::size_t count = 0;
};

struct CsvTable {
  std::vector<CsvCell> cells;
  std::vector<CsvRow> rows;  // the header row is the first; blank lines are left out
  std::vector<base::Span> row_spans;

  const CsvCell* cell(std::size_t row, std::size_t column) const;  // null behind the row's end
};

// Reports broken quoting, rows with more or fewer cells than the header, a missing header, bytes that are not
// UTF-8, NUL bytes, and lines, files or tables beyond the limits; leaves out the rows at fault and goes on.
// The cells view the bytes of `sources`, which must live as long.
CsvTable parse_csv(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics);

}  // namespace syntax
