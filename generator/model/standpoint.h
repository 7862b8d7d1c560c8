// From where a report looks at the numbers: whose, up to when, compared with what.
#pragma once

#include <variant>

#include "model/id.h"
#include "model/period.h"

namespace model {

struct PreviousYear {};    // the same window a year earlier
struct PreviousPeriod {};  // the window that ends with the period before the report's
using Comparison =
    std::variant<PreviousYear, PreviousPeriod, Period>;  // Period: the window that ends with it

struct Standpoint {
  AreaId area;
  Period period;
  Comparison compare = PreviousYear{};
};

}  // namespace model
