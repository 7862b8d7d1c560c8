// Rows of all data files put together: one series for each measure, area and category, oldest first.
// Not a check of what the numbers say: gaps, neighbours and totals are in checks.
#pragma once

#include <map>
#include <vector>

#include "base/diagnostic.h"
#include "data/observations.h"
#include "model/series.h"
#include "setup/vocabulary.h"

namespace data {

// Reports second rows for the same key, and categories of one measure that differ only in spelling; of two
// rows the first, in the order of the files, stays.
std::map<model::SeriesKey, model::Series> join(std::vector<Rows>&& files, const setup::Vocabulary& vocabulary,
                                               base::Diagnostics& diagnostics);

}  // namespace data
