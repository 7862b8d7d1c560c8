#include <algorithm>
#include <cmath>
#include <utility>

#include "base/number.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "figures/claim.h"
#include "figures/codes.h"
#include "figures/figure.h"
#include "figures/print.h"
#include "figures/term.h"
#include "wording/figure.h"

namespace figures {

namespace {

using document::Expression;
using Of = Unit::Of;

constexpr int digits_shown = 6;  // of an unrounded number in a message

struct Work {
  const Expression& expression;
  Desk& desk;
  Figure& figure;

  const document::Term& left() const { return expression.left; }
  const document::Term& right() const { return expression.claim->right; }
  bool is_equality() const { return expression.claim->relation == document::Relation::equals; }
};

// --- printing ---

void print(const Work& work, const Quantity& quantity) {
  const auto& form = work.expression.form;
  const bool is_percentage = form && form->of == document::Form::Of::percent;
  const auto percentage = is_percentage ? as_percentage(quantity) : std::nullopt;
  work.figure.raw = percentage ? percentage->value : quantity.value;
  const auto* typed = std::get_if<document::Number>(&work.left().content);
  if (!work.expression.form) {
    // A number alone is somebody's, quoted: 38th and £1.30 stay as they were typed.
    work.figure.text = typed == nullptr ? quantity_text(quantity) : typed->text;
  } else if (const auto text = formed_text(quantity, *work.expression.form, work.desk)) {
    work.figure.text = *text;
  }
}

void print(const Work& work, const Said& said) {
  if (!work.expression.form) {
    work.figure.text = said.text;
  } else if (const auto text = formed_text(said, *work.expression.form, work.desk)) {
    work.figure.text = *text;
  }
}

void note_lack(const Work& work, const Lack& lack) {
  work.figure.text = lack.state;
  work.figure.reason = lack.reason;
  work.figure.is_withheld = lack.is_withheld;
}

void print_lack(const Work& work, const Lack& lack) {
  note_lack(work, lack);
  if (lack.is_reported || lack.is_withheld) return;  // withheld is what the disclosure rule asks for
  work.desk.diagnostics.add({.code = codes::no_value,
                             .where = work.expression.where,
                             .found = work.figure.expression,
                             .help = lack.reason});
}

// --- claims ---

void refuse_on(const Work& work, const Lack& lack) {
  note_lack(work, lack);
  work.figure.claim = Claimed::cannot_be_checked;
  if (lack.is_reported) return;
  work.desk.fault(lack.is_withheld ? codes::claim_on_withheld : codes::claim_without_value,
                  work.expression.where, work.figure.expression, lack.reason);
}

// A claim that holds prints what was typed; one without a number typed prints what its right side gives.
void print_right(const Work& work, const Quantity& right) {
  const auto& form = work.expression.form;
  if (form && form->of == document::Form::Of::nothing) return;
  if (!form && typed_in(work.right())) {
    work.figure.text = document::text_of(work.right());
    return;
  }
  const auto raw = work.figure.raw;
  print(work, right);
  work.figure.raw = raw;
}

void print_right(const Work& work, const std::string& words) {
  const auto& form = work.expression.form;
  if (!form || form->of != document::Form::Of::nothing) print(work, Said{.text = words});
}

std::string unrounded(double value) {
  return base::significant_decimal(value, digits_shown);
}

// "190 / 1526 is 12.5% (12.4509 before rounding)"
std::string told(const document::Term& term, const Quantity& left, const std::string& value) {
  std::string text = document::text_of(term) + " is " + value;
  const std::string exact = unrounded(left.value);
  const bool is_rounded = base::replaced(value, ",", "").find(exact) == std::string::npos;
  if (is_rounded) text += " (" + exact + " before rounding)";
  const bool has_bounds = std::isfinite(left.range.low.at) && std::isfinite(left.range.high.at);
  if (!left.range.is_point() && has_bounds) {
    text += ", between " + unrounded(left.range.low.at) + " and " + unrounded(left.range.high.at) +
            " as its numbers were typed";
  }
  return text;
}

std::string proposed_text(const Work& work, const Sides& sides) {
  if (!sides.typed_right) return quantity_text(sides.left);
  const std::string proposal = proposal_for(*sides.typed_right, sides.left.value);
  return proposal == document::text_of(work.right()) ? quantity_text(sides.left) : proposal;
}

void report_false(const Work& work, const Sides& sides) {
  work.figure.proposal = proposed_text(work, sides);
  std::string help = told(work.left(), sides.left, work.figure.proposal);
  const bool has_other_sign =
      work.is_equality() && sides.typed_right && is_near(sides.left.value, -sides.right.value);
  if (has_other_sign) help += "; where a word carries the sign, write abs(…)";
  const bool needs_sign = !work.is_equality();
  const std::string relation =
      needs_sign ? std::string(document::sign_of(work.expression.claim->relation)) + " " : "";
  work.desk.fault(codes::claim_is_false, work.right().where, relation + document::text_of(work.right()),
                  std::move(help), work.figure.proposal);
}

// Points beside per cent, either way round, or units that have nothing to do with one another.
void report_units(const Work& work, const Sides& sides) {
  const bool are_points = sides.left.is(Of::points) && sides.right.is(Of::percent);
  const bool are_percent = sides.left.is(Of::percent) && sides.right.is(Of::points);
  const int places = sides.typed_right ? sides.typed_right->number.places : 1;
  const std::string number = base::grouped_decimal(sides.left.value, places);
  if (!are_points && !are_percent) {
    work.desk.fault(codes::units_apart, work.right().where, document::text_of(work.right()),
                    told(work.left(), sides.left, quantity_text(sides.left)), unit_name(sides.left.unit));
    return;
  }
  work.figure.proposal = number + (are_points ? " points" : "%");
  std::string help = are_points ? "the difference of two percentages is in percentage points: " : "";
  help += told(work.left(), sides.left, work.figure.proposal);
  if (are_points && sides.left.relative)
    help += "; in per cent it is a change of " + base::grouped_decimal(*sides.left.relative, 1) + "%";
  work.desk.fault(are_points ? codes::points_as_percent : codes::percent_as_points, work.right().where,
                  document::text_of(work.right()), std::move(help), work.figure.proposal);
}

// A side that was typed as a number says nothing about itself: then the other one is told.
void note_leeway(const Work& work, const Sides& sides) {
  if (work.figure.claim != Claimed::within_rounding) return;
  const bool is_turned = sides.typed_left && !sides.typed_right;
  const Quantity& side = is_turned ? sides.right : sides.left;
  const auto& typed = is_turned ? sides.typed_left : sides.typed_right;
  const std::string value = typed ? proposal_for(*typed, side.value) : quantity_text(side);
  work.figure.leeway = told(is_turned ? work.right() : work.left(), side, value);
}

void claim_numbers(const Work& work, const Quantity& left, const Quantity& right) {
  Sides sides{.left = left, .right = right};
  sides.typed_left = typed_in(work.left());
  sides.typed_right = typed_in(work.right());
  work.figure.raw = left.value;
  if (!make_alike(sides.left, sides.right)) {
    work.figure.claim = Claimed::is_false;
    report_units(work, sides);
    return;
  }
  work.figure.raw = sides.left.value;
  work.figure.claim = hold(sides, work.expression.claim->relation);
  note_leeway(work, sides);
  if (work.figure.claim == Claimed::is_false) {
    report_false(work, sides);
  } else {
    print_right(work, sides.right);
  }
}

void report_false_words(const Work& work, const std::string& is) {
  work.figure.claim = Claimed::is_false;
  work.figure.proposal = is;
  work.desk.fault(codes::claim_is_false, work.right().where, document::text_of(work.right()),
                  document::text_of(work.left()) + " is \"" + is + "\"", is);
}

void report_unknown_words(const Work& work, const std::string& words, Vocabulary vocabulary) {
  const auto known = words_of(vocabulary);
  work.figure.claim = Claimed::is_false;
  work.desk.fault(codes::unknown_words, work.right().where, words, base::did_you_mean(words, known),
                  base::listed(known, "or"));
}

void claim_words(const Work& work, const Said& left, const std::string& words) {
  const auto known = words_of(left.vocabulary);
  const auto is_said = [&](const std::string& each) {
    return base::lower_case(each) == base::lower_case(words);
  };
  if (is_said(left.text)) {
    work.figure.claim = Claimed::holds;
    print_right(work, words);
  } else if (!known.empty() && std::none_of(known.begin(), known.end(), is_said)) {
    report_unknown_words(work, words, left.vocabulary);
  } else {
    report_false_words(work, left.text);
  }
}

void claim_direction(const Work& work, const Quantity& left, const std::string& words) {
  if (!left.is_change) {
    work.figure.claim = Claimed::is_false;
    work.desk.fault(codes::unknown_words, work.right().where, words,
                    "only a change, such as change(before, after), has a direction", "a number");
    return;
  }
  work.figure.raw = left.value;
  work.figure.claim = hold_direction(left, words);
  note_leeway(work, {.left = left});
  if (!work.figure.claim) {
    report_unknown_words(work, words, Vocabulary::direction);
  } else if (work.figure.claim == Claimed::is_false) {
    report_false_words(work, direction_of(left));
  } else {
    print_right(work, words);
  }
}

// The words on the right, where they are words: also a single one that no measure is called.
std::optional<std::string> words_in(const document::Term& term, const Setting& setting) {
  if (const auto* words = std::get_if<document::Words>(&term.content)) return words->text;
  const auto* reference = std::get_if<document::Reference>(&term.content);
  if (reference == nullptr || !reference->is_one_word()) return std::nullopt;
  if (setting.model.measure({reference->measure.text})) return std::nullopt;
  return reference->measure.text;
}

bool can_be_words(const Result& left) {
  const auto* quantity = std::get_if<Quantity>(&left);
  return std::holds_alternative<Said>(left) || (quantity != nullptr && quantity->is_change);
}

void claim_of_words(const Work& work, const Result& left, const std::string& words) {
  if (!work.is_equality()) {
    work.desk.fault(codes::words_as_number, work.right().where, words, "words are compared by ==");
    return;
  }
  if (const auto* said = std::get_if<Said>(&left)) claim_words(work, *said, words);
  if (const auto* quantity = std::get_if<Quantity>(&left)) claim_direction(work, *quantity, words);
}

void claim(const Work& work, const Result& left, const Result& right) {
  for (const Result* each : {&left, &right}) {
    if (std::holds_alternative<Fault>(*each)) return;
  }
  const auto* lack = std::get_if<Lack>(&left);
  const auto* other = std::get_if<Lack>(&right);
  if (lack == nullptr || (other != nullptr && other->is_withheld)) lack = other != nullptr ? other : lack;
  if (lack != nullptr) return refuse_on(work, *lack);
  const auto* number = std::get_if<Quantity>(&left);
  const auto* second = std::get_if<Quantity>(&right);
  if (number != nullptr && second != nullptr) return claim_numbers(work, *number, *second);
  if (const auto* words = std::get_if<Said>(&right)) return claim_of_words(work, left, words->text);
  work.desk.fault(codes::words_as_number, work.left().where, document::text_of(work.left()),
                  "it is \"" + std::get<Said>(left).text + "\"");
}

}  // namespace

Figure evaluate(const Expression& expression, const Setting& setting, base::Diagnostics& diagnostics) {
  Figure figure{.expression = document::text_of(expression)};
  Desk desk{.setting = setting, .diagnostics = diagnostics};
  const Work work{.expression = expression, .desk = desk, .figure = figure};
  const Result left = value_of(expression.left, desk);
  if (expression.claim) {
    const auto words = words_in(work.right(), setting);
    const bool are_words =
        words && (can_be_words(left) || std::holds_alternative<document::Words>(work.right().content));
    claim(work, left, are_words ? Said{.text = *words} : value_of(work.right(), desk));
  } else {
    std::visit(base::overloaded{
                   [&](const Quantity& quantity) { print(work, quantity); },
                   [&](const Said& said) { print(work, said); },
                   [&](const Lack& lack) { print_lack(work, lack); },
                   [](const Fault&) {},
               },
               left);
  }
  figure.is_faulty = desk.is_faulty;
  figure.cells = std::move(desk.cells);
  return figure;
}

}  // namespace figures
