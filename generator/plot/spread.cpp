// Pooling adjacent violators (Ayer and others, 1955, Annals of Mathematical Statistics 26): with the room
// that lies above each slot subtracted, keeping the slots apart is keeping their places in order, and the
// weighted least squares solution under an order is made of blocks, each at its mean. Clipped to limits it is
// still the best one.
#include <algorithm>
#include <cstddef>

#include "plot/labels.h"

namespace plot {
namespace {

struct Block {
  double weighted_sum = 0;
  double weight = 0;
  std::size_t members = 0;

  double mean() const { return weighted_sum / weight; }
};

// How far the middle of each slot lies from the middle of the first, were they stacked.
std::vector<double> stacked(const std::vector<Slot>& slots, double gap) {
  std::vector<double> offsets(slots.size(), 0);
  for (std::size_t i = 1; i < slots.size(); ++i) {
    offsets[i] = offsets[i - 1] + (slots[i - 1].height + slots[i].height) / 2 + gap;
  }
  return offsets;
}

std::vector<Block> pooled(const std::vector<Slot>& slots, const std::vector<double>& offsets) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    Block block{(slots[i].wanted - offsets[i]) * slots[i].weight, slots[i].weight, 1};
    while (!blocks.empty() && blocks.back().mean() >= block.mean()) {
      block.weighted_sum += blocks.back().weighted_sum;
      block.weight += blocks.back().weight;
      block.members += blocks.back().members;
      blocks.pop_back();
    }
    blocks.push_back(block);
  }
  return blocks;
}

}  // namespace

std::optional<std::vector<double>> spread(const std::vector<Slot>& slots, double gap, double from,
                                          double to) {
  if (slots.empty()) return std::vector<double>{};
  const std::vector<double> offsets = stacked(slots, gap);
  const double lowest = from + slots.front().height / 2;
  const double highest = to - slots.back().height / 2 - offsets.back();
  if (lowest > highest) return std::nullopt;
  std::vector<double> middles;
  for (const Block& block : pooled(slots, offsets)) {
    const double start = std::clamp(block.mean(), lowest, highest);
    for (std::size_t i = 0; i < block.members; ++i) middles.push_back(start + offsets[middles.size()]);
  }
  return middles;
}

}  // namespace plot
