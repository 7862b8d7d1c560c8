// Numbers becoming text, and text becoming numbers. The only place where a number is rounded for print.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// Exact up to 10^22; 1 for a negative exponent.
constexpr double power_of_ten(int exponent) {
  constexpr std::array<double, 23> exact{1,    1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                         1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  if (exponent >= 0 && exponent < static_cast<int>(exact.size())) {
    return exact[static_cast<std::size_t>(exponent)];
  }
  double power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// Half away from zero on the decimal value: 0.25 prints as 0.3 and 2.675 as 2.68, where printf says 0.2
// and 2.67. The last term lifts values that binary stores a hair below the half. Never "-0". (dfeR
// round_five_up.) Inline: every coordinate of a drawing is rounded.
inline constexpr double rounding_lift = 1.4901161193847656e-08;  // the square root of the machine epsilon
inline double rounded(double value, int places) {
  const double scale = power_of_ten(places);
  const double size = std::trunc(std::abs(value) * scale + 0.5 + rounding_lift) / scale;
  return value < 0 && size > 0 ? -size : size;
}

// "2710" or "2,710"; places after the point are always written; a minus is the hyphen.
std::string plain_decimal(double value, int places);
std::string grouped_decimal(double value, int places);
// The shortest text that reads back as the same number, for downloads: 0.1, 18, 1e-07 never (plain notation).
std::string exact_decimal(double value);
// So many significant digits, without an exponent and without zeros at its end; a whole number stays whole.
// For the steps of a working, never for a published value.
std::string significant_decimal(double value, int digits);
// Coordinates of drawings: at most one decimal, no trailing ".0", never "-0".
std::string coordinate(double value);
void append_coordinate(std::string& text, double value);  // at the end of a text
// The two halves of that: the tenths of a value below 1e17 in size, and their text, 123 as "12.3". As
// std::to_chars does, put_tenths takes the place of the first character and gives the place behind the last;
// there must be room for `longest_tenths`.
inline long long tenths_of(double value) {
  const auto size = static_cast<long long>(std::abs(value) * 10 + 0.5 + rounding_lift);
  return value < 0 ? -size : size;
}
inline constexpr std::size_t longest_tenths = 21;
char* put_tenths(char* to, long long tenths);
std::string whole(long long value);
std::string ordinal(long long value);  // "1st", "12th", "23rd"

// "2710", "-10.4", "12.3", "1e5" is none: digits, at most one point, at most one leading minus.
std::optional<double> parse_decimal(std::string_view text);

}  // namespace base
