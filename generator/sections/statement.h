// One measure of a section, from finding to ledger entry.
#pragma once

#include "exhibits/exhibit.h"
#include "ledger/ledger.h"
#include "page/table.h"
#include "sections/edition.h"
#include "wording/wording.h"

namespace sections {

// How this report calls the measure: its label, else the measure's own names.
wording::Names names_of(const model::Measure& measure, const library::MeasureEntry& entry);

// The measure as a chart shows it. `stated` must outlive what is given.
exhibits::Subject subject_of(const model::Model& model, const Stated& stated);

// A category as words after a name: "Drug offences: possession"; empty for the whole.
std::string with_category(const std::string& name, const model::Category& category);

// Raw values, texts as printed, and every cell they rest on. `section` is the id of the section that says it.
ledger::Statement state_measure(const model::Model& model, const analysis::Finding& finding,
                                const library::MeasureEntry& entry, const std::string& section);

// The trend word that is printed: the author's where one is stated, else the computed one.
std::string printed_trend_word(const library::MeasureEntry& entry, const analysis::Finding& finding);
std::string printed_judgement(const model::Measure& measure, const library::MeasureEntry& entry,
                              const analysis::Finding& finding);
// The same as a run that looks as it means; empty text where there is none.
page::Runs judgement_runs(const model::Measure& measure, const library::MeasureEntry& entry,
                          const analysis::Finding& finding);

}  // namespace sections
