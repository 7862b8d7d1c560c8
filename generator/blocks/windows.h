// Which windows a block means by the periods that its author wrote.
#pragma once

#include <optional>

#include "model/model.h"
#include "model/standpoint.h"

namespace blocks {

// A month or a quarter names the window that ends with it, as everywhere; a longer time is meant as written.
// Of a measure of days: the last day inside it that has a row.
model::Period window_named(const model::Model& model, const model::SeriesKey& key,
                           const model::Period& period);

// What `after` is compared with. A period that was named is used whole where it is as long, or where the
// measure is in the same unit over any time; else the window that ends with it. `own` is the period that
// `after` was made from.
model::Period window_compared(const model::Model& model, const model::SeriesKey& key,
                              const model::Period& after, const model::Period& own,
                              const model::Comparison& compare);

// Whether a period ends after the report's.
bool is_after(const std::optional<model::Period>& period, const model::Standpoint& standpoint);

}  // namespace blocks
