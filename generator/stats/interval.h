// Intervals of counts, rates and shares, as plain functions of numbers.
// They have never heard of a measure; nothing here rounds, and nothing takes a logarithm or a power.
#pragma once

#include <optional>

namespace stats {

struct Interval {
  double lower = 0;
  double upper = 0;
  bool operator==(const Interval&) const = default;
};

// A confidence level whose quantiles stand in the tables: published numbers use + - * / and square roots
// only.
enum class Confidence { percent_90, percent_95, percent_99, percent_99_8 };
std::optional<Confidence> confidence_from(double percent);  // 90, 95, 99, 99.8
double z_of(Confidence confidence);                         // two-sided standard normal quantile
inline constexpr double z_90 = 1.6448536269514722;
inline constexpr double z_95 = 1.959963984540054;
inline constexpr double z_99 = 2.5758293035489004;
inline constexpr double z_99_8 = 3.090232306167813;

inline constexpr double exact_below = 10;  // events; from here on Byar's approximation is good enough

// Limits of a Poisson count: exact (from a table) below 10 events, Byar's approximation from 10. Whole events
// below 10 are looked up; a fraction between them is read off linearly (sources print whole events; a level
// does not come here). Precondition: events >= 0.
Interval count_limits(double events, Confidence confidence);
// The same, per `per` of the population. Precondition: population > 0.
Interval rate_limits(double events, double population, double per, Confidence confidence);
// Wilson's score interval of a share (0 to 1). Precondition: 0 <= numerator <= denominator, denominator > 0.
Interval share_limits(double numerator, double denominator, double z);
// Both arms made longer by the square root of the over-dispersion factor, the lower end not below 0.
Interval widened(Interval limits, double estimate, double phi);

}  // namespace stats
