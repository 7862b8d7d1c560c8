// Numbers becoming text, and text becoming numbers. The only place where a number is rounded for print.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

// Half away from zero on the decimal value: 0.25 prints as 0.3 and 2.675 as 2.68, where printf says 0.2
// and 2.67. The last term lifts values that binary stores a hair below the half. Never "-0". (dfeR
// round_five_up.)
double rounded(double value, int places);
inline constexpr double rounding_lift = 1.4901161193847656e-08;  // the square root of the machine epsilon

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
// The same of a number of tenths: 123 as "12.3".
void append_tenths(std::string& text, long long tenths);
std::string whole(long long value);
std::string ordinal(long long value);  // "1st", "12th", "23rd"

// "2710", "-10.4", "12.3", "1e5" is none: digits, at most one point, at most one leading minus.
std::optional<double> parse_decimal(std::string_view text);

}  // namespace base
