#include "analysis/record.h"

#include <cstddef>

#include "analysis/breaks.h"
#include "analysis/rules.h"

namespace analysis {

namespace {

enum class End { highest, lowest };

bool is_beyond(double latest, double earlier, End end) {
  return end == End::highest ? latest > earlier : latest < earlier;
}

std::optional<Record> record_at(const std::vector<Reading>& readings, const std::vector<model::Break>& breaks,
                                End end) {
  const Reading& latest = readings.back();
  int passed = 0;
  for (std::size_t i = readings.size() - 1; i-- > 0;) {
    const Reading& earlier = readings[i];
    const Published* value = earlier.published();
    if (value == nullptr || break_between(breaks, earlier.window.first(), latest.window.last()))
      return std::nullopt;
    if (!is_beyond(latest.published()->value, value->value, end)) {
      if (passed < rules::windows_for_a_record) return std::nullopt;
      return Record{.is_highest = end == End::highest, .since = earlier.window};
    }
    ++passed;
  }
  if (passed < rules::windows_for_a_record) return std::nullopt;
  return Record{.is_highest = end == End::highest, .since = readings.front().window, .is_ever = true};
}

}  // namespace

std::optional<Record> detect_record(const std::vector<Reading>& readings,
                                    const std::vector<model::Break>& breaks) {
  if (readings.size() < 2 || readings.back().published() == nullptr) return std::nullopt;
  if (auto highest = record_at(readings, breaks, End::highest)) return highest;
  return record_at(readings, breaks, End::lowest);
}

}  // namespace analysis
