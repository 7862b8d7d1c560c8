#include "analysis/target.h"

namespace analysis {

namespace {

bool is_met(const model::Target& target, double value) {
  switch (target.aim) {
    case model::Target::Aim::at_most:
      return value <= target.value;
    case model::Target::Aim::at_least:
      return value >= target.value;
    case model::Target::Aim::exactly:
      return value == target.value;
  }
  return false;
}

}  // namespace

std::optional<TargetMet> compare_with_target(const model::Measure& measure, const Published* value) {
  if (!measure.target) return std::nullopt;
  TargetMet met{.target = *measure.target, .is_met = {}};
  if (value) met.is_met = is_met(*measure.target, value->value);
  return met;
}

}  // namespace analysis
