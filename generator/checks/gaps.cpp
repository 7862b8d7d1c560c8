#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/codes.h"
#include "checks/doubt.h"

namespace checks {

namespace {

constexpr int most_named = 6;

std::string missing_text(const model::Period& before, int step, int missing) {
  std::vector<std::string> names;
  for (int i = 1; i <= missing && i <= most_named; ++i) names.push_back(before.shifted(i * step).id());
  if (missing > most_named) names.push_back(fmt::format("{} more", missing - most_named));
  return fmt::format("no observation for {}", base::listed(names, "and"));
}

std::vector<Doubt> gaps_of(const model::Series& series, int step) {
  std::vector<Doubt> doubts;
  for (std::size_t i = 1; i < series.observations.size(); ++i) {
    const model::Period& before = series.observations[i - 1].period;
    const model::Period& after = series.observations[i].period;
    const int missing = (after.last().index - before.last().index) / step - 1;
    if (missing < 1) continue;
    doubts.push_back({&series, series.observations[i].cell, missing_text(before, step, missing)});
  }
  return doubts;
}

}  // namespace

void check_gaps(const model::Model& model, base::Diagnostics& diagnostics) {
  for (const model::Measure& measure : model.measures) {
    const int step = model::months_of(measure.frequency);
    // Populations are estimated when they are; days "as at" follow no calendar.
    if (step == 0 || measure.kind == model::Kind::population) continue;
    std::vector<Doubt> doubts;
    for (const model::Series* series : model.series_of(measure.id)) {
      const std::vector<Doubt> own = gaps_of(*series, step);
      doubts.insert(doubts.end(), own.begin(), own.end());
    }
    say_once(codes::gap, measure, model, std::move(doubts), diagnostics);
  }
}

}  // namespace checks
