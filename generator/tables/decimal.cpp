#include "tables/decimal.h"

#include <algorithm>

#include "base/number.h"

namespace tables {

namespace {

constexpr int most_digits = 15;

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Wide size_of(Wide number) {
  return number < 0 ? -number : number;
}

// Only to be printed: exact up to 15 digits.
double value_of(Decimal number) {
  return static_cast<double>(number.units) / base::power_of_ten(number.places);
}

}  // namespace

std::optional<Decimal> decimal_from(std::string_view digits) {
  const bool is_negative = digits.starts_with('-');
  if (is_negative) digits.remove_prefix(1);
  Decimal number;
  int count = 0;
  bool is_behind_point = false;
  for (const char c : digits) {
    if (c == ',' && !is_behind_point && count > 0) continue;
    if (c == '.' && !is_behind_point && count > 0) {
      is_behind_point = true;
      continue;
    }
    if (c < '0' || c > '9' || ++count > most_digits) return std::nullopt;
    number.units = number.units * 10 + (c - '0');
    number.places += is_behind_point ? 1 : 0;
  }
  if (count == 0) return std::nullopt;
  if (is_negative) number.units = -number.units;
  return number;
}

Decimal at_places(Decimal number, int places) {
  if (places <= number.places) return number;
  return {number.units * power_of_ten(places - number.places), places};
}

Decimal sum(Decimal a, Decimal b) {
  const int places = std::max(a.places, b.places);
  return {at_places(a, places).units + at_places(b, places).units, places};
}

Decimal difference(Decimal a, Decimal b) {
  return sum(a, {-b.units, b.places});
}

bool are_equal(Decimal a, Decimal b) {
  return difference(a, b).units == 0;
}

bool is_share(Decimal percent, Decimal part, Decimal whole) {
  const int places = std::max(part.places, whole.places);
  const Wide of = at_places(whole, places).units;
  if (of == 0) return true;
  // 100 · part / whole − percent, in units of the last typed digit and multiplied by the whole.
  const Wide gap = 100 * at_places(part, places).units * power_of_ten(percent.places) - percent.units * of;
  return 2 * size_of(gap) <= size_of(of);
}

std::string text_of(Decimal number, Commas commas) {
  return commas == Commas::none ? base::plain_decimal(value_of(number), number.places)
                                : base::grouped_decimal(value_of(number), number.places);
}

std::string share_text(Decimal part, Decimal whole, int places) {
  return base::grouped_decimal(100 * value_of(part) / value_of(whole), places) + "%";
}

}  // namespace tables
