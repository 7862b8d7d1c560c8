#include "derivation/account.h"

#include <algorithm>

namespace derivation {

std::string Account::text(double value) const {
  std::string number = base::significant_decimal(value, digits_);
  if (number.starts_with('-')) number.replace(0, 1, "−");
  return number;
}

std::string Account::term(double value) const {
  return value < 0 ? "(" + text(value) + ")" : text(value);
}

std::string Account::added(const std::vector<double>& terms) const {
  std::string sum;
  for (const double each : terms) sum += (sum.empty() ? "" : " + ") + term(each);
  return sum;
}

std::string Account::bracketed(const std::vector<double>& terms) const {
  return terms.size() > 1 ? "(" + added(terms) + ")" : added(terms);
}

std::string Account::listed(const std::vector<double>& terms) const {
  std::string list;
  for (const double each : terms) list += (list.empty() ? "" : ", ") + text(each);
  return list;
}

void Account::read(std::string name, double value, base::Span cell) {
  const auto is_it = [&](const Step& step) { return step.cell == cell && step.name == name; };
  if (std::any_of(part_.steps.begin(), part_.steps.end(), is_it)) return;
  part_.steps.push_back({.name = std::move(name), .result = text(value), .cell = cell});
}

void Account::given(std::string name, double value) {
  part_.steps.push_back({.name = std::move(name), .result = text(value)});
}

void Account::worked_out(std::string name, double result, std::string sum) {
  part_.steps.push_back({.name = std::move(name), .sum = std::move(sum), .result = text(result)});
}

void Account::say(std::string words) {
  part_.steps.push_back({.name = std::move(words)});
}

Part Account::finished(std::string outcome) {
  part_.outcome = std::move(outcome);
  return std::move(part_);
}

}  // namespace derivation
