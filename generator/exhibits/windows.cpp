#include "exhibits/windows.h"

#include <algorithm>
#include <cstddef>

#include "base/number.h"
#include "exhibits/common_words.h"
#include "plot/steps.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {
namespace {

using wording::ChartText;

int rank_of(const analysis::Line& line) {
  switch (line.of) {
    case analysis::Line::Of::own:
      return 0;
    case analysis::Line::Of::group:
      return 1;
    case analysis::Line::Of::nation:
      return 2;
    case analysis::Line::Of::category:
      return 3;
    case analysis::Line::Of::peer:
      break;
  }
  return 4;
}

std::optional<plot::TimeSpan> span_of(const analysis::Line& line, int most) {
  std::vector<model::Month> months;
  for (const analysis::Reading& reading : line.readings) months.push_back(reading.window.last());
  return plot::latest_steps(std::move(months), most);
}

// Told of by its window and its number as printed: 5.12 and 5.14 are alike where both print as 5.1.
struct Told {
  const analysis::Reading* reading = nullptr;
  double number = 0;
  std::string text;
};

std::vector<Told> told_of(const analysis::Line& line, const Telling& telling) {
  std::vector<Told> all;
  for (const analysis::Reading& reading : line.readings) {
    const auto* published = reading.published();
    if (published == nullptr) continue;
    const auto number = telling.number(*published);
    const auto text = telling.text(*published);
    if (number && text) all.push_back({&reading, *number, *text});
  }
  return all;
}

std::string when_of(const Told& extreme, const std::vector<Told>& all) {
  const auto same = [&](const Told& each) { return each.text == extreme.text; };
  const std::string when =
      wording::in_period_phrase(std::find_if(all.rbegin(), all.rend(), same)->reading->window);
  const bool is_alone = std::count_if(all.begin(), all.end(), same) == 1;
  return is_alone ? when : fill(ChartText::says_most_recently, {{"when", when}});
}

bool has_provisional(const analysis::Line& line) {
  return std::any_of(line.readings.begin(), line.readings.end(), [](const analysis::Reading& reading) {
    return reading.published() != nullptr && reading.published()->status == model::Status::provisional;
  });
}

}  // namespace

ChartPlace placed_as(const ChartPlace& place, const std::string& kind) {
  ChartPlace placed = place;
  placed.id_suffix = kind + "-" + place.id_suffix;
  return placed;
}

analysis::Finding latest_windows(const analysis::Finding& finding, int most, std::size_t most_lines) {
  analysis::Finding cut = finding;
  std::stable_sort(cut.lines.begin(), cut.lines.end(),
                   [](const analysis::Line& a, const analysis::Line& b) { return rank_of(a) < rank_of(b); });
  if (cut.lines.size() > most_lines) {
    cut.lines.erase(cut.lines.begin() + static_cast<std::ptrdiff_t>(most_lines), cut.lines.end());
  }
  const auto span = cut.lines.empty() ? std::nullopt : span_of(cut.lines.front(), most);
  if (!span) return cut;
  for (analysis::Line& line : cut.lines) {
    std::erase_if(line.readings, [&](const analysis::Reading& reading) {
      return reading.window.last() < span->first || reading.window.last() > span->last;
    });
  }
  std::erase_if(cut.breaks, [&](const model::Break& each) {
    return each.at.first() <= span->first || each.at.first() > span->last;
  });
  return cut;
}

std::vector<plot::Column> columns_of(const plot::PlottedLine& drawn, const analysis::Line& line,
                                     const model::Measure& measure, int places) {
  std::vector<plot::Column> columns;
  for (std::size_t i = 0; i < drawn.points.size(); ++i) {
    plot::Column column{.plotted = drawn.points[i]};
    if (const auto* published = line.readings[i].published()) {
      column.text = wording::value_label(measure, published->value, places);
    }
    columns.push_back(column);
  }
  return columns;
}

std::string extremes_words(const analysis::Line& line, const Telling& telling) {
  const std::vector<Told> all = told_of(line, telling);
  if (all.size() < 2) return "";
  const auto less = [](const Told& a, const Told& b) { return a.number < b.number; };
  const Told& lowest = *std::min_element(all.begin(), all.end(), less);
  const Told& highest = *std::max_element(all.begin(), all.end(), less);
  wording::Slots slots{
      {"count", number_text(all.size())}, {"things", telling.things}, {"name", telling.name}};
  if (lowest.text == highest.text) {
    slots.push_back({"value", highest.text});
    return fill(ChartText::says_alike, slots);
  }
  slots.push_back({"highest", highest.text});
  slots.push_back({"when_highest", when_of(highest, all)});
  slots.push_back({"lowest", lowest.text});
  slots.push_back({"when_lowest", when_of(lowest, all)});
  return fill(ChartText::says_extremes, slots);
}

std::string ends_words(const analysis::Line& line, const Telling& telling) {
  const std::vector<Told> all = told_of(line, telling);
  if (all.size() < 2) return "";
  const std::size_t missing = line.readings.size() - all.size();
  return fill(ChartText::says_ends, {{"thing", telling.thing},
                                     {"first", all.front().text},
                                     {"when_first", wording::in_period_phrase(all.front().reading->window)},
                                     {"last", all.back().text},
                                     {"when_last", wording::in_period_phrase(all.back().reading->window)},
                                     {"missing", missing == 0 ? "" : number_text(missing)},
                                     {"of", number_text(line.readings.size())}});
}

std::string columns_note(const Subject& subject) {
  const auto& lines = subject.finding.lines;
  const bool is_outlined = std::any_of(lines.begin(), lines.end(), has_provisional);
  return wording::in_a_row({wording::chart_note(subject.model, subject.finding),
                            is_outlined ? fill(ChartText::note_dashed_outline) : ""});
}

}  // namespace exhibits
