// Second suppression: cells hidden only because a total would give back a hidden one.
// Knows sums within one period; differences between windows cannot arise, for a window with a hidden cell has
// no figure.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <vector>

#include "model/model.h"

namespace disclosure {

// A total and the cells that add up to it, as indices of the series of one measure.
struct Relation {
  std::size_t total = 0;
  std::vector<std::size_t> parts;
};
// The whole of an area and its categories; the published value of a group and its members.
std::vector<Relation> relations_of(const model::Model& model,
                                   const std::vector<const model::Series*>& series);

// What may be counted in a cell: of an amount itself; of a share its numerator, and the rest of its
// denominator.
inline constexpr std::size_t count_kinds = 2;

// One observation of one series, in one period.
struct Cell {
  bool has_count = false;  // false: nobody knows it, or it was confidential when it came
  std::array<double, count_kinds> counts = {};
  std::array<bool, count_kinds> is_small = {};  // by the rule of the measure
  bool is_hidden = false;
};

// Hides, smallest first, until every hidden count could still be anything from 1 to below the threshold.
void hide_companions(std::vector<Cell>& cells, const std::vector<Relation>& relations,
                     const model::Hidden& rule);

}  // namespace disclosure
