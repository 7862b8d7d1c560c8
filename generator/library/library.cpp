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
    const auto note_all = [&](const std::vector<MeasureEntry>& entries) {
      for (const MeasureEntry& entry : entries) note_use(newest, entry.measure, edition.report.period);
    };
    note_all(edition.report.shown);
    for (const Section& section : edition.report.sections) {
      note_all(section.measures);
      note_all(section.shown);
    }
  }
  return newest;
}

}  // namespace library
