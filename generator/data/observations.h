// The rows of one data file as observations, each with whose it is and the place it was read at.
// Not series: rows of several files are put together, and second rows for the same key found, in join.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/diagnostic.h"
#include "data/sources.h"
#include "model/observation.h"
#include "setup/vocabulary.h"
#include "syntax/csv.h"

namespace data {

struct DataRow {
  std::uint32_t measure = 0;  // of the vocabulary, as the next
  std::uint32_t area = 0;
  model::Category category = {};
  model::Observation observation;
  base::Span where = {};  // the whole row; of a wide file the cell
};

struct Rows {
  std::vector<DataRow> rows;
  std::size_t skipped = 0;   // rows that sources.yaml leaves out
  std::size_t unmapped = 0;  // rows of a measure that sources.yaml does not name
};

// Of a file in our own layout. A row that cannot be placed (measure, area, period) is reported and left out;
// a row with a faulty value becomes a hole.
Rows read_observations(const syntax::CsvTable& table, const setup::Vocabulary& vocabulary,
                       base::Diagnostics& diagnostics);
// Of a file that sources.yaml describes.
Rows read_described(const syntax::CsvTable& table, const Described& described,
                    const setup::Vocabulary& vocabulary, base::Diagnostics& diagnostics);

}  // namespace data
