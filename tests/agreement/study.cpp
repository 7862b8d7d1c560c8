#include "agreement/study.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "agreement/real_crime.h"
#include "agreement/rivals.h"
#include "analysis/benchmark.h"
#include "analysis/breaks.h"
#include "analysis/dispersion.h"
#include "analysis/reading.h"
#include "analysis/trend.h"

namespace agreement {

namespace {

using analysis::Position;
using analysis::TrendWord;

TrendWords words_of(TrendWord own, const Seen& seen) {
  TrendWords words{own};
  for (const TrendRule& rule : trend_rules()) words.push_back(rule.judge(seen));
  return words;
}

Positions positions_of(const analysis::Benchmark& found, const model::AreaId& own, model::Kind kind) {
  Positions positions(benchmark_rules().size() + 1);
  if (found.unavailable != analysis::Benchmark::Unavailable::none) return positions;
  const Group group = group_of(found, own, kind);
  positions[ours] = found.position;
  for (std::size_t i = 0; i < benchmark_rules().size(); ++i)
    positions[i + 1] = benchmark_rules()[i].judge(group);
  return positions;
}

// --- printed rows ---

const std::map<std::string, TrendWord> printed_trends{
    {"Increasing", TrendWord::increasing}, {"Reducing", TrendWord::reducing},
    {"Decreasing", TrendWord::reducing},   {"Reducina", TrendWord::reducing},  // as printed
    {"Stable", TrendWord::stable},         {"Stable (100%)", TrendWord::stable},
};
const std::map<std::string, std::optional<Position>> printed_positions{
    {"above", Position::above}, {"higher than", Position::above},
    {"below", Position::below}, {"similar to", Position::similar_to},
    {"", std::nullopt},
};
// The reports end with December; the published glossary counts deaths as serious violence.
const std::map<std::string, model::Period> quarters{{"2022-23-q3", *model::Period::from("2022-Q4")},
                                                    {"2023-24-q3", *model::Period::from("2023-Q4")}};
const std::map<std::string, std::string> other_names{{"serious-violence", "serious-violence-with-homicide"}};

template <class Word>
Word looked_up(const std::map<std::string, Word>& words, const std::string& text) {
  const auto found = words.find(text);
  if (found == words.end()) throw std::runtime_error("unknown printed word: " + text);
  return found->second;
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
  cells.resize(7);
  return cells;
}

// --- all quarters ---

// One area's measure at one quarter.
struct Case {
  TrendWords words = {};
  double change = 0;  // of the 12 months on the 12 before
};

double change_of(const Seen& seen) {
  if (!seen.later || !seen.earlier) return 0;
  return seen.later->amount / seen.later->base - seen.earlier->amount / seen.earlier->base;
}

// The quarters in which the measure has an observation, oldest first.
std::vector<model::Period> quarters_of(const model::Model& real, const model::Measure& measure) {
  std::vector<model::Period> found;
  for (const model::Series* series : real.series_of(measure.id)) {
    for (const model::Observation& row : series->observations) found.push_back(row.period);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// Pooled noise is that of every area; what is not pooled is asked for area by area.
class Noise {
 public:
  explicit Noise(const analysis::View& view, int last) : view_(view), last_(last) {}
  const analysis::Dispersion& of(const model::AreaId& area) {
    if (!known_ || known_->from != analysis::Dispersion::From::pooled)
      known_ = analysis::dispersion_for(view_, area, last_);
    return *known_;
  }

 private:
  const analysis::View& view_;
  int last_;
  std::optional<analysis::Dispersion> known_ = {};
};

std::vector<Case> cases_at(const model::Model& real, const model::Measure& measure,
                           const model::Period& quarter) {
  const analysis::View view = analysis::view_of(real, measure, {}, quarter);
  const int last = quarter.last().index;
  Noise noise(view, last);
  std::vector<Case> cases;
  for (const model::Area& area : real.areas) {
    const auto breaks = analysis::breaks_for(measure, area.id, quarter);
    const auto trend = analysis::examine_trend(view, area.id, last, noise.of(area.id), breaks);
    const Seen seen = seen_at(view, area.id, last);
    cases.push_back({.words = words_of(trend.word, seen), .change = change_of(seen)});
  }
  return cases;
}

bool is_judged(const Case& each, const std::vector<bool>& asked) {
  for (std::size_t rule = 0; rule < asked.size(); ++rule) {
    if (asked[rule] && each.words[rule] == TrendWord::not_available) return false;
  }
  return true;
}

int direction_of(TrendWord word) {
  return word == TrendWord::increasing ? 1 : word == TrendWord::reducing ? -1 : 0;
}

void count_word(Tally& tally, TrendWord word, double change) {
  tally.increasing += word == TrendWord::increasing ? 1 : 0;
  tally.reducing += word == TrendWord::reducing ? 1 : 0;
  tally.stable += word == TrendWord::stable ? 1 : 0;
  tally.against += direction_of(word) * change < 0 ? 1 : 0;
}

// One area's measure, quarter after quarter.
void count_series(TrendStudy& study, const std::vector<Case>& series, const std::vector<bool>& asked) {
  for (std::size_t at = 0; at < series.size(); ++at) {
    if (!is_judged(series[at], asked)) continue;
    const bool is_pair = at > 0 && is_judged(series[at - 1], asked);
    ++study.cases;
    study.pairs += is_pair ? 1 : 0;
    for (std::size_t rule = 0; rule < asked.size(); ++rule) {
      const TrendWord word = series[at].words[rule];
      count_word(study.tallies[rule], word, series[at].change);
      if (is_pair && direction_of(word) * direction_of(series[at - 1].words[rule]) < 0)
        ++study.tallies[rule].turned;
    }
  }
}

bool is_measured(const model::Measure& measure) {
  return measure.kind != model::Kind::population;
}

// By measure and area: the cases quarter by quarter.
using AllCases = std::vector<std::vector<Case>>;

void add_measure(AllCases& all, TrendStudy& study, const model::Model& real, const model::Measure& measure) {
  const std::size_t first_area = all.size();
  all.resize(first_area + real.areas.size());
  for (const model::Period& quarter : quarters_of(real, measure)) {
    std::vector<Case> cases = cases_at(real, measure, quarter);
    for (std::size_t i = 0; i < cases.size(); ++i) all[first_area + i].push_back(std::move(cases[i]));
    if (!study.first || quarter < *study.first) study.first = quarter;
    if (!study.last || *study.last < quarter) study.last = quarter;
  }
}

void count_alone(TrendStudy& study, const AllCases& all) {
  for (const auto& series : all) {
    for (const Case& each : series) {
      for (std::size_t rule = 0; rule < each.words.size(); ++rule)
        study.tallies[rule].alone += each.words[rule] == TrendWord::not_available ? 0 : 1;
    }
  }
}

// --- positions ---

Positions positions_at(const model::Model& real, const model::Measure& measure,
                       const model::Period& quarter) {
  const analysis::View view = analysis::view_of(real, measure, {}, quarter);
  const auto noise = analysis::dispersion_for(view, real.home, quarter.last().index);
  const auto* track = analysis::track_for(view.main, real.home);
  const auto window = analysis::stretch_ending(measure, track, quarter);
  const auto found = analysis::examine_benchmark(view, measure.benchmarks.front(), real.home, window, noise);
  return positions_of(found, real.home, measure.kind);
}

void count_position(PositionTally& tally, Position position) {
  tally.above += position == Position::above ? 1 : 0;
  tally.similar += position == Position::similar_to ? 1 : 0;
  tally.below += position == Position::below ? 1 : 0;
}

bool is_jump(Position one, Position other) {
  return one != other && one != Position::similar_to && other != Position::similar_to;
}

void count_positions(PositionStudy& study, const Positions& now, const Positions& before) {
  if (!now[ours]) return;
  const bool is_pair = !before.empty() && before[ours];
  ++study.cases;
  study.pairs += is_pair ? 1 : 0;
  for (std::size_t rule = 0; rule < now.size(); ++rule) {
    count_position(study.tallies[rule], *now[rule]);
    study.tallies[rule].jumped += is_pair && is_jump(*now[rule], *before[rule]) ? 1 : 0;
  }
}

}  // namespace

std::vector<std::string_view> names_of_trend_rules() {
  std::vector<std::string_view> names{"This site's rule"};
  for (const TrendRule& rule : trend_rules()) names.push_back(rule.name);
  return names;
}

std::vector<std::string_view> names_of_benchmark_rules() {
  std::vector<std::string_view> names{"This site's rule"};
  for (const BenchmarkRule& rule : benchmark_rules()) names.push_back(rule.name);
  return names;
}

std::vector<PrintedRow> printed_rows(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::vector<PrintedRow> rows;
  std::string line;
  std::getline(in, line);
  if (line != "report,section,measure,trend,rank,of,position") throw std::runtime_error("unknown columns");
  while (std::getline(in, line)) {
    const std::vector<std::string> cells = cells_of(line);
    rows.push_back({.report = cells[0],
                    .measure = cells[2],
                    .trend = looked_up(printed_trends, cells[3]),
                    .position = looked_up(printed_positions, cells[6])});
  }
  return rows;
}

std::optional<JudgedRow> judge(const PrintedRow& row, const model::Model& real) {
  const auto other = other_names.find(row.measure);
  const model::MeasureId id{other == other_names.end() ? row.measure : other->second};
  const model::Measure* measure = real.measure(id);
  if (measure == nullptr) return std::nullopt;
  const model::Period quarter = looked_up(quarters, row.report);
  auto found = analysis::analyse(real, {.area = real.home, .period = quarter}, {{.measure = id}});
  const analysis::View view = analysis::view_of(real, *measure, {}, quarter);
  const Seen seen = seen_at(view, real.home, quarter.last().index);
  return JudgedRow{.printed = row,
                   .trends = words_of(found.front().trend.word, seen),
                   .positions = positions_of(found.front().benchmarks.front(), real.home, measure->kind),
                   .finding = std::move(found.front())};
}

TrendStudy study_trends(const model::Model& real) {
  TrendStudy study{.areas = real.areas.size()};
  study.tallies.resize(trend_rules().size() + 1);
  AllCases all;
  for (const model::Measure& measure : real.measures) {
    if (!is_measured(measure)) continue;
    ++study.measures;
    add_measure(all, study, real, measure);
  }
  count_alone(study, all);
  std::vector<bool> asked;
  for (const Tally& tally : study.tallies) asked.push_back(tally.alone > 0);
  for (const auto& series : all) count_series(study, series, asked);
  return study;
}

PositionStudy study_positions(const model::Model& real) {
  PositionStudy study;
  study.tallies.resize(benchmark_rules().size() + 1);
  for (const model::Measure& measure : real.measures) {
    if (!is_measured(measure) || measure.benchmarks.empty()) continue;
    Positions before;
    for (const model::Period& quarter : quarters_of(real, measure)) {
      Positions now = positions_at(real, measure, quarter);
      count_positions(study, now, before);
      before = std::move(now);
    }
  }
  return study;
}

}  // namespace agreement
