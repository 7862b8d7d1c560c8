// Order of ratios without dividing, and the competition rank: ties share the best number.
// Knows nothing of better and worse: the caller says which end is first.
#pragma once

#include <compare>
#include <cstddef>
#include <vector>

#include "stats/ratio.h"

namespace stats {

// Compares a.amount / a.base with b.amount / b.base exactly, in whole numbers of 128 bits where all four are
// whole, else in products that keep their rounding error. Precondition: bases above 0.
std::strong_ordering compare_ratios(const Counted& a, const Counted& b);

enum class First { lowest, highest };

struct Rank {
  int number = 1;                      // 1 + how many stand strictly before it
  std::vector<std::size_t> tied = {};  // the others with exactly the same ratio
};
Rank rank_of(std::size_t own, const std::vector<Counted>& all, First first);

}  // namespace stats
