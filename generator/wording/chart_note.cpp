#include <algorithm>

#include "base/number.h"
#include "wording/parts.h"

namespace wording {
namespace {

constexpr std::size_t most_runs = 3;  // named in a note; the table has them all

using Readings = std::vector<analysis::Reading>;

// Windows beside one another that share what the note says of them.
struct Run {
  std::size_t first = 0;
  std::size_t last = 0;

  bool is_one() const { return first == last; }
  std::size_t count() const { return last - first + 1; }
};

template <class Belongs>
std::vector<Run> runs_of(const Readings& readings, std::size_t start, Belongs belongs) {
  std::vector<Run> runs;
  for (std::size_t i = start; i < readings.size(); ++i) {
    if (!belongs(readings[i])) continue;
    if (!runs.empty() && runs.back().last + 1 == i) {
      runs.back().last = i;
    } else {
      runs.push_back({i, i});
    }
  }
  return runs;
}

std::string named(const Readings& readings, const Run& run, Text one, Text many) {
  if (run.is_one()) return fill(one, {{"period", in_period_words(readings[run.first].window)}});
  return fill(many, {{"first", in_period_words(readings[run.first].window)},
                     {"last", in_period_words(readings[run.last].window)}});
}

bool is_withheld(const analysis::Reading& reading) {
  const analysis::Lacking* lacking = reading.lacking();
  return lacking != nullptr && lacking->why == model::Absence::confidential;
}

bool is_gap(const analysis::Reading& reading) {
  const analysis::Lacking* lacking = reading.lacking();
  return lacking != nullptr && !is_withheld(reading) && lacking->why != model::Absence::not_yet_due;
}

// Windows before the first full one are no gaps: the line has not begun.
std::size_t first_full(const Readings& readings) {
  const auto first = std::find_if(readings.begin(), readings.end(), [](const analysis::Reading& reading) {
    return reading.published() != nullptr || is_withheld(reading);
  });
  return static_cast<std::size_t>(first - readings.begin());
}

void add_gaps(std::vector<std::string>& notes, const Readings& readings) {
  const std::size_t start = first_full(readings);
  const auto add = [&](const std::vector<Run>& runs, Text one, Text many) {
    for (std::size_t i = 0; i < std::min(runs.size(), most_runs); ++i) {
      notes.push_back(named(readings, runs[i], one, many));
    }
    if (runs.size() > most_runs) notes.push_back(fill(Text::note_gaps));
  };
  add(runs_of(readings, start, is_gap), Text::note_no_figure, Text::note_no_figure_run);
  add(runs_of(readings, start, is_withheld), Text::note_withheld, Text::note_withheld_run);
}

std::string status_of_run(const Readings& readings, const Run& run, const std::string& status) {
  const bool is_at_the_end = run.last + 1 == readings.size();
  if (is_at_the_end && run.is_one()) return fill(Text::note_last_point, {{"status", status}});
  if (is_at_the_end) {
    return fill(Text::note_last_points,
                {{"count", base::whole(static_cast<long long>(run.count()))}, {"status", status}});
  }
  if (run.is_one()) {
    return fill(Text::note_point,
                {{"period", in_period_words(readings[run.first].window)}, {"status", status}});
  }
  return fill(Text::note_points_run, {{"first", in_period_words(readings[run.first].window)},
                                      {"last", in_period_words(readings[run.last].window)},
                                      {"status", status}});
}

void add_status(std::vector<std::string>& notes, const Readings& readings, model::Status status) {
  const std::vector<Run> runs =
      runs_of(readings, 0, [&](const analysis::Reading& reading) { return reading.is(status); });
  const std::size_t left_out = runs.size() - std::min(runs.size(), most_runs);
  for (std::size_t i = left_out; i < runs.size(); ++i) {
    notes.push_back(status_of_run(readings, runs[i], status_words(status)));
  }
  if (left_out > 0) notes.push_back(fill(Text::note_points_many, {{"status", status_words(status)}}));
}

template <class Holds>
bool any_reading(const analysis::Finding& finding, Holds holds) {
  return std::any_of(finding.lines.begin(), finding.lines.end(), [&](const analysis::Line& line) {
    return std::any_of(line.readings.begin(), line.readings.end(), holds);
  });
}

bool is_negative(const analysis::Reading& reading) {
  return reading.published() != nullptr && reading.published()->value < 0;
}

bool is_illustrative(const analysis::Reading& reading) {
  return reading.is(model::Status::illustrative);
}

std::string baseline_note(const model::Measure& measure) {
  const bool has_baseline = measure.kind == model::Kind::ratio && measure.baseline;
  return has_baseline ? fill(Text::note_baseline, {{"baseline", measure.baseline->text}}) : "";
}

}  // namespace

std::string chart_note(const model::Model& model, const analysis::Finding& finding) {
  std::vector<std::string> notes;
  if (!any_reading(finding, is_negative)) notes.push_back(fill(Text::note_axis));
  notes.push_back(baseline_note(measure_of(model, finding)));
  if (any_reading(finding, is_illustrative)) notes.push_back(fill(Text::figures_illustrative));
  if (!finding.lines.empty()) {
    const Readings& own = finding.lines.front().readings;
    for (const model::Status status :
         {model::Status::provisional, model::Status::revised, model::Status::estimated}) {
      add_status(notes, own, status);
    }
    add_gaps(notes, own);
  }
  notes.push_back(target_sentence(model, finding));
  return in_a_row(notes);
}

}  // namespace wording
