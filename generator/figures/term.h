// What one side of a figure comes to: numbers, measures, functions and operators, from the inside out.
#pragma once

#include "figures/desk.h"

namespace figures {

// Every fault inside it is reported, also beside others. A withheld value goes before another missing one.
Result value_of(const document::Term& term, Desk& desk);

}  // namespace figures
