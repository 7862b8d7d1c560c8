// Every rule asked of every area, measure and quarter of a site, and of the rows that two reports printed.
// It counts; it says nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/finding.h"
#include "library/library.h"

namespace agreement {

// --- the rules, ours first ---
inline constexpr std::size_t ours = 0;
std::vector<std::string_view> names_of_trend_rules();
std::vector<std::string_view> names_of_benchmark_rules();

// What each rule says, in the order of the names; nothing of a position that cannot be told.
using TrendWords = std::vector<analysis::TrendWord>;
using Positions = std::vector<std::optional<analysis::Position>>;

// --- what was printed ---

struct PrintedRow {
  std::string report = {};
  std::string measure = {};
  analysis::TrendWord trend = analysis::TrendWord::not_available;
  std::optional<analysis::Position> position = {};
};
// The rows of tests/commandline/printed_rows.csv, one spelling for each word. Throws std::runtime_error at a
// word that is unknown.
std::vector<PrintedRow> printed_rows(const std::string& path);

// A printed row whose measure has a real series, with the answers of all rules.
struct JudgedRow {
  PrintedRow printed;
  TrendWords trends = {};
  Positions positions = {};
  analysis::Finding finding;  // of `analysis::analyse`
};
// The row judged on the series of `real` that holds its measure; nothing when there is none.
std::optional<JudgedRow> judge(const PrintedRow& row, const model::Model& real);

// --- all areas and quarters ---

struct Tally {
  std::size_t alone = 0;  // words that this rule could give, whatever the others could
  // Of those cases in which every rule that can judge a rate gives a word:
  std::size_t increasing = 0;
  std::size_t reducing = 0;
  std::size_t stable = 0;
  std::size_t against = 0;  // Increasing where the year's change is a fall, or the other way
  std::size_t turned = 0;   // Increasing, and Reducing in the next quarter, or the other way
};
struct TrendStudy {
  std::size_t areas = 0;
  std::size_t measures = 0;
  std::size_t cases = 0;  // in which every rule gives a word
  std::size_t pairs = 0;  // of two such cases, one quarter apart
  std::optional<model::Period> first = {};
  std::optional<model::Period> last = {};
  std::vector<Tally> tallies = {};
};
TrendStudy study_trends(const model::Model& real);

struct PositionTally {
  std::size_t above = 0;
  std::size_t similar = 0;
  std::size_t below = 0;
  std::size_t jumped = 0;  // from above to below in the next quarter, or the other way
};
struct PositionStudy {
  std::size_t cases = 0;
  std::size_t pairs = 0;
  std::vector<PositionTally> tallies = {};
};
// Of the site's own area in its first group of each measure.
PositionStudy study_positions(const model::Model& real);

}  // namespace agreement
