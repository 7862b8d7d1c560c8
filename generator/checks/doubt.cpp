#include "checks/doubt.h"

#include <fmt/format.h>

#include <algorithm>

namespace checks {

namespace {

constexpr std::size_t most_notes = 2;

std::string named(const Doubt& doubt, const model::Model& model) {
  const model::SeriesKey& key = doubt.series->key;
  std::string text = fmt::format("{}, {}", doubt.text, model.name_of(key.area));
  if (!key.category.is_whole()) text += fmt::format(", {}", key.category.text);
  return text;
}

}  // namespace

void say_once(const base::Code& code, const model::Measure& measure, const model::Model& model,
              std::vector<Doubt> doubts, base::Diagnostics& diagnostics) {
  if (doubts.empty()) return;
  std::stable_partition(doubts.begin(), doubts.end(),
                        [&](const Doubt& doubt) { return doubt.series->key.area == model.home; });
  base::Diagnostic diagnostic{.code = code,
                              .where = doubts.front().where,
                              .about = fmt::format("measure {}", measure.id.text),
                              .found = named(doubts.front(), model)};
  const std::size_t shown = std::min(doubts.size(), most_notes + 1);
  for (std::size_t i = 1; i < shown; ++i) {
    diagnostic.notes.push_back({doubts[i].where, "also " + named(doubts[i], model)});
  }
  if (doubts.size() > shown) diagnostic.found += fmt::format("; and {} more", doubts.size() - 1);
  diagnostics.add(std::move(diagnostic));
}

}  // namespace checks
