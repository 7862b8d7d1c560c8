#include "base/number.h"
#include "wording/parts.h"

namespace wording {
namespace {

std::string aim_word(model::Target::Aim aim) {
  switch (aim) {
    case model::Target::Aim::at_most:
      return fill(Text::aim_at_most);
    case model::Target::Aim::at_least:
      return fill(Text::aim_at_least);
    case model::Target::Aim::exactly:
      return fill(Text::aim_exactly);
  }
  return "";
}

// As its author typed it, with the sign that belongs to it: "90%", "£2,500", "5".
std::string aim_value(const model::Measure& measure, double value) {
  const std::string number = typed_number(value);
  if (measure.is_percentage()) return fill(Text::percent, {{"number", number}});
  if (measure.kind == model::Kind::level && measure.unit == "£") {
    return fill(Text::money, {{"minus", ""}, {"number", number}});
  }
  return number;
}

std::string aim_value_with_unit(const model::Model& model, const model::Measure& measure, double value) {
  const std::string number = aim_value(measure, value);
  const bool has_sign = measure.is_percentage() || measure.unit == "£";
  const bool needs_unit = measure.kind == model::Kind::rate || measure.kind == model::Kind::level;
  if (has_sign || !needs_unit || number == "1") return number;
  return fill(Text::with_unit, {{"number", number}, {"unit", unit_words(model, measure)}});
}

}  // namespace

std::string target_sentence(const model::Model& model, const analysis::Finding& finding) {
  if (!finding.target || !finding.target->is_met || finding.latest.published() == nullptr) return "";
  const model::Measure& measure = measure_of(model, finding);
  const model::Target& target = finding.target->target;
  return fill(*finding.target->is_met ? Text::target_met : Text::target_not_met,
              {{"label", target.label},
               {"aim", aim_word(target.aim)},
               {"value", aim_value_with_unit(model, measure, target.value)}});
}

// A target is printed as typed, whatever the places of the values beside it: "at least 90%", not "90.0%".
std::string target_words(const model::Measure& measure, const model::Target& target, int /*places*/) {
  return fill(Text::target_label,
              {{"aim", aim_word(target.aim)}, {"value", aim_value(measure, target.value)}});
}

std::string better_words(model::Better better) {
  switch (better) {
    case model::Better::lower:
      return fill(Text::lower_is_better);
    case model::Better::higher:
      return fill(Text::higher_is_better);
    case model::Better::neither:
      return fill(Text::neither_is_better);
  }
  return "";
}

}  // namespace wording
