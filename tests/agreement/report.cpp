// The report of agreement: how often the rule of this site, and each rule that was not chosen, gives the word
// that two real reports print, on real recorded crime. Printed as plain text; nothing is tuned to it. Usage:
// agreement_report SITE REAL_SITE REAL_DATA PRINTED_ROWS
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "agreement/real_crime.h"
#include "agreement/study.h"

namespace agreement {
namespace {

using analysis::Position;
using analysis::TrendWord;

using Line = std::vector<std::string>;

// Characters, not bytes.
std::size_t width_of(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

void print_line(const Line& cells, const std::vector<std::size_t>& widths) {
  std::string line = "|";
  for (std::size_t i = 0; i < cells.size(); ++i)
    line += " " + cells[i] + std::string(widths[i] - width_of(cells[i]), ' ') + " |";
  std::cout << line << '\n';
}

// The first line is the head.
void print_table(const std::vector<Line>& lines) {
  std::vector<std::size_t> widths(lines.front().size());
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width_of(line[i]));
  }
  Line rule;
  for (const std::size_t width : widths) rule.emplace_back(width, '-');
  print_line(lines.front(), widths);
  print_line(rule, widths);
  for (std::size_t i = 1; i < lines.size(); ++i) print_line(lines[i], widths);
  std::cout << '\n';
}

std::string word_of(TrendWord word) {
  switch (word) {
    case TrendWord::increasing:
      return "Increasing";
    case TrendWord::reducing:
      return "Reducing";
    case TrendWord::stable:
      return "Stable";
    case TrendWord::not_available:
      return "Not available";
  }
  return "";
}
std::string word_of(const std::optional<Position>& position) {
  if (!position) return "Not available";
  if (*position == Position::above) return "Above";
  return *position == Position::below ? "Below" : "Similar to";
}

std::string share(std::size_t part, std::size_t whole) {
  return whole == 0 ? "none"
                    : fmt::format("{:.1f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

struct Agreement {
  std::size_t same = 0;
  std::size_t judged = 0;
  std::string text() const { return judged == 0 ? "cannot judge" : fmt::format("{} of {}", same, judged); }
};

Agreement trend_agreement(const std::vector<JudgedRow>& rows, std::size_t rule) {
  Agreement found;
  for (const JudgedRow& row : rows) {
    if (row.trends[rule] == TrendWord::not_available) continue;
    ++found.judged;
    found.same += row.trends[rule] == row.printed.trend ? 1 : 0;
  }
  return found;
}

Agreement position_agreement(const std::vector<JudgedRow>& rows, std::size_t rule) {
  Agreement found;
  for (const JudgedRow& row : rows) {
    if (!row.positions[rule] || !row.printed.position) continue;
    ++found.judged;
    found.same += row.positions[rule] == row.printed.position ? 1 : 0;
  }
  return found;
}

// --- which rows count ---

bool is_illustrative(const model::Series& series) {
  return std::all_of(series.observations.begin(), series.observations.end(),
                     [](const auto& row) { return row.status == model::Status::illustrative; });
}

// Whether the site that rebuilds the reports holds nothing but made-up figures for the row.
bool is_illustrative(const PrintedRow& row, const model::Model& site) {
  const auto series = site.series_of({row.measure});
  return !series.empty() &&
         std::all_of(series.begin(), series.end(), [](const auto* each) { return is_illustrative(*each); });
}

void print_rows_left_out(const std::vector<PrintedRow>& rows, const std::vector<JudgedRow>& judged,
                         const model::Model& site) {
  const auto illustrative = static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return is_illustrative(row, site); }));
  fmt::print(
      "{} rows are printed in the two reports. On the example site {} of them rest on illustrative series.\n",
      rows.size(), illustrative);
  fmt::print(
      "{} have a series of real recorded crime too: they are judged, on that series. {} are left out.\n",
      judged.size(), rows.size() - judged.size());
  fmt::print("{} words are too few to choose a rule by.\n\n", judged.size());
}

// --- trend ---

void print_trends(const std::vector<JudgedRow>& rows, const TrendStudy& study) {
  std::cout << "## Trend words\n\n";
  std::vector<Line> lines{{"Rule", "As printed", "Against the year's change", "Turned right round"}};
  const auto names = names_of_trend_rules();
  for (std::size_t rule = 0; rule < names.size(); ++rule) {
    const Tally& tally = study.tallies[rule];
    const bool is_judged = tally.alone > 0;
    lines.push_back({std::string(names[rule]), trend_agreement(rows, rule).text(),
                     is_judged ? share(tally.against, study.cases) : "cannot judge",
                     is_judged ? share(tally.turned, study.pairs) : "cannot judge"});
  }
  print_table(lines);
  fmt::print("The last two columns need no printed word: {} areas, {} measures, quarters {} to {}.\n",
             study.areas, study.measures, study.first->id(), study.last->id());
  fmt::print("{} cases in which every rule gives a word, {} pairs of them one quarter apart.\n\n",
             study.cases, study.pairs);
}

void print_trend_details(const TrendStudy& study) {
  std::cout << "Words in those cases, and how many words each rule could give alone:\n";
  const auto names = names_of_trend_rules();
  for (std::size_t rule = 0; rule < names.size(); ++rule) {
    const Tally& tally = study.tallies[rule];
    if (tally.alone == 0) continue;
    fmt::print("  {:<32} Increasing {:>5}  Reducing {:>5}  Stable {:>5}  against {}  turned {}  alone {}\n",
               names[rule], share(tally.increasing, study.cases), share(tally.reducing, study.cases),
               share(tally.stable, study.cases), tally.against, tally.turned, tally.alone);
  }
  std::cout << '\n';
}

void print_not_judged(const std::vector<JudgedRow>& rows) {
  std::cout << "Printed words that a rule could not judge:\n";
  const auto names = names_of_trend_rules();
  for (std::size_t rule = 0; rule < names.size(); ++rule) {
    const std::size_t judged = trend_agreement(rows, rule).judged;
    if (judged == rows.size()) continue;
    if (judged == 0) fmt::print("  {}: all, since none is of a kind it knows\n", names[rule]);
    for (const JudgedRow& row : rows) {
      if (judged > 0 && row.trends[rule] == TrendWord::not_available)
        fmt::print("  {}: {} {}\n", names[rule], row.printed.report, row.printed.measure);
    }
  }
  std::cout << '\n';
}

// --- position ---

void print_positions(const std::vector<JudgedRow>& rows, const PositionStudy& study) {
  std::cout << "## Positions in the most similar group\n\n";
  std::vector<Line> lines{{"Rule", "As printed", "Jumped between above and below"}};
  const auto names = names_of_benchmark_rules();
  for (std::size_t rule = 0; rule < names.size(); ++rule) {
    lines.push_back({std::string(names[rule]), position_agreement(rows, rule).text(),
                     share(study.tallies[rule].jumped, study.pairs)});
  }
  print_table(lines);
  fmt::print("The last column: one area in its group, {} cases, {} pairs of them one quarter apart.\n\n",
             study.cases, study.pairs);
  std::cout << "Positions in those cases:\n";
  for (std::size_t rule = 0; rule < names.size(); ++rule) {
    const PositionTally& tally = study.tallies[rule];
    fmt::print("  {:<32} above {:>5}  similar {:>5}  below {:>5}  jumped {}\n", names[rule],
               share(tally.above, study.cases), share(tally.similar, study.cases),
               share(tally.below, study.cases), tally.jumped);
  }
  std::cout << '\n';
}

// --- where our rule differs ---

std::string trend_evidence(const analysis::Trend& trend) {
  if (!trend.change || !trend.limits) return "";
  return fmt::format("{:+.1f}%, usual variation {:.1f} points either way", *trend.change,
                     (trend.limits->upper - trend.limits->lower) / 2);
}

void print_differences(const std::vector<JudgedRow>& rows) {
  std::cout << "## Where this site's rule differs\n\n";
  std::vector<Line> lines{{"Report", "Measure", "Printed", "Worked out"}};
  std::vector<std::string> evidence;
  for (const JudgedRow& row : rows) {
    const PrintedRow& printed = row.printed;
    if (row.trends[ours] != printed.trend) {
      lines.push_back({printed.report, printed.measure, word_of(printed.trend), word_of(row.trends[ours])});
      evidence.push_back(printed.report + " " + printed.measure + ": " + trend_evidence(row.finding.trend));
    }
    if (printed.position && row.positions[ours] != printed.position) {
      lines.push_back(
          {printed.report, printed.measure, word_of(printed.position), word_of(row.positions[ours])});
      const auto& found = row.finding.benchmarks.front();
      evidence.push_back(fmt::format("{} {}: {:+.1f}% from the average", printed.report, printed.measure,
                                     100 * found.difference / found.average));
    }
  }
  print_table(lines);
  for (const std::string& each : evidence) std::cout << "  " << each << '\n';
}

void report(const std::vector<std::string>& words) {
  const library::Library site = site_at(words[0], {});
  const library::Library real = site_at(words[1], {words[2]});
  const auto rows = printed_rows(words[3]);
  std::vector<JudgedRow> judged;
  for (const PrintedRow& row : rows) {
    if (auto found = judge(row, *real.data)) judged.push_back(std::move(*found));
  }
  std::cout << "# How often these rules give the printed word\n\n";
  print_rows_left_out(rows, judged, *site.data);
  const TrendStudy study = study_trends(*real.data);
  print_trends(judged, study);
  print_trend_details(study);
  print_not_judged(judged);
  print_positions(judged, study_positions(*real.data));
  print_differences(judged);
}

}  // namespace
}  // namespace agreement

int main(int count, char** words) {
  if (count != 5) {
    std::cerr << "usage: agreement_report SITE REAL_SITE REAL_DATA PRINTED_ROWS\n";
    return EXIT_FAILURE;
  }
  try {
    agreement::report({words + 1, words + count});
  } catch (const std::exception& fault) {
    std::cerr << "agreement_report: " << fault.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
