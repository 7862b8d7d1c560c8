#include <fmt/format.h>

#include <array>
#include <cmath>
#include <variant>
#include <vector>

#include "base/number.h"
#include "base/overloaded.h"
#include "checks/catalogue.h"
#include "checks/codes.h"
#include "checks/doubt.h"

namespace checks {

namespace {

// A point for a comma makes a factor of exactly 1,000; the neighbours themselves vary.
constexpr double least_factor = 500;
constexpr double most_factor = 2000;
constexpr std::size_t needed_neighbours = 2;

enum class Side { amount_or_numerator, denominator };

// 0 for what cannot be compared.
double size_of(const model::Observation& observation, Side side) {
  const bool is_first = side == Side::amount_or_numerator;
  return std::visit(
      base::overloaded{
          [&](const model::Amount& amount) { return is_first ? std::abs(amount.number) : 0; },
          [&](const model::Share& share) { return is_first ? share.numerator : share.denominator; },
          [](model::Absence) { return 0.0; },
      },
      observation.value);
}

// The nearest comparable values: one on each side, two on one side at an end of the series.
std::vector<double> neighbours_of(const std::vector<double>& sizes, std::size_t index) {
  std::vector<double> before;
  std::vector<double> after;
  for (std::size_t i = index; i-- > 0 && before.size() < needed_neighbours;) {
    if (sizes[i] > 0) before.push_back(sizes[i]);
  }
  for (std::size_t i = index + 1; i < sizes.size() && after.size() < needed_neighbours; ++i) {
    if (sizes[i] > 0) after.push_back(sizes[i]);
  }
  if (before.empty()) return after;
  if (after.empty()) return before;
  return {before.front(), after.front()};
}

bool is_thousandfold(double factor) {
  return factor >= least_factor && factor <= most_factor;
}

bool is_odd(double size, const std::vector<double>& neighbours) {
  if (size <= 0 || neighbours.size() < needed_neighbours) return false;
  const auto all = [&](auto is_far) { return is_far(neighbours[0]) && is_far(neighbours[1]); };
  return all([&](double other) { return is_thousandfold(size / other); }) ||
         all([&](double other) { return is_thousandfold(other / size); });
}

void add_doubts(const model::Series& series, Side side, std::vector<Doubt>& doubts) {
  std::vector<double> sizes;
  sizes.reserve(series.observations.size());
  for (const model::Observation& each : series.observations) sizes.push_back(size_of(each, side));
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    // Most values are near the one before; only a far one is worth a closer look.
    const double near = i > 0 ? sizes[i - 1] : 0;
    if (near > 0 && sizes[i] < near * least_factor && near < sizes[i] * least_factor) continue;
    const std::vector<double> neighbours = neighbours_of(sizes, i);
    if (!is_odd(sizes[i], neighbours)) continue;
    doubts.push_back({&series, series.observations[i].cell,
                      fmt::format("{} beside {} and {}, {}", base::exact_decimal(sizes[i]),
                                  base::exact_decimal(neighbours[0]), base::exact_decimal(neighbours[1]),
                                  series.observations[i].period.id())});
  }
}

}  // namespace

void check_neighbours(const model::Model& model, base::Diagnostics& diagnostics) {
  for (const model::Measure& measure : model.measures) {
    std::vector<Doubt> doubts;
    for (const model::Series* series : model.series_of(measure.id)) {
      add_doubts(*series, Side::amount_or_numerator, doubts);
      if (measure.kind == model::Kind::proportion) add_doubts(*series, Side::denominator, doubts);
    }
    say_once(codes::thousandfold, measure, model, std::move(doubts), diagnostics);
  }
}

}  // namespace checks
