// What is said of how sure a ratio of two rates is.
#include <algorithm>

#include "analysis/rules.h"
#include "wording/parts.h"

namespace wording {
namespace {

// Both rates of a ratio that was published with its categories named.
const analysis::Published* ratio_of(const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Published* latest = finding.latest.published();
  const bool is_named =
      measure.kind == model::Kind::ratio && measure.baseline && !finding.category.is_whole();
  return is_named && latest != nullptr && latest->rates ? latest : nullptr;
}

bool rests_on_few(const analysis::TwoRates& rates) {
  return std::min(rates.category.amount, rates.baseline.amount) < analysis::rules::min_events_of_a_ratio;
}

std::string few_words(Text text, const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Published* latest = ratio_of(measure, finding);
  if (latest == nullptr || !rests_on_few(*latest->rates)) return "";
  return fill(text, {{"unit", measure.unit},
                     {"count", count_text(latest->rates->category.amount)},
                     {"category", finding.category.text},
                     {"other", count_text(latest->rates->baseline.amount)},
                     {"baseline", measure.baseline->text}});
}

std::string interval_words(const model::Measure& measure, const analysis::Finding& finding) {
  constexpr double same_rate = 1;
  const analysis::Published* latest = ratio_of(measure, finding);
  if (latest == nullptr || !latest->limits) return "";
  const stats::Interval& limits = *latest->limits;
  const bool holds_one = limits.lower <= same_rate && same_rate <= limits.upper;
  const int places = places_of(measure, finding);
  return fill(holds_one ? Text::ratio_not_told : Text::ratio_between,
              {{"lower", value_text(measure, limits.lower, places)},
               {"upper", value_text(measure, limits.upper, places)}});
}

}  // namespace

std::string ratio_chance_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  return in_a_row({interval_words(measure, finding), few_words(Text::ratio_of_few, measure, finding)});
}

std::string few_events_note(const model::Model& model, const analysis::Finding& finding) {
  return few_words(Text::ratio_few, measure_of(model, finding), finding);
}

}  // namespace wording
