#include "analysis/quarters.h"

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

}  // namespace analysis
