#include "expressions/figures_in.h"

#include <variant>

#include "base/overloaded.h"

namespace expressions {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";

void add_names(std::vector<std::string>& names, const document::Term& term) {
  const auto add_all = [&](const document::Terms& terms) {
    for (const document::Term& each : terms) add_names(names, each);
  };
  std::visit(base::overloaded{
                 [](const document::Number&) {},
                 [](const document::Words&) {},
                 [&](const document::Reference& reference) { names.push_back(reference.measure.text); },
                 [&](const document::Call& call) { add_all(call.arguments); },
                 [&](const document::Operation& operation) { add_all(operation.sides); },
                 [&](const document::Negation& negation) { add_all(negation.of); },
             },
             term.content);
}

}  // namespace

std::vector<Found> figures_in(std::string_view text) {
  std::vector<Found> found;
  for (std::size_t at = text.find(opening); at != std::string_view::npos; at = text.find(opening, at)) {
    const std::size_t inner = at + opening.size();
    const std::size_t end = text.find(closing, inner);
    if (end == std::string_view::npos) break;
    found.push_back(
        {.begin = at, .length = end + closing.size() - at, .inner = text.substr(inner, end - inner)});
    at = end + closing.size();
  }
  return found;
}

std::vector<std::string> names_in(const document::Expression& expression) {
  std::vector<std::string> names;
  add_names(names, expression.left);
  if (expression.claim) add_names(names, expression.claim->right);
  return names;
}

}  // namespace expressions
