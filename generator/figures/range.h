// From where to where a number may lie, given the precision it was typed with. A value from data is a point.
// Not a confidence interval: it knows no chance, only rounding.
#pragma once

namespace figures {

struct End {
  double at = 0;
  bool is_in = true;  // 14.2% was typed for anything from 14.15 up to, but without, 14.25
};

struct Range {
  End low = {};
  End high = {};

  bool is_point() const { return low.at == high.at; }
};

Range exactly(double value);
// Whatever prints as `typed` when it is rounded half away from zero, `half_step` on each side.
Range printing_as(double typed, double half_step);

Range operator+(const Range& a, const Range& b);
Range operator-(const Range& a, const Range& b);
Range operator*(const Range& a, const Range& b);
// Without a bound on the side where `b` reaches 0; with none where 0 lies inside it.
Range operator/(const Range& a, const Range& b);
Range smaller_of(const Range& a, const Range& b);
Range larger_of(const Range& a, const Range& b);
Range size_of(const Range& a);

// Whether two numbers differ by no more than what binary numbers leave of none.
bool is_near(double a, double b);
// Whether some number lies in both.
bool overlap(const Range& a, const Range& b);
// Whether a number of `a` can be under, or at most, one of `b`.
bool can_be_under(const Range& a, const Range& b);
bool can_be_at_most(const Range& a, const Range& b);

}  // namespace figures
