// Random numbers that are the same on every machine: the engine is fixed by the standard, its distributions
// are not, so these are ours.
#pragma once

#include <cstdint>
#include <random>

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  int below(int limit) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(limit)); }
  int between(int first, int last) { return first + below(last - first + 1); }
  bool one_in(int chances) { return below(chances) == 0; }
  double share() { return static_cast<double>(engine_() >> 11) / 9007199254740992.0; }  // 0 to under 1

 private:
  std::mt19937_64 engine_;
};
