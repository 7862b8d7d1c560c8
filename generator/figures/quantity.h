// A number of a figure with its unit and the range its typing leaves; and how two of them go together.
// Knows no measure and says nothing: what cannot be done comes back as nothing.
#pragma once

#include <optional>
#include <string>

#include "document/expression.h"
#include "figures/range.h"

namespace figures {

struct Unit {
  enum class Of {
    number,    // typed without a unit: takes that of what it meets
    fraction,  // one of two alike by the other: 0.125, which is 12.5% beside per cent
    percent,
    points,  // the difference of two percentages
    money,
    count,
    rate,
    level,
    rank,
  };
  Of of = Of::number;
  std::string name = {};  // "offences" of a count, "minutes" of a level, "per 1,000 households" of a rate
  double per = 0;         // of a rate
};

struct Quantity {
  double value = 0;
  Range range = {};
  Unit unit = {};
  std::optional<int> places = {};         // to print it with; none: by the rule of its unit
  std::string text = {};                  // what a field prints, where no other form is asked for
  bool is_change = false;                 // its sign is a direction
  std::optional<double> relative = {};    // of points: the same change in per cent
  std::optional<bool> higher_first = {};  // where it is ranked: what its measure says is better

  std::string period = {};  // its id, of a value from data and of a sum of such of one period

  bool is(Unit::Of of) const { return unit.of == of; }
};

Quantity exact_quantity(double value, Unit unit);
Quantity typed_quantity(const document::Number& number);
// "per cent", "a count of offences", "a rate per 1,000"
std::string unit_name(const Unit& unit);

// Gives both the same unit where they can be compared: a bare number takes the other's, a fraction becomes
// per cent beside one. False where they cannot, points beside per cent among them.
bool make_alike(Quantity& a, Quantity& b);
// The same as per cent: a fraction times 100, a bare number as it is. Nothing of anything else.
std::optional<Quantity> as_percentage(Quantity quantity);

// Nothing where the units do not go together. Precondition of a division: the value of `b` is not 0.
std::optional<Quantity> add(Quantity a, Quantity b);
std::optional<Quantity> subtract(Quantity a, Quantity b);
std::optional<Quantity> multiply(const Quantity& a, const Quantity& b);
std::optional<Quantity> divide(const Quantity& a, const Quantity& b);
Quantity negative(Quantity quantity);
Quantity scaled(Quantity quantity, double factor);

}  // namespace figures
