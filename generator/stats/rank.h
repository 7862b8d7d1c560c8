// Order of ratios without dividing, and the competition rank: ties share the best number.
// Knows nothing of better and worse: the caller says which end is first.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
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

// How many events more or fewer of its own, from 1 to `most`, would give `own` another place: another number,
// or a tie made or broken. Nothing where so few either way change neither. A share gains no event beyond its
// base and nothing falls below 0; an amount that is no whole number is moved by whole ones. Bases stay as
// they are.
enum class Amounts { free, within_base };  // within_base: numerators of shares
std::optional<int> events_to_another_rank(std::size_t own, const std::vector<Counted>& all, Amounts amounts,
                                          int most);

}  // namespace stats
