#include "document/expression.h"

#include <algorithm>
#include <cstddef>

#include "base/number.h"
#include "base/overloaded.h"

namespace document {

namespace {

// How tightly a term holds together: a looser one inside a tighter one needs brackets.
enum class Hold { sum, product, whole };

Hold hold_of(const Term& term) {
  const auto* operation = std::get_if<Operation>(&term.content);
  if (operation == nullptr) return Hold::whole;
  const bool is_sum = operation->is == Operator::plus || operation->is == Operator::minus;
  return is_sum ? Hold::sum : Hold::product;
}

std::string_view sign_of(Operator is) {
  switch (is) {
    case Operator::plus:
      return " + ";
    case Operator::minus:
      return " - ";
    case Operator::times:
      return " * ";
    case Operator::divided_by:
      return " / ";
  }
  return "";
}

std::string in_brackets_below(const Term& term, Hold least) {
  const std::string text = text_of(term);
  return hold_of(term) < least ? "(" + text + ")" : text;
}

// Operators of one kind are read from the left, so that a right side as loose as its operator needs brackets.
std::string text_of_operation(const Operation& operation, Hold hold) {
  const Hold tighter = hold == Hold::sum ? Hold::product : Hold::whole;
  std::string text = in_brackets_below(operation.sides[0], hold);
  text += sign_of(operation.is);
  text += in_brackets_below(operation.sides[1], tighter);
  return text;
}

std::string text_of_negation(const Term& of) {
  return "-" + in_brackets_below(of, Hold::whole);
}

std::string text_of_reference(const Reference& reference) {
  std::string text = reference.measure.text;
  if (reference.field) text += "." + reference.field->text;
  if (reference.category) text += " of " + reference.category->text;
  if (reference.period) text += " @" + reference.period->text;
  if (reference.place) text += " in " + reference.place->text;
  return text;
}

std::string text_of_call(const Call& call) {
  std::string text = call.function.text + "(";
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    if (i > 0) text += ", ";
    text += text_of(call.arguments[i]);
  }
  return text + ")";
}

std::string text_of(const Form& form) {
  switch (form.of) {
    case Form::Of::places:
      return base::whole(form.places) + "dp";
    case Form::Of::words:
      return "words";
    case Form::Of::pounds:
      return "£";
    case Form::Of::percent:
      return "%";
    case Form::Of::nothing:
      return "nothing";
  }
  return "";
}

// --- whether two are the same ---

bool is_same(const std::optional<Name>& one, const std::optional<Name>& other) {
  if (!one || !other) return !one && !other;
  return one->text == other->text;
}

bool is_same(const Term& one, const Term& other);

bool are_same(const Terms& some, const Terms& others) {
  return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                    [](const Term& one, const Term& other) { return is_same(one, other); });
}

bool is_same(const Reference& one, const Reference& other) {
  return one.measure.text == other.measure.text && is_same(one.field, other.field) &&
         is_same(one.period, other.period) && is_same(one.place, other.place) &&
         is_same(one.category, other.category);
}

bool is_same(const Term& one, const Term& other) {
  if (one.content.index() != other.content.index()) return false;
  return std::visit(
      base::overloaded{
          [&](const Number& number) {
            const auto& second = std::get<Number>(other.content);
            return number.text == second.text && number.value == second.value && number.unit == second.unit &&
                   number.places == second.places && number.scale == second.scale;
          },
          [&](const Words& words) { return words.text == std::get<Words>(other.content).text; },
          [&](const Reference& reference) { return is_same(reference, std::get<Reference>(other.content)); },
          [&](const Call& call) {
            const auto& second = std::get<Call>(other.content);
            return call.function.text == second.function.text && are_same(call.arguments, second.arguments);
          },
          [&](const Operation& operation) {
            const auto& second = std::get<Operation>(other.content);
            return operation.is == second.is && are_same(operation.sides, second.sides);
          },
          [&](const Negation& negation) {
            return are_same(negation.of, std::get<Negation>(other.content).of);
          },
      },
      one.content);
}

}  // namespace

double Number::half_step() const {
  double step = scale / 2;
  for (int i = 0; i < places; ++i) step /= 10;
  return step;
}

std::string_view sign_of(Relation relation) {
  switch (relation) {
    case Relation::equals:
      return "==";
    case Relation::is_about:
      return "~=";
    case Relation::is_under:
      return "<";
    case Relation::is_at_most:
      return "<=";
    case Relation::is_over:
      return ">";
    case Relation::is_at_least:
      return ">=";
  }
  return "";
}

std::string text_of(const Term& term) {
  return std::visit(
      base::overloaded{
          [](const Number& number) { return number.text; },
          [](const Words& words) { return words.text; },
          [](const Reference& reference) { return text_of_reference(reference); },
          [](const Call& call) { return text_of_call(call); },
          [&](const Operation& operation) { return text_of_operation(operation, hold_of(term)); },
          [](const Negation& negation) { return text_of_negation(negation.of.front()); },
      },
      term.content);
}

std::string text_of(const Expression& expression) {
  std::string text = text_of(expression.left);
  if (expression.claim) {
    text += " ";
    text += sign_of(expression.claim->relation);
    text += " " + text_of(expression.claim->right);
  }
  if (expression.form) text += " as " + text_of(*expression.form);
  return text;
}

bool is_same(const Expression& one, const Expression& other) {
  if (one.claim.has_value() != other.claim.has_value()) return false;
  if (one.form.has_value() != other.form.has_value()) return false;
  const bool is_same_claim = !one.claim || (one.claim->relation == other.claim->relation &&
                                            is_same(one.claim->right, other.claim->right));
  const bool is_same_form =
      !one.form || (one.form->of == other.form->of && one.form->places == other.form->places);
  return is_same_claim && is_same_form && is_same(one.left, other.left);
}

}  // namespace document
