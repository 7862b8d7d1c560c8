// Parts of a whole as rounded percentages that add up to 100.
#pragma once

#include <vector>

namespace plot {

// By largest remainder (Hamilton's method): every share is cut to its decimals, and what is then missing to
// 100 goes to those that were cut most, of equal ones to the first. Of nothing at all every share is 0.
std::vector<double> shares_of(const std::vector<double>& counts, int places);

}  // namespace plot
