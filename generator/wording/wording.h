// Findings to words. Every sentence comes from one table of templates per language (templates_en.cpp);
// nothing here decides: it phrases what `analysis` found. Spaces are plain ones, since sentences are compared
// as text; whoever draws a page joins a number and its unit.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/finding.h"
#include "base/time.h"
#include "model/model.h"
#include "model/period.h"

namespace wording {

// --- periods and dates (1-project-files.md, 1.1) ---
// "October to December 2023", "12 months to December 2023"; inside a sentence "the 12 months to December
// 2023"; with its preposition "in the 12 months to December 2023", "on 31 March 2020".
std::string period_words(const model::Period& period);
std::string in_period_words(const model::Period& period);
// The same with both ends of a span of whole years: "April 2019 to March 2020".
std::string period_ends_words(const model::Period& period);
std::string in_period_phrase(const model::Period& period);
// "Quarter 3 of the financial year ending March 2024", or ""
std::string financial_quarter_words(const model::Period& period);
std::string financial_year_words(const model::Period& period);  // "Financial year ending March 2024"
std::string date_words(base::Date date);                        // "5 March 2024"
std::string month_words(base::Date date);                       // "June 2024"
std::string time_words(base::Instant instant);                  // "9:30am on 5 March 2024", UK time
std::string short_month_words(model::Month month);              // "Dec 2023"

// --- values ---
// Places of a published value (4-methods.md, section 5); of a series: all alike, the rule applied to the
// largest.
int decimals_for(const model::Measure& measure, double value);
int decimals_for(const model::Measure& measure, const std::vector<analysis::Line>& lines);
// The number alone: "3.69"; with % or £ only: "81.0%"; as text, with its unit: "3.69 per 1,000 households".
// Text rounds to millions from 1,000,000, the others are exact.
std::string value_text(const model::Measure& measure, double value, int places);
std::string value_label(const model::Measure& measure, double value, int places);
std::string value_words(const model::Model& model, const model::Measure& measure, double value, int places);
// "per 1,000 households", "%", "offences"
std::string unit_words(const model::Model& model, const model::Measure& measure);
std::string signed_text(double value, int places);            // "+28.9", U+2212 for minus
std::string absence_words(model::Absence absence);            // "withheld", "not yet due"
std::string status_words(model::Status status);               // "provisional"; "" for final
std::string lacking_words(const analysis::Lacking& lacking);  // "July to September 2023 was not reported"

// --- statements (6-pages-and-charts.md, 6.10) ---
// Of the heading of a chart, and of the name of its image.
inline constexpr int most_heading_words = 15;
inline constexpr std::size_t most_name_characters = 250;

struct Names {        // as this report calls things
  std::string title;  // of the measure
  std::string short_title;
};
struct Phrase {
  enum class Part { main, rate, variation, peer, target, history, status };
  Part part;
  std::string text;
};
// The measure's paragraph: at most five phrases in the order of Part, each left out when its data are absent.
std::vector<Phrase> statement_phrases(const model::Model& model, const analysis::Finding& finding,
                                      const Names& names);
std::string main_words(const model::Model& model, const analysis::Finding& finding, const Names& names);

// How far chance alone could carry a ratio, whether it can be told from 1, and whether it rests on few
// events; of any other kind, or without a value, "".
std::string ratio_chance_words(const model::Model& model, const analysis::Finding& finding);

// --- cells of the measures summary (6.7) ---
// "few stops: 7 for Black, 240 for White", beside a ratio of few events; else "".
std::string few_events_note(const model::Model& model, const analysis::Finding& finding);
// "+28.9% (+608), from 2,102"
std::vector<std::string> change_cell_words(const model::Model& model, const analysis::Finding& finding);
// "+28.9%", "+1.4 points", "+5": the change alone. Precondition: the finding has a change.
std::string signed_change_words(const model::Model& model, const analysis::Finding& finding);
std::string other_length_words();                           // why two years to date are not compared
std::string trend_word(analysis::TrendWord word);           // "Increasing"
std::string judgement_word(analysis::Judgement judgement);  // "better"; "" for none
std::string direction_word(analysis::Direction direction);  // "increased"
std::string position_word(analysis::Position position);     // "similar to"
// Sentences with every number. Where there is no word, a clause to stand after "Not available:", without a
// capital or a full stop; so too the reason of a benchmark.
std::string trend_reason(const model::Model& model, const analysis::Finding& finding);
// Short, beside the word: "one quarter makes the change"; or ""
std::string trend_signal(const analysis::Finding& finding);
// The control chart's note on the latest quarters: "rising for 7 quarters"; "" where nothing is unusual or
// nothing can be said. Then why nothing can be said; "" where something can.
std::string signal_note(const analysis::Signal& signal);
std::string signal_reason(const analysis::Signal& signal);
std::string_view signal_state(stats::Signal state);  // "Common Cause": a key, the same in every language
// "Over 5 years: falling."; "" where no run was found.
std::string long_run_words(const analysis::Finding& finding);
// Between which values a quarter usually lies and whether the latest does, or why that is not known.
std::string usual_quarters_words(const model::Model& model, const model::Measure& measure,
                                 const analysis::Signal& signal, int places);
std::string dispersion_source(const analysis::Dispersion& dispersion);  // "pooled over 8 areas"
// "5th/8 MSG (above MSG average rates)"
std::string benchmark_statement(const model::Model& model, const analysis::Benchmark& benchmark);
// Why there is none; "" where there is one.
std::string benchmark_reason(const model::Model& model, const model::Measure& measure,
                             const analysis::Benchmark& benchmark);
// "1st is lowest; average 3.12; plausibly 3rd to 7th"
std::string benchmark_note(const model::Model& model, const model::Measure& measure,
                           const analysis::Benchmark& benchmark, int places);
// Why a benchmark's difference has no limits to be told, as a clause: its noise is not known, or is nothing;
// "" where it has.
std::string no_limits_reason(const analysis::Benchmark& benchmark);
std::string rank_words(const analysis::Benchmark& benchmark);   // "5th lowest of 8"; "" where none is ranked
std::string comparison_head(const analysis::Finding& finding);  // "Change on a year earlier"
std::string better_words(model::Better better);                 // "lower is better"
// "Target: at most 5", as its author typed it.
std::string target_words(const model::Measure& measure, const model::Target& target, int places);

// --- charts (6.8) ---
std::string chart_heading(const model::Model& model, const analysis::Finding& finding, const Names& names);
// "offences per 1,000 households", "percentage of calls"
std::string what_is_counted(const model::Model& model, const model::Measure& measure);
std::string chart_subtitle(const model::Model& model, const analysis::Finding& finding);
std::string chart_sentence(const model::Model& model, const analysis::Finding& finding, const Names& names);
// `type` is "Line chart" where it is empty.
std::string chart_name(const model::Model& model, const analysis::Finding& finding, const Names& names,
                       const std::string& type = "");
std::string chart_note(const model::Model& model, const analysis::Finding& finding);

}  // namespace wording
