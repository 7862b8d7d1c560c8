// The rules of /methodology/ in words: what each says, its constants with their values, and the rule at work
// on one finding. Which rules there are, and their constants, is known to `analysis/catalogue.h`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/finding.h"
#include "model/model.h"
#include "rulebook/texts_en.h"
#include "wording/sentence.h"
#include "wording/wording.h"

namespace methodology {

struct RuleText {
  std::string heading = {};
  std::string sentence = {};
  std::vector<std::string> how = {};      // paragraphs
  std::vector<std::string> formula = {};  // lines
  std::string in_words = {};
  std::vector<std::string> sources = {};
  std::string limits = {};
};
// With the values that the site uses in every slot.
RuleText rule_text(analysis::rules::Rule rule, const model::Methods& methods);

// A sentence of the page. wording::Slots that bear the name of a constant are filled from the catalogue; the
// others are given. Throws std::logic_error as `fill` does.
std::string fill_method(rulebook::MethodText text, const model::Methods& methods, wording::Slots slots = {});
// The same of any template.
std::string with_constants(std::string_view words, const model::Methods& methods, wording::Slots slots = {});

// "12 quarters", "2%", "1.959963984540054": never rounded.
std::string constant_words(const analysis::rules::Row& row, double value);
// Who chose it, or published it, and what it was matched with.
std::string origin_words(analysis::rules::Origin origin);

// The rule at work on one finding, a clause to stand behind the measure's name; "" where it gave no full
// answer. `names` is how the report calls the measure.
std::string worked_words(analysis::rules::Rule rule, const model::Model& model,
                         const analysis::Finding& finding, const wording::Names& names);

// "above zero and below 5"
std::string hidden_words(const model::Hidden& rule);

}  // namespace methodology
