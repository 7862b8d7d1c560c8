#include "wording/ends.h"

#include <cmath>

namespace wording {

const analysis::Change* change_of(const analysis::Finding& finding) {
  const bool has_both = finding.latest.published() != nullptr && finding.previous.published() != nullptr;
  return has_both && finding.change ? &*finding.change : nullptr;
}

bool counts_events(const model::Measure& measure) {
  return measure.kind == model::Kind::count || measure.kind == model::Kind::rate;
}

Ends ends_of(const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Published& before = *finding.previous.published();
  const analysis::Published& after = *finding.latest.published();
  if (!counts_events(measure)) return {before.value, after.value, places_of(measure, finding)};
  return {events_of(before), events_of(after), 0};
}

std::string note_on(const std::string& printed, const std::string& recomputed) {
  return printed == recomputed ? "" : fill(Text::calculated_from_unrounded);
}

std::string percent_between(const Ends& ends) {
  if (ends.printed_before() == 0) return "";
  return percent_in_text(100 * ends.printed_difference() / ends.printed_before());
}

std::string amount_words(const model::Measure& measure, const analysis::Finding& finding) {
  const Ends ends = ends_of(measure, finding);
  const analysis::Change& change = *finding.change;
  if (measure.is_percentage()) return points_in_text(change.points.value_or(change.raw), ends.places);
  if (ends.before == 0 || ends.after == 0) return "";
  if (change.percent) return percent_in_text(*change.percent);
  return counts_events(measure) ? number_in_text(std::abs(change.count.value_or(change.raw)), 0) : "";
}

}  // namespace wording
