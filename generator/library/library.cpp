#include "library/library.h"

namespace library {

namespace {

void note_use(std::map<model::MeasureId, model::Period>& newest, const model::MeasureId& measure,
              const model::Period& period) {
  const auto [known, is_new] = newest.try_emplace(measure, period);
  if (!is_new && known->second.last_day() < period.last_day()) known->second = period;
}

}  // namespace

std::map<model::MeasureId, model::Period> newest_uses(const std::vector<Edition>& editions) {
  std::map<model::MeasureId, model::Period> newest;
  for (const Edition& edition : editions) {
    for (const Section& section : edition.report.sections) {
      for (const MeasureEntry& entry : section.measures)
        note_use(newest, entry.measure, edition.report.period);
    }
  }
  return newest;
}

}  // namespace library
