// A CSV file that a block prints: every cell as it was typed, with its place. What the cells are worth is
// worked out where the block is made, when the figures in them are filled in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/source.h"

namespace library {

struct SheetCell {
  std::string text = {};  // without spaces round it; figures still as {{ … }}
  base::Span where = {};
};

struct SheetColumn {
  SheetCell above = {};  // of two rows of heads; empty where the column stands alone
  SheetCell head = {};

  // What an author calls it, and the file that readers download: "Before: Offences".
  std::string name() const { return above.text.empty() ? head.text : above.text + ": " + head.text; }
};

struct Sheet {
  std::vector<SheetColumn> columns = {};
  std::vector<std::vector<SheetCell>> rows = {};  // each as long as the columns; without the heads
  base::Span where = {};                          // the beginning of the file
};

}  // namespace library
