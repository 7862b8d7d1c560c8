#include "analysis/rating.h"

#include <algorithm>

namespace analysis {

namespace {

bool holds(const model::Rating::Step& step, double value) {
  using Compare = model::Rating::Step::Compare;
  switch (step.compare) {
    case Compare::at_least:
      return value >= step.value;
    case Compare::above:
      return value > step.value;
    case Compare::at_most:
      return value <= step.value;
    case Compare::below:
      return value < step.value;
  }
  return false;
}

}  // namespace

std::optional<std::string> rate_value(const model::Measure& measure, const Published* value) {
  if (!measure.rating || value == nullptr) return std::nullopt;
  const auto& steps = measure.rating->steps;
  const auto found =
      std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return holds(step, value->value); });
  return found == steps.end() ? std::nullopt : std::optional(found->word);
}

}  // namespace analysis
