#include "methodology/methodology.h"

#include <optional>

#include "base/number.h"
#include "base/text.h"
#include "wording/parts.h"

namespace methodology {

using namespace wording;

namespace {

namespace rules = analysis::rules;
using rulebook::MethodText;

std::string unit_text(rules::Unit unit) {
  switch (unit) {
    case rules::Unit::quarters:
      return std::string(template_of(MethodText::unit_quarters));
    case rules::Unit::years:
      return std::string(template_of(MethodText::unit_years));
    case rules::Unit::areas:
      return std::string(template_of(MethodText::unit_areas));
    case rules::Unit::events:
      return std::string(template_of(MethodText::unit_events));
    case rules::Unit::cases:
      return std::string(template_of(MethodText::unit_cases));
    case rules::Unit::none:
    case rules::Unit::percent:
    case rules::Unit::percentage_points:
    case rules::Unit::pounds:
      return "";
  }
  return "";
}

bool has_slot(const Slots& slots, std::string_view name) {
  for (const Slot& slot : slots) {
    if (slot.name == name) return true;
  }
  return false;
}

void add_constant(Slots& slots, std::string_view name, const model::Methods& methods) {
  const rules::Row* row = rules::row_called(name);
  if (row != nullptr && !has_slot(slots, row->id))
    slots.push_back({row->id, typed_number(rules::value_of(*row, methods))});
}

// What is said of an origin that nobody published.
std::optional<MethodText> own_words(rules::Origin origin) {
  switch (origin) {
    case rules::Origin::own:
      return MethodText::origin_own;
    case rules::Origin::tested:
      return MethodText::origin_tested;
    case rules::Origin::convention:
      return MethodText::origin_convention;
    case rules::Origin::simulation:
      return MethodText::origin_simulation;
    case rules::Origin::arithmetic:
      return MethodText::origin_arithmetic;
    case rules::Origin::normal_curve:
      return MethodText::origin_normal_curve;
    default:
      return std::nullopt;
  }
}

std::vector<std::string> paragraphs_of(std::string_view words, const model::Methods& methods) {
  std::vector<std::string> paragraphs;
  for (const std::string_view part : base::split(words, '\n'))
    paragraphs.push_back(with_constants(part, methods));
  return paragraphs;
}

std::vector<std::string> formula_of(rules::Rule rule, const model::Methods& methods) {
  std::vector<std::string> lines;
  for (const rulebook::FormulaLine& line : rulebook::formula_lines()) {
    if (line.rule == rule) lines.push_back(with_constants(line.text, methods));
  }
  return lines;
}

}  // namespace

std::string with_constants(std::string_view words, const model::Methods& methods, Slots slots) {
  for (std::string_view rest = words; rest.find('{') != std::string_view::npos;) {
    const std::size_t open = rest.find('{');
    const std::size_t close = rest.find('}', open);
    add_constant(slots, rest.substr(open + 1, close - open - 1), methods);
    rest.remove_prefix(close + 1);
  }
  return fill_words(words, slots);
}

std::string fill_method(rulebook::MethodText text, const model::Methods& methods, Slots slots) {
  return with_constants(template_of(text), methods, std::move(slots));
}

RuleText rule_text(rules::Rule rule, const model::Methods& methods) {
  const rulebook::RuleWords& words = rulebook::words_of(rule);
  RuleText text{.heading = std::string(words.heading)};
  text.sentence = with_constants(words.sentence, methods);
  text.how = paragraphs_of(words.how, methods);
  text.formula = formula_of(rule, methods);
  text.in_words = with_constants(words.in_words, methods);
  for (const rules::Origin origin : rules::origins_of(rule))
    text.sources.push_back(base::upper_first(origin_words(origin)));
  text.limits = with_constants(words.limits, methods);
  return text;
}

std::string constant_words(const rules::Row& row, double value) {
  const std::string number = typed_number(value);
  switch (row.unit) {
    case rules::Unit::percent:
      return fill(Text::percent, {{"number", number}});
    case rules::Unit::percentage_points:
      return fill(number == "1" ? Text::percentage_point : Text::percentage_points, {{"number", number}});
    case rules::Unit::pounds:
      return fill(Text::money, {{"minus", ""}, {"number", number}});
    case rules::Unit::none:
    case rules::Unit::quarters:
    case rules::Unit::years:
    case rules::Unit::areas:
    case rules::Unit::events:
    case rules::Unit::cases:
      break;
  }
  const std::string unit = unit_text(row.unit);
  if (unit.empty() || number == "1") return number;  // units are plurals, and nothing is inflected
  return fill(Text::with_unit, {{"number", number}, {"unit", unit}});
}

std::string origin_words(rules::Origin origin) {
  if (const auto own = own_words(origin)) return std::string(template_of(*own));
  const rules::Citation& from = rules::citation_of(origin);
  const std::string work(from.work);
  const std::string program(from.program);
  if (work.empty()) return fill_method(MethodText::only_program, {}, {{"program", program}});
  if (program.empty()) return work;
  return fill_method(MethodText::work_and_program, {}, {{"work", work}, {"program", program}});
}

std::string hidden_words(const model::Hidden& rule) {
  const std::string more =
      rule.secondary ? std::string(template_of(MethodText::hidden_secondary)) : std::string();
  return fill_method(rule.with_zeros ? MethodText::hidden_with_zeros : MethodText::hidden_below, {},
                     {{"threshold", base::whole(rule.threshold)}, {"more", more}});
}

}  // namespace methodology
