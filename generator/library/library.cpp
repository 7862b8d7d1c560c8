#include "library/library.h"

#include <variant>

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

std::set<model::MeasureId> projected_measures(const std::vector<Edition>& editions) {
  std::set<model::MeasureId> projected;
  const auto note_all = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      const auto* chart = std::get_if<ChartBlock>(&block.content);
      if (chart == nullptr || chart->type != ChartType::projection) continue;
      for (const auto& measure : chart->measures) projected.insert(measure.id);
    }
  };
  for (const Edition& edition : editions) {
    note_all(edition.report.blocks);
    for (const Section& section : edition.report.sections) note_all(section.blocks);
  }
  return projected;
}

}  // namespace library
