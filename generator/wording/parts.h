// The parts of a statement, as the files of this room lend them to one another.
// Not for other rooms: they call wording.h.
#pragma once

#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"
#include "wording/page_words.h"
#include "wording/sentence.h"
#include "wording/wording.h"

namespace wording {

// Throws std::logic_error for a finding about a measure that the model does not hold.
const model::Measure& measure_of(const model::Model& model, const analysis::Finding& finding);

// --- numbers (value.cpp) ---
std::string signed_minus(std::string text);             // a leading hyphen becomes U+2212
std::string number_in_text(double value, int places);   // "2,710", "1.8 million"
double printed_in_text(double value, int places);       // the number a reader sees there
std::string percent_in_text(double percent);            // of the size: "28.9%", "less than 0.1%"
std::string points_in_text(double points, int places);  // of the size: "1.4 percentage points"
// A value in a sentence: with the sign or the unit that belongs to it, of a rate the number alone.
std::string value_in_text(const model::Measure& measure, double value, int places);
std::string per_words(const model::Model& model, const model::Measure& measure);  // "per 1,000 households"
double events_of(const analysis::Published& published);                           // of a count or a rate

// --- change (change.cpp) ---
bool counts_events(const model::Measure& measure);  // a count or a rate: the main sentence is of counts
std::string rate_words(const model::Model& model, const analysis::Finding& finding);  // or ""
// By how much, as a heading says it: "28.9%", "5", "1.4 percentage points"; "" where only both ends can be
// said.
std::string amount_words(const model::Measure& measure, const analysis::Finding& finding);

// --- limits (limits.cpp) ---
// Whether the change has limits to be told. Quarters of a level that all change alike give none: limits of
// no width would claim that chance moves nothing.
bool has_limits(const analysis::Trend& trend);
// Whether the change is more than what binary numbers leave of none.
bool has_changed(const analysis::Trend& trend);
// So many decimals, or as many more as the two need to differ in print: limits of no width say nothing.
int places_apart(double lower, double upper, int places);

// --- trend (trend.cpp, variation.cpp) ---
// Whether the trend word is about the comparison the main sentence makes.
bool trend_is_of_the_sentence(const analysis::Finding& finding);
std::string variation_words(const model::Model& model, const analysis::Finding& finding);  // or ""

// --- charts (chart.cpp) ---
Text step_of(model::Frequency frequency);  // "month", "quarter", "half-year", "year"

// --- statement (statement.cpp) ---
// An author's sentence as part of ours: no full stop, and no capital unless its first word may be a name.
std::string as_clause(std::string_view sentence);
std::string record_words(const analysis::Finding& finding);     // or ""
std::string status_sentence(const analysis::Finding& finding);  // or ""

}  // namespace wording
