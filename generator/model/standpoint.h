// From where a report looks at the numbers: whose, up to when, compared with what.
#pragma once

#include <variant>

#include "model/id.h"
#include "model/period.h"

namespace model {

struct PreviousYear {};    // the same window a year earlier
struct PreviousPeriod {};  // the window that ends with the period before the report's
// Period: the window that ends with it; of a figure that is no sum over its months the whole of it, where it
// is longer than the window.
using Comparison = std::variant<PreviousYear, PreviousPeriod, Period>;

struct Standpoint {
  AreaId area;
  Period period;
  Comparison compare = PreviousYear{};
};

}  // namespace model
