#include "wording/ends.h"

namespace wording {

std::string rate_alone_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Published* latest = finding.latest.published();
  if (measure.kind != model::Kind::rate || latest == nullptr) return "";
  return fill(Text::rate_was, {{"after", number_in_text(latest->value, places_of(measure, finding))},
                               {"per", per_words(model, measure)}});
}

std::string rate_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Change* change = change_of(finding);
  if (measure.kind != model::Kind::rate || change == nullptr || !change->percent || !change->value_percent) {
    return rate_alone_words(model, finding);
  }
  const Ends ends{finding.previous.published()->value, finding.latest.published()->value,
                  places_of(measure, finding)};
  const std::string percent = percent_in_text(*change->value_percent);
  const bool goes_the_same_way = (*change->value_percent > 0) == (*change->percent > 0);
  const bool says_the_same = percent == percent_in_text(*change->percent) && goes_the_same_way;
  if (says_the_same || ends.printed_difference() == 0) return rate_alone_words(model, finding);
  const bool has_risen = *change->value_percent > 0;
  return fill(Text::rate_changed, {{"direction", fill(has_risen ? Text::increased : Text::fell)},
                                   {"percent", percent},
                                   {"before", number_in_text(ends.before, ends.places)},
                                   {"after", number_in_text(ends.after, ends.places)},
                                   {"per", per_words(model, measure)},
                                   {"note", note_on(percent, percent_between(ends))}});
}

}  // namespace wording
