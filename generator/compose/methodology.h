// The parts of the methodology page that speak of this site's reports and measures: each rule at work, how
// often each word was used, what measures set for themselves. Only of what may be published: that is all that
// Facts hold.
#pragma once

#include <optional>
#include <vector>

#include "analysis/catalogue.h"
#include "compose/compose.h"

namespace compose {

// The report that examples are taken from: the newest of the site's own, else the newest; null when there is
// none.
const sections::Said* report_of_examples(const Facts& facts);

// The rule at work on the first measure of the report for which it gave a full answer: the measure, linked,
// and what was said of it with every number. Nothing where it gave none.
std::optional<page::Runs> worked_example(analysis::rules::Rule rule, const Facts& facts,
                                         const sections::Said& report);

// What measures set for themselves and a rule then uses: a fixed dispersion factor, decimal places, hidden
// counts. Empty where no published measure does, or the rule has no such setting.
std::vector<page::Piece> settings_of_measures(analysis::rules::Rule rule, const Facts& facts);

// Counts of trend words and positions, and how many of them chance alone would be expected to get wrong.
std::vector<page::Piece> words_used(const Facts& facts);

}  // namespace compose
