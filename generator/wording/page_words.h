// The standing sentences of pages: what a group is, how to read a report, what a measure counts.
// Like all words they stand in the table of templates; here is what fills them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"
#include "model/standpoint.h"

namespace wording {

std::string count_text(double count);                                  // "2,710"
std::string count_words(const model::Measure& measure, double count);  // "2,710 offences", "1"
std::string rows_words(std::size_t rows);                              // "23 rows", "1 row"
// The head of a column of windows, and a window below it: "12 months to" and "December 2023"; where a window
// is not of whole years "Period" and the whole period.
std::string window_head(const model::Measure& measure);
std::string window_cell(const model::Measure& measure, const model::Period& window);
// "April 2021: new counting rule; figures on the two sides are not compared."
std::string break_words(const model::Break& point);

std::string the(const std::string& name);  // "the most similar group", "England and Wales"
// The publishing body inside a sentence: "the Office of the Commissioner", "Northshire Council".
std::string body_words(const std::string& body);
std::string frequency_words(model::Frequency frequency);  // "every quarter"
std::string window_words(const model::Measure& measure);  // "12 months at a time"
// "Offences per 1,000 households, every quarter, lower is better"
std::string measure_line(const model::Model& model, const model::Measure& measure);

// "5th lowest of 8 in the most similar group ...": the peer sentence of 6.10, standing alone.
std::string peer_sentence(const model::Model& model, const model::Measure& measure,
                          const analysis::Benchmark& benchmark, int places);
// Which places chance alone could have given, and whether one event or two would give another; "" where
// nothing is ranked.
std::string place_words(const analysis::Benchmark& benchmark);
// "The five: not available, fewer than 5 of the group have data": where there are several groups.
std::string unavailable_words(const model::Model& model, const model::Measure& measure,
                              const analysis::Benchmark& benchmark);
// "=3rd"; empty for a member without a value.
std::string member_rank_text(const analysis::Member& member);
// Who is in a group, who chose it and when, which end is 1st, who has no figure.
std::string group_words(const model::Model& model, const model::Group& group,
                        const analysis::Benchmark& benchmark);
// How the position came about, every number shown.
std::string benchmark_working(const model::Model& model, const analysis::Finding& finding,
                              const analysis::Benchmark& benchmark);
// What a report says, of that which a reader may need to have explained.
struct Used {
  bool changes = false;  // values compared with earlier ones
  bool trend_words = false;
  bool comparisons = false;  // with a group, and ranks

  bool is_nothing() const { return !changes && !trend_words && !comparisons; }
};
// "How to read this report": the comparison used, usual variation, the constants a site has overridden, each
// only where the report uses it; nothing where it uses nothing.
std::vector<std::string> reading_words(const model::Standpoint& standpoint, const model::Methods& methods,
                                       const Used& used);

// --- what charts say with the same words as statements ---
// Places of every value of the finding: of its lines, or of its readings where it has none.
int places_of(const model::Measure& measure, const analysis::Finding& finding);
std::string typed_number(double value);  // as an author typed it: "90", "2.5"
// The change, where there is one to be said: both windows have a value, no break between.
const analysis::Change* change_of(const analysis::Finding& finding);
// "The rate was …", or ""
std::string rate_alone_words(const model::Model& model, const analysis::Finding& finding);
// "combined rate"
std::string average_word(const model::Measure& measure, const analysis::Benchmark& benchmark);
// The group's average to the value's places; one that would print as 0 beside a value of 0 takes its own.
std::string average_text(const model::Measure& measure, double average, int places);
std::string named_areas(const model::Model& model, const std::vector<model::AreaId>& areas);
std::string target_sentence(const model::Model& model, const analysis::Finding& finding);  // or ""
std::string in_a_row(const std::vector<std::string>& sentences);  // those that are not empty

}  // namespace wording
