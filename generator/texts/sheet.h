// The CSV file that a block names: found beside its text or below data/, and read as cells with places.
// Not what the cells are worth: that is in tables.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"
#include "keys/keys.h"
#include "library/sheet.h"
#include "texts/known.h"

namespace texts {

// What the reader of a block is given beside its keys.
struct Given {
  const base::Sources& sources;
  const Known& known;
  base::Span where;  // the block
  base::Diagnostics& diagnostics;
};

// Beside the text first, then below data/. Nothing for a name that leads out of its folder.
std::optional<std::uint32_t> find_block_file(const base::Sources& sources, std::uint32_t text,
                                             std::string_view name);

// The file at the key `file`, with so many rows of heads; of two, an empty cell of the first goes on with the
// cell left of it, and where the second is empty the column stands alone. Nothing, after a report, where it
// cannot be printed.
std::optional<library::Sheet> read_sheet(keys::Keys& keys, int header_rows, const Given& given);

// The column of that name: "Offences", "Before: Offences", whatever the capitals. Nothing after a report.
std::optional<std::size_t> find_column(const library::Sheet& sheet, const keys::Written& name,
                                       keys::Subject& subject);

}  // namespace texts
