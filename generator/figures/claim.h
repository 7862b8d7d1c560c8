// Whether what an author says of a number or a word holds, and what would have to be typed where it does not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "figures/desk.h"

namespace figures {

// A number typed on one side of a claim, its minus included: the precision the claim is made at.
struct Typed {
  document::Number number;
  bool is_negative = false;

  double value() const { return is_negative ? -number.value : number.value; }
};
std::optional<Typed> typed_in(const document::Term& term);

struct Sides {
  Quantity left = {};
  Quantity right = {};
  std::optional<Typed> typed_left = {};
  std::optional<Typed> typed_right = {};
};
// Of two in one unit. Equality is asked at the precision typed, where one side is typed; the other relations
// take a number typed on the right as it stands.
Claimed hold(const Sides& sides, document::Relation relation);
// `number` as it would have to be typed to be true, in the author's own form: "£1.3m", "-0.6%", "5th".
std::string proposal_for(const Typed& typed, double value);

// The words of a vocabulary; none of one that is not closed.
std::vector<std::string> words_of(Vocabulary vocabulary);
// Whether a change is the direction that is claimed; nothing where the words are no direction.
std::optional<Claimed> hold_direction(const Quantity& change, const std::string& words);
std::string direction_of(const Quantity& change);

}  // namespace figures
