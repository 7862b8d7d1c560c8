#include <cmath>

#include "wording/ends.h"

namespace wording {
namespace {

std::string title_of(const analysis::Finding& finding, const Names& names) {
  return names.title.empty() ? finding.measure.text : names.title;
}

// What every sentence about two ends begins with.
Slots two_ends(const model::Measure& measure, const analysis::Finding& finding, const Names& names) {
  const Ends ends = ends_of(measure, finding);
  const bool are_events = counts_events(measure);
  const auto text = [&](double value) {
    return are_events ? number_in_text(value, 0) : value_in_text(measure, value, ends.places);
  };
  return {{"title", title_of(finding, names)},
          {"before", text(ends.before)},
          {"when_before", in_period_phrase(finding.previous.window)},
          {"after", text(ends.after)},
          {"when_after", in_period_phrase(finding.latest.window)}};
}

Slots and_more(Slots slots, Slots more) {
  slots.insert(slots.end(), more.begin(), more.end());
  return slots;
}

std::string main_of_percent(const model::Measure& measure, const analysis::Finding& finding,
                            const Slots& slots) {
  const Ends ends = ends_of(measure, finding);
  const std::string percent = percent_in_text(*finding.change->percent);
  const bool are_events = counts_events(measure);
  const double difference = finding.change->count.value_or(ends.after - ends.before);
  std::string note = note_on(percent, percent_between(ends));
  if (are_events && note.empty()) {
    note = note_on(number_in_text(difference, 0), number_in_text(ends.printed_difference(), 0));
  }
  const Slots with_change = and_more(slots, {{"percent", percent}, {"note", std::move(note)}});
  if (!are_events) return fill(Text::main_level, with_change);
  return fill(Text::main_count,
              and_more(with_change, {{"count", count_words(measure, std::abs(difference))}}));
}

// A count, a rate's counts, a level: changes in per cent, unless the earlier value is no base for one.
std::string main_of_values(const model::Model& model, const analysis::Finding& finding, Slots slots) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Change& change = *finding.change;
  const Ends ends = ends_of(measure, finding);
  slots.push_back({"direction", direction_word(change.direction)});
  if (ends.before == 0) return fill(Text::main_from_zero, slots);
  if (ends.after == 0) return fill(Text::main_to_zero, slots);
  if (change.percent) return main_of_percent(measure, finding, slots);
  if (!counts_events(measure) || ends.before >= model.methods.small_base) {
    return fill(Text::main_without_percent, slots);
  }
  const double difference = std::abs(change.count.value_or(ends.after - ends.before));
  return fill(Text::main_small_base,
              and_more(slots, {{"count", number_in_text(difference, 0)},
                               {"small_base", typed_number(model.methods.small_base)}}));
}

std::string main_of_points(const model::Measure& measure, const analysis::Finding& finding, Slots slots) {
  const analysis::Published& latest = *finding.latest.published();
  const Ends ends = ends_of(measure, finding);
  const std::string points =
      points_in_text(finding.change->points.value_or(finding.change->raw), ends.places);
  const bool has_base = measure.kind == model::Kind::proportion && latest.count && latest.denominator;
  return fill(Text::main_points,
              and_more(std::move(slots),
                       {{"direction", direction_word(finding.change->direction)},
                        {"points", points},
                        {"numerator", has_base ? number_in_text(*latest.count, 0) : ""},
                        {"denominator", has_base ? count_words(measure, *latest.denominator) : ""},
                        {"note", note_on(points, points_in_text(ends.printed_difference(), ends.places))}}));
}

std::string main_of_ratio(const model::Measure& measure, const analysis::Finding& finding) {
  const int places = places_of(measure, finding);
  Slots slots{{"window", in_period_words(finding.latest.window)},
              {"category", finding.category.text},
              {"after", number_in_text(finding.latest.published()->value, places)},
              {"baseline", measure.baseline->text}};
  if (change_of(finding) == nullptr) return fill(Text::main_ratio_alone, slots);
  return fill(
      Text::main_ratio,
      and_more(std::move(slots), {{"window_before", in_period_words(finding.previous.window)},
                                  {"before", number_in_text(finding.previous.published()->value, places)}}));
}

std::string main_alone(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Published& latest = *finding.latest.published();
  const bool are_events = counts_events(measure);
  const std::string value = are_events ? number_in_text(events_of(latest), 0)
                            : measure.kind == model::Kind::ratio
                                ? value_words(model, measure, latest.value, places_of(measure, finding))
                                : value_in_text(measure, latest.value, places_of(measure, finding));
  return fill(are_events ? Text::main_came_to : Text::main_stood_at,
              {{"title", title_of(finding, names)},
               {"value", value},
               {"when", in_period_phrase(finding.latest.window)}});
}

std::string main_without_figure(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Lacking& lacking = *finding.latest.lacking();
  const std::string window = in_period_words(finding.window);
  if (lacking.why == model::Absence::confidential) return fill(Text::main_withheld, {{"window", window}});
  std::string value;
  std::string when;
  if (finding.last_complete && finding.last_complete->published() != nullptr) {
    const analysis::Published& last = *finding.last_complete->published();
    value = counts_events(measure) ? number_in_text(events_of(last), 0)
                                   : value_in_text(measure, last.value, places_of(measure, finding));
    when = in_period_phrase(finding.last_complete->window);
  }
  return fill(Text::main_no_figure, {{"window", window},
                                     {"reason", lacking_words(lacking)},
                                     {"value", std::move(value)},
                                     {"when", std::move(when)}});
}

}  // namespace

std::string main_words(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  const model::Measure& measure = measure_of(model, finding);
  if (finding.latest.published() == nullptr) return main_without_figure(model, finding);
  const bool has_baseline = measure.baseline && !finding.category.is_whole();
  if (measure.kind == model::Kind::ratio && has_baseline) return main_of_ratio(measure, finding);
  if (change_of(finding) == nullptr) return main_alone(model, finding, names);
  Slots slots = two_ends(measure, finding, names);
  if (finding.change->direction == analysis::Direction::did_not_change) {
    return fill(Text::main_unchanged, slots);
  }
  if (measure.is_percentage()) return main_of_points(measure, finding, std::move(slots));
  return main_of_values(model, finding, std::move(slots));
}

}  // namespace wording
