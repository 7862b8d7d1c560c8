#include "figures/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "base/number.h"
#include "base/text.h"
#include "figures/codes.h"

namespace figures {

namespace {

using Of = Unit::Of;

// What is wrong with values whose units are what they should be.
enum class Wrong { units, zero, periods };
struct Outcome {
  std::optional<Quantity> quantity = {};
  Wrong wrong = Wrong::units;
};

Outcome units_apart() {
  return {};
}

// Differs from a division in that both have to be of one kind.
Outcome quotient(Quantity a, Quantity b) {
  if (!make_alike(a, b)) return units_apart();
  if (b.value == 0) return {.wrong = Wrong::zero};
  return {.quantity = divide(a, b)};
}

// (after / before - 1) x 100: each value stands in it once, so that its rounding counts once.
Outcome change(const Quantities& values) {
  Outcome found = quotient(values[1], values[0]);
  if (!found.quantity) return found;
  Quantity& change = *found.quantity;
  change.value = (change.value - 1) * 100;
  change.range = (change.range - exactly(1)) * exactly(100);
  change.unit = {.of = Of::percent};
  change.places.reset();
  change.is_change = true;
  return found;
}

Outcome points(const Quantities& values) {
  const auto before = as_percentage(values[0]);
  const auto after = as_percentage(values[1]);
  if (!before || !after) return units_apart();
  return {.quantity = subtract(*after, *before)};
}

Outcome difference(const Quantities& values) {
  return {.quantity = subtract(values[0], values[1])};
}

Outcome share(const Quantities& values) {
  const std::string& part = values[0].period;
  const std::string& whole = values[1].period;
  if (!part.empty() && !whole.empty() && part != whole) return {.wrong = Wrong::periods};
  Outcome found = quotient(values[0], values[1]);
  if (found.quantity) found.quantity = as_percentage(*found.quantity);
  return found;
}

Outcome sum(const Quantities& values) {
  std::optional<Quantity> total = values.front();
  for (std::size_t i = 1; i < values.size() && total; ++i) total = add(*total, values[i]);
  if (total) total->text.clear();
  return {.quantity = std::move(total)};
}

Outcome mean(const Quantities& values) {
  Outcome found = sum(values);
  if (found.quantity) found.quantity = scaled(*found.quantity, 1.0 / static_cast<double>(values.size()));
  return found;
}

Outcome rate(const Quantities& values) {
  const auto is_counted = [](const Quantity& each) { return each.is(Of::number) || each.is(Of::count); };
  if (!is_counted(values[0]) || !is_counted(values[1]) || !values[2].is(Of::number)) return units_apart();
  Outcome found = quotient(values[0], values[1]);
  if (!found.quantity) return found;
  found.quantity = scaled(*found.quantity, values[2].value);
  found.quantity->unit = {.of = Of::rate, .per = values[2].value};
  return found;
}

Outcome ratio(const Quantities& values) {
  return quotient(values[0], values[1]);
}

bool are_all_alike(Quantities& values) {
  for (Quantity& each : values) {
    if (!make_alike(values.front(), each)) return false;
  }
  // A second time for those that stood before the first one with a unit.
  return std::all_of(values.begin() + 1, values.end(),
                     [&](Quantity& each) { return make_alike(values.front(), each); });
}

// The end that is 1st is the better one where the first value's measure says which, else the lowest.
Outcome rank(const Quantities& given) {
  Quantities values = given;
  if (!are_all_alike(values)) return units_apart();
  const bool is_highest_first = values.front().higher_first.value_or(false);
  const auto sign = [&](Quantity each) { return is_highest_first ? negative(std::move(each)) : each; };
  const Quantity own = sign(values.front());
  Quantity place = exact_quantity(1, {.of = Of::rank});
  place.places = 0;
  for (std::size_t i = 1; i < values.size(); ++i) {
    const Quantity other = sign(values[i]);
    const bool is_better = other.value < own.value && !is_near(other.value, own.value);
    place.value += is_better ? 1 : 0;
    place.range.low.at += can_be_at_most(own.range, other.range) ? 0 : 1;
    place.range.high.at += can_be_under(other.range, own.range) ? 1 : 0;
  }
  return {.quantity = place};
}

Outcome outermost(const Quantities& given, bool is_largest) {
  Quantities values = given;
  if (!are_all_alike(values)) return units_apart();
  Quantity found = values.front();
  for (const Quantity& each : values) {
    const bool is_further = is_largest ? each.value > found.value : each.value < found.value;
    const Range range = is_largest ? larger_of(found.range, each.range) : smaller_of(found.range, each.range);
    if (is_further) found = each;
    found.range = range;
  }
  return {.quantity = found};
}

Outcome min(const Quantities& values) {
  return outermost(values, false);
}
Outcome max(const Quantities& values) {
  return outermost(values, true);
}

Outcome abs(const Quantities& values) {
  Quantity size = values.front();
  if (size.value < 0) size = negative(std::move(size));
  size.range = size_of(values.front().range);
  size.text.clear();
  size.is_change = false;
  return {.quantity = size};
}

struct Function {
  std::string_view name;
  std::size_t least;
  std::size_t most;
  std::string_view takes;
  Outcome (*compute)(const Quantities&);
};

constexpr std::size_t any_number = static_cast<std::size_t>(-1);

constexpr std::array functions{Function{"change", 2, 2, "change(before, after)", change},
                               Function{"points", 2, 2, "points(before, after)", points},
                               Function{"difference", 2, 2, "difference(a, b), which is a - b", difference},
                               Function{"share", 2, 2, "share(part, whole)", share},
                               Function{"sum", 2, any_number, "sum(a, b, …)", sum},
                               Function{"mean", 2, any_number, "mean(a, b, …)", mean},
                               Function{"rate", 3, 3, "rate(events, population, per)", rate},
                               Function{"ratio", 2, 2, "ratio(a, b)", ratio},
                               Function{"rank", 2, any_number, "rank(x, a, b, …)", rank},
                               Function{"min", 2, any_number, "min(a, b, …)", min},
                               Function{"max", 2, any_number, "max(a, b, …)", max},
                               Function{"abs", 1, 1, "abs(x)", abs}};

const Function* function_named(std::string_view name) {
  const auto* found = std::find_if(functions.begin(), functions.end(),
                                   [&](const Function& each) { return each.name == name; });
  return found == functions.end() ? nullptr : found;
}

std::string unit_names(const Quantities& values) {
  std::vector<std::string> names;
  for (const Quantity& each : values) {
    const std::string name = unit_name(each.unit);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return base::listed(names, "and");
}

}  // namespace

std::vector<std::string> function_names() {
  std::vector<std::string> names;
  names.reserve(functions.size());
  for (const Function& each : functions) names.emplace_back(each.name);
  return names;
}

bool can_be_called(const document::Call& call, Desk& desk) {
  const document::Name& name = call.function;
  const Function* function = function_named(name.text);
  if (function == nullptr) {
    desk.fault(codes::unknown_function, name.where, name.text,
               base::did_you_mean(name.text, function_names()));
    return false;
  }
  const std::size_t count = call.arguments.size();
  if (count >= function->least && count <= function->most) return true;
  const std::string found = base::whole(static_cast<long long>(count)) + (count == 1 ? " value" : " values");
  desk.fault(codes::wrong_arguments, name.where, found,
             count < function->least ? "a comma between values needs a space after it" : "",
             std::string(function->takes));
  return false;
}

Result call_function(const document::Call& call, const Quantities& values, base::Span where, Desk& desk) {
  const Function* function = function_named(call.function.text);
  Outcome outcome = function->compute(values);
  if (outcome.quantity) return std::move(*outcome.quantity);
  if (outcome.wrong == Wrong::zero) {
    return desk.fault(codes::division_by_zero, where, call.function.text + "(…)",
                      call.function.text == "change" ? "there is no percentage change from 0" : "");
  }
  if (outcome.wrong == Wrong::periods)
    return desk.fault(codes::periods_apart, where, values[0].period + " of " + values[1].period);
  return desk.fault(codes::units_apart, where, unit_names(values), "", std::string(function->takes));
}

}  // namespace figures
