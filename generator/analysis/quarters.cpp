#include "analysis/quarters.h"

#include <algorithm>
#include <cstddef>

#include "analysis/breaks.h"

namespace analysis {

bool is_quarterly(const model::Measure& measure) {
  return measure.frequency == model::Frequency::month || measure.frequency == model::Frequency::quarter;
}

int quarters_until(const Track& track, int last) {
  if (track.steps.empty()) return 0;
  const int months = last - (track.steps.front().end - track.step_months);
  return months <= 0 ? 0 : (months + months_in_a_quarter - 1) / months_in_a_quarter;
}

std::vector<std::optional<stats::Counted>> quarters_of(const View& view, const Track& track, int last) {
  std::vector<std::optional<stats::Counted>> quarters;
  const int count = quarters_until(track, last);
  quarters.reserve(static_cast<std::size_t>(count));
  for (int back = count - 1; back >= 0; --back) {
    const Worth worth = worth_of(view, track, quarter_back(last, back));
    quarters.push_back(worth.lacking ? std::nullopt : std::optional(worth.counted));
  }
  return quarters;
}

std::optional<std::vector<double>> unbroken_quarters(const View& view, const model::AreaId& area, int last,
                                                     const std::vector<model::Break>& breaks) {
  const Track* track = track_for(view.main, area);
  if (track == nullptr || !is_quarterly(*view.measure)) return std::nullopt;
  const auto quarters = quarters_of(view, *track, last);
  const auto count = static_cast<int>(quarters.size());
  std::vector<double> values;
  for (int back = 0; back < count; ++back) {
    const auto& quarter = quarters[static_cast<std::size_t>(count - 1 - back)];
    const model::Month first{quarter_back(last, back).last - months_in_a_quarter + 1};
    if (!quarter || break_between(breaks, first, model::Month{last}) != nullptr) break;
    values.push_back(value_of(*view.measure, *quarter));
  }
  std::reverse(values.begin(), values.end());
  return values;
}

}  // namespace analysis
