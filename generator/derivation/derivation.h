// How a measure's statement came about, step by step: what was read, what was worked out of it, and what was
// said in the end. Each sum is printed with the very numbers the program used, so that a reader with a pocket
// calculator comes to the same result. It decides nothing: every number is of `analysis` and `stats`.
#pragma once

#include <string>
#include <vector>

#include "analysis/finding.h"
#include "base/source.h"
#include "model/model.h"
#include "model/standpoint.h"

namespace derivation {

// "rate per 1,000 residents", "1000 × 18 ÷ 1788300", "0.01006542526". A sum is made of numbers, + − × ÷, √(),
// |…|, ², ³, brackets, and median(), max() and pairs(); an empty one says that the number was read or given.
struct Step {
  std::string name;
  std::string sum = {};
  std::string result = {};
  base::Span cell = {};  // where it was read
};

struct Part {
  std::string title;
  std::vector<Step> steps = {};
  std::string outcome = {};  // in the words of the page
};

struct Derivation {
  std::vector<Part> parts;
};

// How many significant digits numbers have that are not whole: enough to come to the same result, or fewer
// for a page. The program itself keeps them all.
enum class Digits { ten, six };

// Value, the value compared with, change, usual variation, trend, each comparison, control chart, long run:
// of a finding that `analyse` gave for the same model and standpoint. A part that cannot be worked out says
// why.
Derivation derive(const model::Model& model, const model::Standpoint& standpoint,
                  const analysis::Finding& finding, Digits digits);

// For a terminal: a step a line, "name = sum = result" or "name: number  file:line", parts under their
// titles.
std::string text_of(const Derivation& derivation, const base::Sources& sources);

}  // namespace derivation
