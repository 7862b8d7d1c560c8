// A figure in text, `{{ … }}`, as its author typed it: names, numbers and what is asked of them.
// Not yet a meaning: whether a measure, a field or a function of that name exists is asked by `figures`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"

namespace document {

struct Term;
using Terms = std::vector<Term>;

enum class TypedUnit { none, percent, points, pounds };

// 2,710 · 14.8% · 4.5 points · £1.2m · 5th
struct Number {
  std::string text = {};  // as typed, its spaces made single
  double value = 0;       // 1200000 of £1.2m; 14.8 of 14.8%
  int places = 0;         // digits typed after the point
  double scale = 1;       // 1000000 of £1.2m
  TypedUnit unit = TypedUnit::none;

  // A whole number without % is meant exactly; any other was rounded to what was typed.
  bool is_exact() const { return places == 0 && scale == 1 && unit != TypedUnit::percent; }
  double half_step() const;  // half of what one more in the last typed digit adds
};
// Words that a claim says of a direction, a trend, a place: `did not change`, `Stable`.
struct Words {
  std::string text = {};
};
struct Name {
  std::string text = {};
  base::Span where = {};
};
// measure.field @period in area-or-group of category. A single unknown word on the right of a claim is one
// too, since only the model knows the measures.
struct Reference {
  Name measure = {};
  std::optional<Name> field = {};
  std::optional<Name> period = {};
  std::optional<Name> place = {};
  std::optional<Name> category = {};

  bool is_one_word() const { return !field && !period && !place && !category; }
};
struct Call {
  Name function = {};
  Terms arguments;
};
enum class Operator { plus, minus, times, divided_by };
struct Operation {
  Operator is = Operator::plus;
  Terms sides;  // two
};
struct Negation {
  Terms of;  // one
};

struct Term {
  std::variant<Number, Words, Reference, Call, Operation, Negation> content = {};
  base::Span where = {};
};

enum class Relation { equals, is_about, is_under, is_at_most, is_over, is_at_least };
// What the author says of the left side; a claim that holds prints its right side as typed.
struct Claim {
  Relation relation = Relation::equals;
  Term right = {};
};

// `as 1dp`, `as words`, `as £`, `as %`, `as nothing`
struct Form {
  enum class Of { places, words, pounds, percent, nothing };
  Of of = Of::places;
  int places = 0;  // of `as 1dp`
  base::Span where = {};
};

struct Expression {
  Term left = {};
  std::optional<Claim> claim = {};
  std::optional<Form> form = {};
  base::Span where = {};  // without the braces
};

// As it can be typed again, with single spaces and no more brackets than it needs: reading it gives the same.
std::string text_of(const Term& term);
std::string text_of(const Expression& expression);
std::string_view sign_of(Relation relation);  // "=="

// Whether two say the same, wherever they stand.
bool is_same(const Expression& one, const Expression& other);

}  // namespace document
