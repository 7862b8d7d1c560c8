#include "analysis/two_windows.h"

#include <algorithm>
#include <stdexcept>

#include "analysis/breaks.h"
#include "analysis/change.h"

namespace analysis {

namespace {

bool adds_up_over_time(model::Kind kind) {
  switch (kind) {
    case model::Kind::count:
    case model::Kind::rate:
    case model::Kind::population:
      return true;
    case model::Kind::proportion:
    case model::Kind::ratio:
    case model::Kind::level:
      return false;
  }
  return false;
}

}  // namespace

Finding compare_windows(const model::Model& model, const model::SeriesKey& key,
                        const std::optional<model::Period>& before, const model::Period& after) {
  const model::Measure* measure = model.measure(key.measure);
  if (measure == nullptr) throw std::logic_error("two windows of an unknown measure");
  Finding finding{.measure = key.measure,
                  .category = key.category,
                  .area = key.area,
                  .window = after,
                  .latest = read_window(model, *measure, key.area, key.category, after),
                  .previous = {.window = after, .state = Lacking{}},
                  .is_compared_a_year_earlier = false,
                  .trend = {}};
  if (!before) return finding;
  finding.previous = read_window(model, *measure, key.area, key.category, *before);
  finding.is_of_other_length =
      adds_up_over_time(measure->kind) && before->month_count() != after.month_count();
  finding.breaks = breaks_for(*measure, key.area, after);
  const bool is_parted = break_between(finding.breaks, std::min(before->first(), after.first()),
                                       std::max(before->last(), after.last())) != nullptr;
  if (!finding.is_of_other_length && !is_parted)
    finding.change = compare_readings(*measure, model.methods, finding.latest, finding.previous);
  return finding;
}

}  // namespace analysis
