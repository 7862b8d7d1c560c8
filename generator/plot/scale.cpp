#include "plot/scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "base/number.h"

namespace plot {
namespace {

constexpr int smallest_exponent = -9;
constexpr int largest_exponent = 16;
constexpr int fewest_steps = 3;
constexpr int most_steps = 5;
// A value that binary stores a hair above a tick still lies on it.
constexpr double hair = 1e-12;

// tens × 10^exponent, where tens is 10, 20, 25 or 50: whole numbers, so that multiples are exact.
struct Step {
  int tens = 10;
  int exponent = 0;

  double times(int count) const {
    const double whole = static_cast<double>(count) * tens;
    return exponent < 0 ? whole / base::power_of_ten(-exponent) : whole * base::power_of_ten(exponent);
  }
  int places() const { return std::max(0, tens == 25 ? -exponent : -exponent - 1); }
};

struct Candidate {
  Step step;
  int bottom = 0;  // the lowest tick is so many steps from zero
  int top = 0;
  double score = 0;
};

// How much room the data leave empty.
double emptiness_of(const Step& step, int steps, const Extent& extent) {
  return step.times(steps) / (extent.highest - extent.lowest);
}

// Steps of 2.5 are read less easily, most of all with a decimal point.
double score_of(const Step& step, int steps, const Extent& extent) {
  const double emptiness = emptiness_of(step, steps, extent);
  if (step.tens != 25) return emptiness;
  return emptiness + (step.places() > 0 ? 0.25 : 0.05);
}

bool is_finest(const Step& step, const Extent& extent) {
  if (extent.is_whole) return step.tens == 10 && step.exponent == -1;
  return step.tens == 10 && step.exponent == smallest_exponent;
}

std::optional<Candidate> fitted(const Step& step, const Extent& extent) {
  if (extent.is_whole && step.places() > 0) return std::nullopt;
  const double size = step.times(1);
  if (extent.highest / size > most_steps + 1 || extent.lowest / size < -most_steps - 1) return std::nullopt;
  const int bottom = static_cast<int>(std::floor(extent.lowest / size + hair));
  int top = static_cast<int>(std::ceil(extent.highest / size - hair));
  if (is_finest(step, extent)) top = std::max(top, bottom + fewest_steps);
  if (top - bottom < fewest_steps || top - bottom > most_steps) return std::nullopt;
  if (extent.is_percentage && extent.highest <= 100 && step.times(top) > 100) return std::nullopt;
  return Candidate{step, bottom, top, score_of(step, top - bottom, extent)};
}

// Below it an axis needs too many even of the widest steps.
int smallest_exponent_for(const Extent& extent) {
  int exponent = smallest_exponent;
  while (exponent < largest_exponent && emptiness_of({50, exponent}, most_steps + 1, extent) < 1) ++exponent;
  return exponent;
}

// An axis is needed even where every value is zero or missing: a whole of 100, or a handful of events.
Extent not_empty(Extent extent) {
  if (extent.lowest == extent.highest) extent.highest = extent.is_percentage ? 100 : most_steps;
  return extent;
}

}  // namespace

void Extent::include(double value) {
  if (!is_drawable(value)) return;
  lowest = std::min(lowest, value);
  highest = std::max(highest, value);
  is_whole = is_whole && value == std::trunc(value);
}

ValueAxis value_axis(const Extent& wanted) {
  const Extent extent = not_empty(wanted);
  Candidate best{{50, largest_exponent}, 0, fewest_steps, 1e300};
  for (int exponent = smallest_exponent_for(extent); exponent <= largest_exponent; ++exponent) {
    // Nor can those be better that follow.
    if (emptiness_of({10, exponent}, fewest_steps, extent) >= best.score) break;
    for (const int tens : std::array{10, 20, 50, 25}) {
      const auto candidate = fitted({tens, exponent}, extent);
      if (candidate && candidate->score < best.score - 1e-9) best = *candidate;
    }
  }
  ValueAxis axis{.ticks = {}, .places = best.step.places()};
  for (int count = best.bottom; count <= best.top; ++count) axis.ticks.push_back(best.step.times(count));
  return axis;
}

}  // namespace plot
