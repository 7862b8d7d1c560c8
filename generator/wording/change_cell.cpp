#include "analysis/rules.h"
#include "base/number.h"
#include "wording/ends.h"

namespace wording {
namespace {

constexpr int percent_places = analysis::rules::percentage_places;

std::string signed_change(const model::Measure& measure, const analysis::Change& change, int places) {
  if (measure.is_percentage()) {
    return fill(Text::points_in_cell, {{"number", signed_text(change.points.value_or(change.raw), places)}});
  }
  if (change.percent && measure.kind != model::Kind::ratio) {
    return fill(Text::percent, {{"number", signed_text(*change.percent, percent_places)}});
  }
  return signed_text(counts_events(measure) ? change.count.value_or(change.raw) : change.raw,
                     counts_events(measure) ? 0 : places);
}

std::string change_cell(const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Change& change = *finding.change;
  const Ends ends = ends_of(measure, finding);
  const bool are_events = counts_events(measure);
  const std::string before = are_events            ? count_text(ends.before)
                             : measure.unit == "£" ? value_label(measure, ends.before, ends.places)
                                                   : value_in_text(measure, ends.before, ends.places);
  if (change.direction == analysis::Direction::did_not_change)
    return fill(Text::cell_unchanged, {{"before", before}});
  const std::string amount = signed_change(measure, change, ends.places);
  if (!are_events || !change.percent)
    return fill(Text::cell_change, {{"change", amount}, {"before", before}});
  const std::string count = signed_text(change.count.value_or(ends.after - ends.before), 0);
  return fill(Text::cell_change_counted, {{"change", amount}, {"count", count}, {"before", before}});
}

std::string reason_without_change(const analysis::Finding& finding) {
  if (const auto* lacking = finding.latest.lacking()) return lacking_words(*lacking);
  if (finding.is_of_other_length) return fill(Text::other_length);
  if (const auto* lacking = finding.previous.lacking()) return lacking_words(*lacking);
  if (finding.breaks.empty()) return "";
  const std::string month = period_words(model::Period::month(finding.breaks.back().at.first()));
  return fill(Text::cell_break, {{"month", month}});
}

}  // namespace

std::vector<std::string> change_cell_words(const model::Model& model, const analysis::Finding& finding) {
  if (change_of(finding) != nullptr) return {change_cell(measure_of(model, finding), finding)};
  std::string reason = reason_without_change(finding);
  if (reason.empty()) return {fill(Text::cell_no_change)};
  return {fill(Text::not_available_because, {{"reason", std::move(reason)}})};
}

std::string signed_change_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  return signed_change(measure, *finding.change, ends_of(measure, finding).places);
}

std::string other_length_words() {
  return fill(Text::other_length);
}

std::string direction_word(analysis::Direction direction) {
  switch (direction) {
    case analysis::Direction::increased:
      return fill(Text::increased);
    case analysis::Direction::fell:
      return fill(Text::fell);
    case analysis::Direction::did_not_change:
      return fill(Text::did_not_change);
  }
  return "";
}

std::string comparison_head(const analysis::Finding& finding) {
  if (finding.is_compared_a_year_earlier) return fill(Text::change_head_year);
  return fill(Text::change_head_other, {{"period", in_period_words(finding.previous.window)}});
}

}  // namespace wording
