#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <vector>

#include "base/number.h"
#include "checks/catalogue.h"
#include "checks/codes.h"

namespace checks {

namespace {

// Decimals typed by people add up to within their last place only.
constexpr double tolerance = 1e-6;

std::optional<model::Share> parts_of(const model::Value& value) {
  if (const auto* share = std::get_if<model::Share>(&value)) return *share;
  if (const auto* amount = std::get_if<model::Amount>(&value)) return model::Share{amount->number, 0};
  return std::nullopt;
}

struct Sum {
  model::Share parts;
  bool is_whole = true;  // no category without a number
};

Sum sum_at(const std::vector<const model::Series*>& categories, const model::Period& period) {
  Sum sum;
  for (const model::Series* each : categories) {
    const model::Observation* observation = each->at(period);
    const auto parts = observation != nullptr ? parts_of(observation->value) : std::nullopt;
    sum.is_whole = sum.is_whole && parts;
    if (!parts) continue;
    sum.parts.numerator += parts->numerator;
    sum.parts.denominator += parts->denominator;
  }
  return sum;
}

bool differs(double sum, double whole, bool is_complete) {
  const double slack = tolerance * std::max(1.0, std::abs(whole));
  return is_complete ? std::abs(sum - whole) > slack : sum > whole + slack;
}

void check_whole(const model::Series& whole, const std::vector<const model::Series*>& categories,
                 base::Diagnostics& diagnostics) {
  for (const model::Observation& observation : whole.observations) {
    const auto total = parts_of(observation.value);
    if (!total) continue;
    const Sum sum = sum_at(categories, observation.period);
    const bool is_denominator = !differs(sum.parts.numerator, total->numerator, sum.is_whole);
    if (is_denominator && !differs(sum.parts.denominator, total->denominator, sum.is_whole)) continue;
    const double found = is_denominator ? sum.parts.denominator : sum.parts.numerator;
    const double expected = is_denominator ? total->denominator : total->numerator;
    diagnostics.add({.code = codes::does_not_add_up,
                     .where = observation.cell,
                     .about = fmt::format("measure {}, area {}, period {}", whole.key.measure.text,
                                          whole.key.area.text, observation.period.id()),
                     .found = fmt::format("{} as the sum of {} categories", base::exact_decimal(found),
                                          categories.size()),
                     .expected = fmt::format("{}, the whole", base::exact_decimal(expected))});
  }
}

}  // namespace

void check_totals(const model::Model& model, base::Diagnostics& diagnostics) {
  for (const model::Measure& measure : model.measures) {
    if (!measure.adds_up) continue;
    // By area, then category; the whole comes first of its area.
    const std::vector<const model::Series*> all = model.series_of(measure.id);
    for (std::size_t i = 0; i < all.size();) {
      std::size_t end = i + 1;
      while (end < all.size() && all[end]->key.area == all[i]->key.area) ++end;
      const auto begin = all.begin() + static_cast<std::ptrdiff_t>(i);
      const std::vector<const model::Series*> categories(begin + 1,
                                                         all.begin() + static_cast<std::ptrdiff_t>(end));
      if (all[i]->key.category.is_whole() && !categories.empty())
        check_whole(*all[i], categories, diagnostics);
      i = end;
    }
  }
}

}  // namespace checks
