// The English words of the methodology page: what each rule says, what each constant is called, the page's
// own sentences. Kept apart from templates_en.h, which holds what is said of figures. No number is typed in
// them: a slot that bears the name of a constant is filled with its value, so that text and code cannot
// differ. Formulas keep the numbers that belong to their shape.
#pragma once

#include <span>
#include <string_view>

#include "analysis/catalogue.h"

namespace rulebook {

// Kept in lines by subject: the formatter would give each word a line of its own.
// clang-format off
enum class MethodText {
  title, heading, description, used_since, used, nobody_types, examples_from,
  // of one rule
  head_how, head_formula, head_in_words, head_source, head_limits, head_example, no_example,
  // its constants
  constants_caption, head_constant, head_value, head_origin, head_usual, overridden, may_be_set,
  origin_own, origin_tested, origin_convention, origin_simulation, origin_arithmetic,
  origin_normal_curve, work_and_program, only_program,
  unit_quarters, unit_years, unit_areas, unit_events, unit_cases,
  // what measures set for themselves
  factor_caption, head_factor, places_caption, head_places, hidden_caption, head_hidden, head_measures,
  hidden_below, hidden_with_zeros, hidden_secondary,
  // worked examples
  example_trend, example_noise, example_spread, example_interval, example_rank, example_rank_alone,
  example_rounding, example_missing, example_hidden,
  // how often each word was used
  used_heading, trend_words_caption, positions_caption, head_word, head_newest, head_all, word_stated,
  word_none, chance, chance_measured, nothing_used,
  // what the site has changed, further pages
  changed_heading, changed, changed_caption, nothing_changed, further_heading,
  count_of_texts  // not a text: how many there are
};
// clang-format on
std::string_view template_of(MethodText text);

struct RuleWords {
  analysis::rules::Rule rule;
  std::string_view anchor;  // of its heading
  std::string_view heading;
  std::string_view sentence;  // the whole rule
  std::string_view how;       // paragraphs, parted by a line end
  std::string_view in_words;  // the formula; empty where there is none
  std::string_view limits;    // what it does not say
};
const RuleWords& words_of(analysis::rules::Rule rule);

struct FormulaLine {
  analysis::rules::Rule rule;
  std::string_view text;
};
std::span<const FormulaLine> formula_lines();

// Lower case, without an article: "smallest change of a percentage".
std::string_view name_of(analysis::rules::Constant constant);

}  // namespace rulebook
