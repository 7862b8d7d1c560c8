#include "figures/claim.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "wording/figure.h"

namespace figures {

namespace {

using document::Relation;

constexpr double about = 0.05;  // 1-project-files.md, 1.8: ~= holds within 5%

Claimed claimed(bool holds, bool can_hold) {
  if (holds) return Claimed::holds;
  return can_hold ? Claimed::within_rounding : Claimed::is_false;
}

Claimed prints_as(const Quantity& quantity, const Typed& typed) {
  const document::Number& number = typed.number;
  const double printed = base::rounded(quantity.value / number.scale, number.places);
  const bool holds = is_near(printed, typed.value() / number.scale);
  return claimed(holds, overlap(quantity.range, printing_as(typed.value(), number.half_step())));
}

Claimed equals(const Sides& sides) {
  if (sides.typed_right) return prints_as(sides.left, *sides.typed_right);
  if (sides.typed_left) return prints_as(sides.right, *sides.typed_left);
  return claimed(is_near(sides.left.value, sides.right.value), overlap(sides.left.range, sides.right.range));
}

Claimed is_about(const Quantity& left, double right) {
  const double width = std::abs(right) * about;
  const Range near{.low = {.at = right - width}, .high = {.at = right + width}};
  return claimed(overlap(exactly(left.value), near), overlap(left.range, near));
}

Claimed is_under(const Quantity& left, const Quantity& right) {
  return claimed(can_be_under(exactly(left.value), exactly(right.value)),
                 can_be_under(left.range, right.range));
}
Claimed is_at_most(const Quantity& left, const Quantity& right) {
  return claimed(can_be_at_most(exactly(left.value), exactly(right.value)),
                 can_be_at_most(left.range, right.range));
}

// 14.8% of a claim: what stands before its digits, and behind them.
struct Dress {
  std::string before;
  std::string after;
};
Dress dress_of(const std::string& typed) {
  const std::size_t first = typed.find_first_of("0123456789");
  const std::size_t last = typed.find_last_of("0123456789");
  return {.before = typed.substr(0, first), .after = typed.substr(last + 1)};
}

}  // namespace

std::optional<Typed> typed_in(const document::Term& term) {
  if (const auto* number = std::get_if<document::Number>(&term.content)) return Typed{.number = *number};
  const auto* negation = std::get_if<document::Negation>(&term.content);
  if (negation == nullptr) return std::nullopt;
  const auto* number = std::get_if<document::Number>(&negation->of.front().content);
  if (number == nullptr) return std::nullopt;
  return Typed{.number = *number, .is_negative = true};
}

Claimed hold(const Sides& sides, Relation relation) {
  Quantity right = sides.right;
  if (sides.typed_right) right.range = exactly(right.value);
  switch (relation) {
    case Relation::equals:
      return equals(sides);
    case Relation::is_about:
      return is_about(sides.left, right.value);
    case Relation::is_under:
      return is_under(sides.left, right);
    case Relation::is_at_most:
      return is_at_most(sides.left, right);
    case Relation::is_over:
      return is_under(right, sides.left);
    case Relation::is_at_least:
      return is_at_most(right, sides.left);
  }
  return Claimed::is_false;
}

std::string proposal_for(const Typed& typed, double value) {
  const document::Number& number = typed.number;
  const Dress dress = dress_of(number.text);
  const double size = std::abs(value) / number.scale;
  const std::string minus = base::rounded(value / number.scale, number.places) < 0 ? "-" : "";
  constexpr double largest_place = 1e15;  // beyond it no whole number is exact, and no rank is meant
  const bool has_ending =
      dress.after == "st" || dress.after == "nd" || dress.after == "rd" || dress.after == "th";
  const bool is_ordinal = has_ending && size < largest_place;
  if (is_ordinal) return minus + base::ordinal(static_cast<long long>(base::rounded(size, 0)));
  return minus + dress.before + base::grouped_decimal(size, number.places) + dress.after;
}

std::vector<std::string> words_of(Vocabulary vocabulary) {
  using analysis::Direction;
  using analysis::Judgement;
  using analysis::Position;
  using analysis::TrendWord;
  switch (vocabulary) {
    case Vocabulary::any:
      return {};
    case Vocabulary::direction:
      return {wording::direction_word(Direction::increased), wording::direction_word(Direction::fell),
              wording::direction_word(Direction::did_not_change)};
    case Vocabulary::trend:
      return {wording::trend_word(TrendWord::increasing), wording::trend_word(TrendWord::reducing),
              wording::trend_word(TrendWord::stable), wording::trend_word(TrendWord::not_available)};
    case Vocabulary::judgement:
      return {wording::judgement_word(Judgement::better), wording::judgement_word(Judgement::worse),
              wording::judgement_word(Judgement::no_clear_change)};
    case Vocabulary::position:
      return {wording::position_word(Position::above), wording::position_word(Position::below),
              wording::position_word(Position::similar_to)};
    case Vocabulary::target:
      return {wording::target_met_word(true), wording::target_met_word(false)};
  }
  return {};
}

std::string direction_of(const Quantity& change) {
  if (is_near(change.value, 0)) return wording::direction_word(analysis::Direction::did_not_change);
  return wording::direction_word(change.value > 0 ? analysis::Direction::increased
                                                  : analysis::Direction::fell);
}

std::optional<Claimed> hold_direction(const Quantity& change, const std::string& words) {
  const std::string said = base::lower_case(words);
  const bool holds = said == direction_of(change);
  if (said == wording::direction_word(analysis::Direction::increased))
    return claimed(holds, can_be_under(exactly(0), change.range));
  if (said == wording::direction_word(analysis::Direction::fell))
    return claimed(holds, can_be_under(change.range, exactly(0)));
  if (said == wording::direction_word(analysis::Direction::did_not_change))
    return claimed(holds, overlap(change.range, exactly(0)));
  return std::nullopt;
}

}  // namespace figures
