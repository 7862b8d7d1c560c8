#include "figures/term.h"

#include <cmath>

#include "base/overloaded.h"
#include "base/text.h"
#include "figures/codes.h"
#include "figures/fields.h"
#include "figures/functions.h"
#include "figures/look_up.h"

namespace figures {

namespace {

// The values of a calculation, or what stands in its way.
struct Values {
  Quantities numbers = {};
  std::optional<Lack> lack = {};
  bool is_faulty = false;
};

void take(Values& values, Result result, const document::Term& term, Desk& desk) {
  std::visit(base::overloaded{
                 [&](Quantity& quantity) { values.numbers.push_back(std::move(quantity)); },
                 [&](const Said& said) {
                   desk.fault(codes::words_as_number, term.where, document::text_of(term),
                              "it is \"" + said.text + "\"");
                   values.is_faulty = true;
                 },
                 [&](Lack& lack) {
                   if (!values.lack || lack.is_withheld) values.lack = std::move(lack);
                 },
                 [&](const Fault&) { values.is_faulty = true; },
             },
             result);
}

Values values_of(const document::Terms& terms, Desk& desk) {
  Values values;
  values.numbers.reserve(terms.size());
  for (const document::Term& term : terms) take(values, value_of(term, desk), term, desk);
  return values;
}

Result finite(Quantity quantity, const document::Term& term, Desk& desk) {
  if (std::isfinite(quantity.value)) return quantity;
  return desk.fault(codes::too_large, term.where, document::text_of(term));
}

std::optional<Quantity> put_together(document::Operator is, const Quantity& a, const Quantity& b) {
  switch (is) {
    case document::Operator::plus:
      return add(a, b);
    case document::Operator::minus:
      return subtract(a, b);
    case document::Operator::times:
      return multiply(a, b);
    case document::Operator::divided_by:
      return divide(a, b);
  }
  return std::nullopt;
}

Result value_of_operation(const document::Operation& operation, const document::Term& term, Desk& desk) {
  Values values = values_of(operation.sides, desk);
  if (values.is_faulty) return Fault{};
  if (values.lack) return *std::move(values.lack);
  const Quantity& a = values.numbers[0];
  const Quantity& b = values.numbers[1];
  if (operation.is == document::Operator::divided_by && b.value == 0) {
    const std::string divisor = document::text_of(operation.sides[1]);
    return desk.fault(codes::division_by_zero, term.where, document::text_of(term),
                      divisor == "0" ? "" : divisor + " is 0");
  }
  auto result = put_together(operation.is, a, b);
  if (result) return finite(*std::move(result), term, desk);
  return desk.fault(codes::units_apart, term.where, unit_name(a.unit) + " and " + unit_name(b.unit));
}

Result value_of_call(const document::Call& call, const document::Term& term, Desk& desk) {
  const bool is_callable = can_be_called(call, desk);
  Values values = values_of(call.arguments, desk);
  if (!is_callable || values.is_faulty) return Fault{};
  if (values.lack) return *std::move(values.lack);
  Result result = call_function(call, values.numbers, term.where, desk);
  if (auto* quantity = std::get_if<Quantity>(&result)) return finite(std::move(*quantity), term, desk);
  return result;
}

Result value_of_negation(const document::Negation& negation, Desk& desk) {
  Values values = values_of(negation.of, desk);
  if (values.is_faulty) return Fault{};
  if (values.lack) return *std::move(values.lack);
  return negative(std::move(values.numbers.front()));
}

Result value_of_reference(const document::Reference& reference, Desk& desk) {
  const auto subject = look_up(reference, desk);
  if (!subject) return Fault{};
  return value_of_field(*subject, reference, desk);
}

}  // namespace

Result value_of(const document::Term& term, Desk& desk) {
  return std::visit(
      base::overloaded{
          [](const document::Number& number) -> Result { return typed_quantity(number); },
          [](const document::Words& words) -> Result { return Said{.text = words.text}; },
          [&](const document::Reference& reference) { return value_of_reference(reference, desk); },
          [&](const document::Call& call) { return value_of_call(call, term, desk); },
          [&](const document::Operation& operation) { return value_of_operation(operation, term, desk); },
          [&](const document::Negation& negation) { return value_of_negation(negation, desk); },
      },
      term.content);
}

}  // namespace figures
