// Where numbers go: a value axis with round steps, and straight scales from numbers to drawing units.
// Neither text nor drawing: ticks.h writes the labels, axis.h draws.
#pragma once

#include <cmath>
#include <vector>

namespace plot {

// A drawing has no use for infinity, nor for a number whose tick label is wider than the chart.
inline constexpr double largest_drawn = 1e15;
inline bool is_drawable(double value) {
  return std::abs(value) <= largest_drawn;  // false of what is no number
}

// What an axis must hold. Zero always: an axis that starts elsewhere makes a small change look large.
struct Extent {
  double lowest = 0;
  double highest = 0;
  bool is_whole = true;  // no value has a fraction, so no tick has one: there is no half homicide
  bool is_percentage = false;

  void include(double value);
};

struct ValueAxis {
  std::vector<double> ticks;  // 4 to 6, evenly spaced, lowest first, zero among them
  int places = 0;             // decimals that the labels need

  double low() const { return ticks.front(); }
  double high() const { return ticks.back(); }
};

// The tightest axis with steps of 1, 2, 2.5 or 5 times a power of ten. A percentage axis passes 100 only
// where the data do, because then they are not shares of a whole.
ValueAxis value_axis(const Extent& extent);

struct Scale {
  double from = 0;  // the number that stands at `start`
  double to = 1;
  double start = 0;  // in drawing units
  double end = 0;

  // Where everything is one number, it stands at the end: the latest window is where the reader looks.
  double at(double value) const {
    return from == to ? end : start + (value - from) / (to - from) * (end - start);
  }
};

}  // namespace plot
