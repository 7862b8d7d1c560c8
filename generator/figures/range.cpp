#include "figures/range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace figures {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr Range everything{.low = {.at = -infinity, .is_in = false},
                           .high = {.at = infinity, .is_in = false}};
constexpr double relative_noise = 1e-9;
constexpr double absolute_noise = 1e-12;

// The outer of two ends: where both stand at the same place, the one that lies inside.
End lower_end(const End& a, const End& b) {
  if (a.at == b.at) return {.at = a.at, .is_in = a.is_in || b.is_in};
  return a.at < b.at ? a : b;
}
End higher_end(const End& a, const End& b) {
  if (a.at == b.at) return {.at = a.at, .is_in = a.is_in || b.is_in};
  return a.at > b.at ? a : b;
}

Range around(const std::array<End, 4>& corners) {
  Range range{.low = corners[0], .high = corners[0]};
  for (const End& each : corners) {
    range.low = lower_end(range.low, each);
    range.high = higher_end(range.high, each);
  }
  return range;
}

// A bound that is nowhere, times nothing, is nothing.
End product(const End& a, const End& b) {
  const double at = a.at == 0 || b.at == 0 ? 0 : a.at * b.at;
  const bool is_sure_zero = (a.at == 0 && a.is_in) || (b.at == 0 && b.is_in);
  return {.at = at, .is_in = is_sure_zero || (a.is_in && b.is_in)};
}

// Whether something at or above `low` can be at or below `high`.
bool meet(const End& low, const End& high) {
  if (is_near(low.at, high.at)) return low.is_in && high.is_in;
  return low.at < high.at;
}

}  // namespace

Range exactly(double value) {
  return {.low = {.at = value}, .high = {.at = value}};
}

Range printing_as(double typed, double half_step) {
  return {.low = {.at = typed - half_step, .is_in = typed > 0},
          .high = {.at = typed + half_step, .is_in = typed < 0}};
}

Range operator+(const Range& a, const Range& b) {
  return {.low = {.at = a.low.at + b.low.at, .is_in = a.low.is_in && b.low.is_in},
          .high = {.at = a.high.at + b.high.at, .is_in = a.high.is_in && b.high.is_in}};
}

Range operator-(const Range& a, const Range& b) {
  return {.low = {.at = a.low.at - b.high.at, .is_in = a.low.is_in && b.high.is_in},
          .high = {.at = a.high.at - b.low.at, .is_in = a.high.is_in && b.low.is_in}};
}

Range operator*(const Range& a, const Range& b) {
  return around(
      {product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)});
}

Range operator/(const Range& a, const Range& b) {
  const bool begins_at_zero = is_near(b.low.at, 0);
  const bool ends_at_zero = is_near(b.high.at, 0);
  const bool holds_zero = !begins_at_zero && !ends_at_zero && b.low.at < 0 && b.high.at > 0;
  if (holds_zero || (begins_at_zero && ends_at_zero)) return everything;
  // `toward` is the side from which a divisor comes to 0.
  const auto quotient = [](const End& x, const End& y, double toward) {
    const bool is_sure_zero = x.at == 0 && x.is_in;
    if (toward != 0) return x.at == 0 ? x : End{.at = x.at * toward * infinity, .is_in = false};
    return End{.at = x.at / y.at, .is_in = is_sure_zero || (x.is_in && y.is_in)};
  };
  const double low = begins_at_zero ? 1 : 0;
  const double high = ends_at_zero ? -1 : 0;
  return around({quotient(a.low, b.low, low), quotient(a.low, b.high, high), quotient(a.high, b.low, low),
                 quotient(a.high, b.high, high)});
}

Range smaller_of(const Range& a, const Range& b) {
  return {.low = lower_end(a.low, b.low), .high = a.high.at < b.high.at ? a.high : b.high};
}

Range larger_of(const Range& a, const Range& b) {
  return {.low = a.low.at > b.low.at ? a.low : b.low, .high = higher_end(a.high, b.high)};
}

Range size_of(const Range& a) {
  if (a.low.at >= 0) return a;
  const Range negative = exactly(0) - a;
  if (a.high.at <= 0) return negative;
  return {.low = {.at = 0}, .high = higher_end(a.high, negative.high)};
}

bool is_near(double a, double b) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= relative_noise * std::max(std::abs(a), std::abs(b)) + absolute_noise;
}

bool overlap(const Range& a, const Range& b) {
  return meet(a.low, b.high) && meet(b.low, a.high);
}

bool can_be_under(const Range& a, const Range& b) {
  return a.low.at < b.high.at && !is_near(a.low.at, b.high.at);
}

bool can_be_at_most(const Range& a, const Range& b) {
  return meet(a.low, b.high);
}

}  // namespace figures
