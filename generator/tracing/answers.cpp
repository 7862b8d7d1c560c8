#include "tracing/answers.h"

#include "base/overloaded.h"
#include "expressions/expression.h"

namespace tracing {

namespace {

void add_references(std::vector<document::Reference>& references, const document::Term& term,
                    const Answers& answers) {
  const auto add_all = [&](const document::Terms& terms) {
    for (const document::Term& each : terms) add_references(references, each, answers);
  };
  std::visit(base::overloaded{
                 [](const document::Number&) {},
                 [](const document::Words&) {},
                 [&](const document::Reference& reference) {
                   if (answers.is_measure(reference.measure)) references.push_back(reference);
                 },
                 [&](const document::Call& call) { add_all(call.arguments); },
                 [&](const document::Operation& operation) { add_all(operation.sides); },
                 [&](const document::Negation& negation) { add_all(negation.of); },
             },
             term.content);
}

}  // namespace

std::optional<document::Expression> Answers::read(std::string_view source) {
  base::Diagnostics unsaid;
  return expressions::parse_expression(source, {}, unsaid);
}

std::optional<figures::Figure> Answers::to(const document::Expression& expression) const {
  base::Diagnostics unsaid;
  figures::Figure figure = figures::evaluate(expression, setting_, unsaid);
  if (figure.is_faulty || !figure.reason.empty()) return std::nullopt;
  return figure;
}

std::optional<figures::Figure> Answers::to(std::string_view source) const {
  const auto expression = read(source);
  return expression ? to(*expression) : std::nullopt;
}

std::optional<bool> Answers::holds(const document::Expression& claim) const {
  base::Diagnostics unsaid;
  const figures::Figure figure = figures::evaluate(claim, setting_, unsaid);
  if (!figure.claim || *figure.claim == figures::Claimed::cannot_be_checked) return std::nullopt;
  return *figure.claim != figures::Claimed::is_false;
}

std::optional<bool> Answers::holds(std::string_view claim) const {
  const auto expression = read(claim);
  return expression ? holds(*expression) : std::nullopt;
}

bool Answers::is_measure(const document::Name& name) const {
  return edition_.data->measure({name.text}) != nullptr;
}

std::vector<document::Reference> references_in(const document::Term& term, const Answers& answers) {
  std::vector<document::Reference> references;
  add_references(references, term, answers);
  return references;
}

}  // namespace tracing
