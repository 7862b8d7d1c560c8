// Labels that a report gives two different numbers.
#pragma once

#include "base/diagnostic.h"
#include "tracing/answers.h"

namespace tracing {

// Of cells in tables, by the heads of their row and column, and of list items of the form "Label: number".
// Numbers that are the same at the coarser precision are not different.
void check_twice(const Answers& answers, base::Diagnostics& diagnostics);

}  // namespace tracing
