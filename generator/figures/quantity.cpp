#include "figures/quantity.h"

#include <algorithm>
#include <utility>

#include "base/number.h"

namespace figures {

namespace {

using Of = Unit::Of;

Of unit_of(document::TypedUnit typed) {
  switch (typed) {
    case document::TypedUnit::none:
      return Of::number;
    case document::TypedUnit::percent:
      return Of::percent;
    case document::TypedUnit::points:
      return Of::points;
    case document::TypedUnit::pounds:
      return Of::money;
  }
  return Of::number;
}

// What stands behind a unit no longer does once something is done with it.
void forget(Quantity& quantity) {
  quantity.text.clear();
  quantity.is_change = false;
  quantity.relative.reset();
}

std::optional<int> more_places(const Quantity& a, const Quantity& b) {
  if (!a.places || !b.places) return std::nullopt;
  return std::max(*a.places, *b.places);
}

bool are_alike(const Unit& a, const Unit& b) {
  if (a.of != b.of) return false;
  if (a.of == Of::rate) return a.per == b.per;
  return a.of != Of::level || a.name == b.name;
}

bool is_share(const Quantity& quantity) {
  return quantity.is(Of::fraction) || quantity.is(Of::percent);
}

// 72% of something is 0.72 of it.
Quantity as_factor(Quantity quantity) {
  return quantity.is(Of::percent) ? scaled(std::move(quantity), 0.01) : quantity;
}

// The unit of a product, or none: a number or a share of something keeps the thing's unit.
std::optional<Unit> unit_of_product(const Quantity& a, const Quantity& b) {
  if (a.is(Of::number) && b.is(Of::number)) return Unit{};
  if (is_share(a) && (is_share(b) || b.is(Of::number))) return Unit{.of = Of::fraction};
  if (is_share(b) && a.is(Of::number)) return Unit{.of = Of::fraction};
  if (a.is(Of::number) || is_share(a)) return b.unit;
  if (b.is(Of::number) || is_share(b)) return a.unit;
  if (a.is(Of::money) && b.is(Of::count)) return a.unit;
  if (a.is(Of::count) && b.is(Of::money)) return b.unit;
  return std::nullopt;
}

// The typed 100 that makes a fraction per cent.
bool is_hundred(const Quantity& quantity) {
  return quantity.is(Of::number) && quantity.value == 100 && quantity.range.is_point();
}

std::optional<Unit> unit_of_quotient(const Quantity& a, const Quantity& b) {
  if (are_alike(a.unit, b.unit)) return Unit{.of = Of::fraction};
  if (a.is(Of::number) || (a.is(Of::count) && b.is(Of::number))) return Unit{.of = Of::fraction};
  if (b.is(Of::number)) return a.unit;
  if (is_share(a) && is_share(b)) return Unit{.of = Of::fraction};
  if (a.is(Of::points) && b.is(Of::percent))
    return Unit{.of = Of::fraction};  // of a change, its earlier value
  if (b.is(Of::count) && (a.is(Of::money) || a.is(Of::level))) return a.unit;
  return std::nullopt;
}

}  // namespace

Quantity exact_quantity(double value, Unit unit) {
  return {.value = value, .range = exactly(value), .unit = std::move(unit)};
}

Quantity typed_quantity(const document::Number& number) {
  Quantity quantity{.value = number.value, .unit = {.of = unit_of(number.unit)}};
  quantity.range = number.is_exact() ? exactly(number.value) : printing_as(number.value, number.half_step());
  quantity.places = number.scale == 1 ? number.places : 0;
  return quantity;
}

std::string unit_name(const Unit& unit) {
  const std::string of = unit.name.empty() ? "" : " of " + unit.name;
  switch (unit.of) {
    case Of::number:
      return "a bare number";
    case Of::fraction:
      return "a ratio";
    case Of::percent:
      return "per cent";
    case Of::points:
      return "percentage points";
    case Of::money:
      return "money";
    case Of::count:
      return "a count" + of;
    case Of::rate:
      return "a rate per " + base::grouped_decimal(unit.per, 0);
    case Of::level:
      return "a level" + of;
    case Of::rank:
      return "a rank";
  }
  return "";
}

Quantity scaled(Quantity quantity, double factor) {
  quantity.value *= factor;
  quantity.range = quantity.range * exactly(factor);
  quantity.places.reset();
  return quantity;
}

bool make_alike(Quantity& a, Quantity& b) {
  if (are_alike(a.unit, b.unit)) {
    if (a.unit.name != b.unit.name) a.unit.name = b.unit.name = "";
    return true;
  }
  if (a.is(Of::number) || b.is(Of::number)) {
    (a.is(Of::number) ? a : b).unit = (a.is(Of::number) ? b : a).unit;
    return true;
  }
  if (!a.is(Of::fraction) && !b.is(Of::fraction)) return false;
  Quantity& fraction = a.is(Of::fraction) ? a : b;
  const Quantity& other = a.is(Of::fraction) ? b : a;
  if (other.is(Of::count)) {  // so many a day, beside a count
    fraction.unit = other.unit;
    return true;
  }
  if (!other.is(Of::percent) && !other.is(Of::points)) return false;
  fraction = scaled(std::move(fraction), 100);
  fraction.unit = other.unit;
  return true;
}

std::optional<Quantity> as_percentage(Quantity quantity) {
  if (!is_share(quantity) && !quantity.is(Of::number)) return std::nullopt;
  if (quantity.is(Of::fraction)) quantity = scaled(std::move(quantity), 100);
  quantity.unit = {.of = Of::percent};
  return quantity;
}

namespace {

std::optional<Quantity> sum_of(Quantity a, Quantity b) {
  const bool is_percent_and_points =
      (a.is(Of::percent) && b.is(Of::points)) || (a.is(Of::points) && b.is(Of::percent));
  if (!is_percent_and_points && !make_alike(a, b)) return std::nullopt;
  if (is_percent_and_points) a.unit = {.of = Of::percent};
  a.places = more_places(a, b);
  if (a.period != b.period) a.period.clear();
  a.value += b.value;
  a.range = a.range + b.range;
  forget(a);
  return a;
}

}  // namespace

std::optional<Quantity> add(Quantity a, Quantity b) {
  return sum_of(std::move(a), std::move(b));
}

std::optional<Quantity> subtract(Quantity a, Quantity b) {
  const bool has_points = a.is(Of::points) || b.is(Of::points);
  const double before = b.value;
  auto difference = sum_of(std::move(a), negative(std::move(b)));
  if (!difference) return std::nullopt;
  difference->is_change = true;
  if (!has_points && difference->is(Of::percent)) {
    difference->unit.of = Of::points;
    if (before != 0) difference->relative = difference->value / before * 100;
  }
  return difference;
}

std::optional<Quantity> multiply(const Quantity& a, const Quantity& b) {
  auto unit = unit_of_product(a, b);
  if (!unit) return std::nullopt;
  const bool makes_percent = (a.is(Of::fraction) && is_hundred(b)) || (b.is(Of::fraction) && is_hundred(a));
  if (makes_percent) unit = Unit{.of = Of::percent};
  const Quantity one = as_factor(a);
  const Quantity other = as_factor(b);
  return Quantity{
      .value = one.value * other.value, .range = one.range * other.range, .unit = std::move(*unit)};
}

std::optional<Quantity> divide(const Quantity& a, const Quantity& b) {
  auto unit = unit_of_quotient(a, b);
  if (!unit) return std::nullopt;
  const bool is_of_other_kinds = is_share(a) && is_share(b);
  const Quantity one = is_of_other_kinds ? as_factor(a) : a;
  const Quantity other = is_of_other_kinds || (b.is(Of::percent) && !a.is(Of::points)) ? as_factor(b) : b;
  return Quantity{
      .value = one.value / other.value, .range = one.range / other.range, .unit = std::move(*unit)};
}

Quantity negative(Quantity quantity) {
  quantity.value = -quantity.value;
  quantity.range = exactly(0) - quantity.range;
  quantity.text.clear();
  if (quantity.relative) quantity.relative = -*quantity.relative;
  return quantity;
}

}  // namespace figures
