// Numbers that a text says in words: "half", "one in five", "doubled", "a slight increase", "three offences".
#pragma once

#include <string_view>
#include <vector>

#include "tracing/numbers.h"
#include "tracing/phrases.h"

namespace tracing {

// From the left, none over another. A word for a number counts only before a word that a measure counts in.
std::vector<Words> amounts_in(std::string_view sentence, const NumberNames& names);

}  // namespace tracing
