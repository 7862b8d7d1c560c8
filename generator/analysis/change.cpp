#include "analysis/change.h"

#include <algorithm>
#include <cmath>

#include "stats/rank.h"

namespace analysis {

namespace {

// Means and ratios of decimals carry the noise of binary numbers in their last digits.
constexpr double noise_of_binary = 1e-12;

Direction direction_of(double latest, double previous) {
  const double size = std::max(std::abs(latest), std::abs(previous));
  if (std::abs(latest - previous) <= noise_of_binary * size) return Direction::did_not_change;
  return latest > previous ? Direction::increased : Direction::fell;
}
Direction direction_of_shares(const Published& latest, const Published& previous) {
  const auto order =
      stats::compare_ratios({.amount = latest.count.value_or(0), .base = latest.denominator.value_or(1)},
                            {.amount = previous.count.value_or(0), .base = previous.denominator.value_or(1)});
  if (order == 0) return Direction::did_not_change;
  return order > 0 ? Direction::increased : Direction::fell;
}

std::optional<double> percent_of(double latest, double previous) {
  if (!(previous > 0)) return std::nullopt;
  return (latest / previous - 1) * 100;
}

void compare_counts(Change& change, const Published& latest, const Published& previous, double small_base) {
  const double now = latest.count.value_or(0);
  const double then = previous.count.value_or(0);
  change.direction = direction_of(now, then);
  change.count = now - then;
  if (then < small_base || now == 0) return;
  change.percent = percent_of(now, then);
  if (latest.denominator) change.value_percent = percent_of(latest.value, previous.value);
}

}  // namespace

std::optional<Change> compare_readings(const model::Measure& measure, const model::Methods& methods,
                                       const Reading& latest, const Reading& previous) {
  const Published* now = latest.published();
  const Published* then = previous.published();
  if (now == nullptr || then == nullptr) return std::nullopt;
  Change change{.raw = now->value - then->value};
  switch (measure.kind) {
    case model::Kind::count:
    case model::Kind::rate:
      compare_counts(change, *now, *then, methods.small_base);
      break;
    case model::Kind::proportion:
      change.direction = direction_of_shares(*now, *then);
      change.points = change.raw;
      break;
    case model::Kind::ratio:
    case model::Kind::level:
    case model::Kind::population:
      change.direction = direction_of(now->value, then->value);
      if (measure.is_percentage()) {
        change.points = change.raw;
      } else {
        change.percent = percent_of(now->value, then->value);
      }
      break;
  }
  return change;
}

}  // namespace analysis
