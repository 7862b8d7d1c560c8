// Blocks that print a CSV file, read: `table`, `tracker` and `ticks`; and `key-figures`, whose rows stand in
// the block itself. 1-project-files.md, 1.9.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "library/sheet.h"

namespace library {

// A note on a cell, a row or a column: what is not said is any.
struct CellNote {
  std::optional<std::size_t> row = {};
  std::optional<std::size_t> column = {};
  std::string text = {};
  base::Span where = {};
};

// Two columns of which one follows from the other.
struct ColumnRule {
  std::size_t column = 0;
  std::size_t of = 0;
  base::Span where = {};
};

struct TableBlock {
  Sheet sheet = {};
  std::optional<std::size_t> group_by = {};  // the column whose texts become captions over rows
  bool has_total = false;                    // the last row is the sum of those above it, or one is made
  std::optional<ColumnRule> balance = {};    // the balance before and the cell of `of`
  std::optional<ColumnRule> shares = {};     // per cent of the total of `of`
  std::vector<CellNote> notes = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

// Actions, recommendations: which column of the file is which.
struct TrackerBlock {
  Sheet sheet = {};
  std::size_t id = 0;
  std::size_t text = 0;
  std::size_t status = 0;
  std::string called = {};  // "recommendations"; empty: actions
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

// The first column holds the questions, the others say yes or no.
struct TicksBlock {
  Sheet sheet = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

struct KeyFigure {
  std::string label = {};
  std::string value = {};
  base::Span where = {};  // of the value
};
struct KeyFiguresBlock {
  std::vector<KeyFigure> items = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

}  // namespace library
