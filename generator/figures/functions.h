// The functions of figures, `share(a, b)`: a row a function. To add one: a row.
#pragma once

#include <string>
#include <vector>

#include "figures/desk.h"

namespace figures {

using Quantities = std::vector<Quantity>;

// Whether such a function takes so many values; what is not so is reported.
bool can_be_called(const document::Call& call, Desk& desk);
// What it gives. Reports units that do not go together and divisions by zero. Precondition: it can be called.
Result call_function(const document::Call& call, const Quantities& values, base::Span where, Desk& desk);

std::vector<std::string> function_names();

}  // namespace figures
