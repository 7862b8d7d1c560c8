// Where a data file keeps what we need, found once from its header.
// Adding a layout: a value of `Layout` in sources.h, and a function here.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "data/columns.h"
#include "data/sources.h"
#include "model/period.h"
#include "syntax/csv.h"

namespace data {

struct Shape {
  static constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

  struct PeriodColumn {
    std::size_t index = 0;
    model::Period period;
  };
  struct SkipColumn {
    std::size_t index = 0;
    std::vector<std::string> values;
  };

  std::array<std::size_t, column_count> at;  // the index of each of our columns, or absent
  std::vector<PeriodColumn> periods = {};    // of a wide file: each cell below is an observation
  std::vector<SkipColumn> skip = {};

  std::size_t index_of(Column column) const { return at[static_cast<std::size_t>(column)]; }
};

// Of a file with our own names. Nothing, after a report, when a required column is missing.
std::optional<Shape> shape_of_ours(const syntax::CsvTable& table, base::Diagnostics& diagnostics);
// Of a file that sources.yaml describes; columns that it does not name are ignored.
std::optional<Shape> shape_of_described(const syntax::CsvTable& table, const Described& described,
                                        base::Diagnostics& diagnostics);
// Whether the header has our own names and no others. Silent.
bool has_our_header(const syntax::CsvTable& table);

}  // namespace data
