// Several areas, categories or measures side by side, whole: a panel for each, and one table of all.
#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "charts/multiples.h"
#include "exhibits/common_words.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

using wording::ChartText;

// What tells the panels apart gives them their titles: the category, the area, else the measure.
std::string title_of(const Several& several, const Subject& subject) {
  const analysis::Finding& first = several.subjects.front().finding;
  const auto differs = [&](auto part) {
    return std::any_of(several.subjects.begin(), several.subjects.end(),
                       [&](const Subject& each) { return part(each.finding) != part(first); });
  };
  if (differs([](const analysis::Finding& finding) { return finding.measure; }))
    return subject.names.short_title;
  if (differs([](const analysis::Finding& finding) { return finding.area; }))
    return std::string(subject.model.name_of(subject.finding.area));
  const std::string& category = subject.finding.category.text;
  return category.empty() ? subject.names.short_title : category;
}

const analysis::Line* group_line(const analysis::Finding& finding) {
  const auto found = std::find_if(finding.lines.begin(), finding.lines.end(), [](const analysis::Line& line) {
    return line.of == analysis::Line::Of::group;
  });
  return found == finding.lines.end() ? nullptr : &*found;
}

struct Told {
  const Several& several;
  const model::Measure& measure;  // the first: all have its unit
  int places = 0;                 // as many as the one that needs most

  const Subject& first() const { return several.subjects.front(); }
  std::string value(double number) const { return wording::value_label(measure, number, places); }
};

// --- the drawing ---

charts::Panel panel_of(const Told& told, const Subject& subject) {
  const charts::TrendChart trend = plotted(subject.model, subject.finding, told.places);
  charts::Panel panel{.title = title_of(told.several, subject), .breaks = trend.breaks};
  if (trend.lines.empty()) return panel;
  panel.latest_text = trend.lines.front().latest_text;
  panel.own = trend.lines.front().points;
  for (std::size_t i = 0; i < trend.lines.size(); ++i) {
    if (&subject.finding.lines[i] == group_line(subject.finding)) panel.average = trend.lines[i].points;
  }
  return panel;
}

std::string average_name(const Told& told) {
  for (const Subject& subject : told.several.subjects) {
    if (const analysis::Line* line = group_line(subject.finding))
      return line_name(subject.model, subject.finding, *line);
  }
  return "";
}

charts::MultiplesChart drawn_of(const Told& told) {
  charts::MultiplesChart chart{.own_name = fill(ChartText::multiples_own),
                               .average_name = average_name(told),
                               .is_percentage = told.measure.is_percentage()};
  for (const Subject& subject : told.several.subjects) chart.panels.push_back(panel_of(told, subject));
  if (told.measure.is_percentage()) chart.suffix = "%";
  if (told.measure.unit == "£") chart.prefix = "£";
  return chart;
}

// --- the words ---

std::string heading_of(const Told& told) {
  std::size_t up = 0;
  std::size_t down = 0;
  for (const Subject& subject : told.several.subjects) {
    if (!subject.finding.change) continue;
    up += subject.finding.change->direction == analysis::Direction::increased ? 1 : 0;
    down += subject.finding.change->direction == analysis::Direction::fell ? 1 : 0;
  }
  const std::string n = number_text(told.several.subjects.size());
  if (up + down == 0)
    return fill(ChartText::multiples_heading_plain, {{"name", told.several.name}, {"n", n}});
  return fill(ChartText::multiples_heading,
              {{"name", told.several.name}, {"up", number_text(up)}, {"n", n}, {"down", number_text(down)}});
}

std::string span_of(const Told& told) {
  const analysis::Finding& finding = told.first().finding;
  const std::string last = wording::period_words(finding.window);
  if (finding.lines.empty() || finding.lines.front().readings.empty()) return last;
  const std::string first = wording::period_words(finding.lines.front().readings.front().window);
  if (first == last) return last;
  return fill(wording::Text::span_of_windows, {{"first", first}, {"last", last}});
}

struct Extremes {
  const Subject* highest = nullptr;
  const Subject* lowest = nullptr;
};
Extremes extremes_of(const Told& told) {
  Extremes found;
  const auto value = [](const Subject* subject) { return subject->finding.latest.published()->value; };
  for (const Subject& each : told.several.subjects) {
    if (each.finding.latest.published() == nullptr) continue;
    if (found.highest == nullptr || value(&each) > value(found.highest)) found.highest = &each;
    if (found.lowest == nullptr || value(&each) < value(found.lowest)) found.lowest = &each;
  }
  return found;
}

std::string lacking_words(const Told& told) {
  std::vector<std::string> names;
  for (const Subject& each : told.several.subjects) {
    if (each.finding.latest.published() == nullptr) names.push_back(title_of(told.several, each));
  }
  return names.empty() ? ""
                       : " " + fill(ChartText::multiples_lacking, {{"names", base::joined(names, ", ")}});
}

std::string sentence_of(const Told& told) {
  const Extremes found = extremes_of(told);
  if (found.highest == nullptr) return fill(ChartText::multiples_none);
  const auto value = [&](const Subject& each) { return told.value(each.finding.latest.published()->value); };
  return fill(ChartText::multiples_says, {{"high", value(*found.highest)},
                                          {"highest", title_of(told.several, *found.highest)},
                                          {"low", value(*found.lowest)},
                                          {"lowest", title_of(told.several, *found.lowest)}}) +
         lacking_words(told);
}

std::string name_of(const Told& told) {
  const Extremes found = extremes_of(told);
  std::string message = fill(ChartText::multiples_message_none);
  if (found.highest != nullptr) {
    message = fill(ChartText::multiples_message, {{"highest", title_of(told.several, *found.highest)},
                                                  {"lowest", title_of(told.several, *found.lowest)}});
  }
  return within_name(ChartText::multiples_name, {{"name", told.several.name},
                                                 {"n", number_text(told.several.subjects.size())},
                                                 {"span", span_of(told)},
                                                 {"message", message}});
}

bool has_negatives(const Several& several) {
  const auto is_negative = [](const analysis::Reading& reading) {
    return reading.published() != nullptr && reading.published()->value < 0;
  };
  return std::any_of(several.subjects.begin(), several.subjects.end(), [&](const Subject& subject) {
    const auto& lines = subject.finding.lines;
    return std::any_of(lines.begin(), lines.end(), [&](const analysis::Line& line) {
      return std::any_of(line.readings.begin(), line.readings.end(), is_negative);
    });
  });
}

std::string note_of(const Told& told) {
  std::string note = fill(ChartText::multiples_note);
  if (!has_negatives(told.several)) note += " " + fill(wording::Text::note_axis);
  if (told.several.subjects.size() > charts::most_panels) {
    note += " " + fill(ChartText::multiples_not_drawn, {{"n", number_text(charts::most_panels)},
                                                        {"all", number_text(told.several.subjects.size())}});
  }
  const auto& subjects = told.several.subjects;
  if (std::ranges::any_of(subjects, [](const Subject& each) { return is_illustrative(each.finding); }))
    note += " " + fill(wording::Text::figures_illustrative);
  return note;
}

std::vector<std::string> annotations_of(const Told& told) {
  std::vector<std::string> list;
  for (const Subject& subject : told.several.subjects) {
    for (const model::Break& each : subject.finding.breaks) {
      list.push_back(fill(ChartText::multiples_break, {{"title", title_of(told.several, subject)},
                                                       {"reason", wording::break_words(each)}}));
    }
  }
  return list;
}

// --- the table ---

std::string value_text(const Told& told, const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr) return wording::absence_words(reading.lacking()->why);
  const std::string text = told.value(value->value);
  const std::string status = wording::status_words(value->status);
  return status.empty() ? text : fill(ChartText::multiples_status, {{"value", text}, {"status", status}});
}

std::vector<model::Period> windows_of(const Told& told) {
  std::vector<model::Period> windows;
  for (const Subject& subject : told.several.subjects) {
    for (const analysis::Line& line : subject.finding.lines) {
      if (line.of != analysis::Line::Of::own) continue;
      for (const analysis::Reading& each : line.readings) windows.push_back(each.window);
    }
  }
  std::sort(windows.begin(), windows.end());
  windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
  return windows;
}

// The own line of each panel, and its average where it has one.
struct TableColumn {
  std::string head;
  const analysis::Line* line = nullptr;
};
// Whether an earlier panel has the same average.
bool is_tabled(const Told& told, const Subject& subject) {
  const analysis::Line& average = *group_line(subject.finding);
  for (const Subject& each : told.several.subjects) {
    if (&each == &subject) return false;
    const analysis::Line* other = group_line(each.finding);
    const bool is_same = other != nullptr && each.finding.measure == subject.finding.measure &&
                         other->group == average.group && other->area == average.area;
    if (is_same) return true;
  }
  return false;
}
std::vector<TableColumn> columns_of(const Told& told) {
  std::vector<TableColumn> columns;
  for (const Subject& subject : told.several.subjects) {
    if (subject.finding.lines.empty()) continue;
    const std::string title = title_of(told.several, subject);
    columns.push_back({title, &subject.finding.lines.front()});
    const analysis::Line* group = group_line(subject.finding);
    if (group == nullptr || is_tabled(told, subject)) continue;
    const std::string average = line_name(subject.model, subject.finding, *group);
    columns.push_back(
        {fill(ChartText::multiples_average_of, {{"title", title}, {"average", average}}), group});
  }
  return columns;
}

std::string text_at(const Told& told, const analysis::Line& line, const model::Period& window) {
  const auto found = std::find_if(line.readings.begin(), line.readings.end(),
                                  [&](const analysis::Reading& each) { return each.window == window; });
  return found == line.readings.end() ? "" : value_text(told, *found);
}

void add_table(page::Table& table, const Told& told) {
  table.caption = told.several.name + ": " + wording::unit_words(told.first().model, told.measure);
  table.columns = {{wording::window_head(told.measure)}};
  const std::vector<TableColumn> columns = columns_of(told);
  for (const TableColumn& each : columns) table.columns.push_back({each.head, page::Align::number});
  const std::vector<model::Period> windows = windows_of(told);
  for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
    std::vector<page::Cell> row{page::plain_cell(wording::window_cell(told.measure, *window))};
    for (const TableColumn& each : columns)
      row.push_back(page::plain_cell(text_at(told, *each.line, *window)));
    table.rows.push_back(std::move(row));
  }
}

int places_for(const Several& several) {
  int places = 0;
  for (const Subject& subject : several.subjects) {
    const model::Measure& measure = *subject.model.measure(subject.finding.measure);
    places = std::max(places, wording::decimals_for(measure, subject.finding.lines));
  }
  return places;
}

}  // namespace

page::Chart multiples_chart(const Several& several, const ChartPlace& place,
                            const scene::TextMetrics& metrics) {
  const Subject& first = several.subjects.front();
  const Told told{several, *first.model.measure(first.finding.measure), places_for(several)};
  const std::string name = several.data_name.empty() ? base::lower_first(several.name) : several.data_name;
  page::Chart chart = framed(first, place, "multiples", name);
  chart.heading = heading_of(told);
  chart.subtitle = fill(ChartText::multiples_subtitle,
                        {{"what", base::upper_first(wording::what_is_counted(first.model, told.measure))},
                         {"span", span_of(told)}});
  chart.sentence = sentence_of(told);
  chart.name = name_of(told);
  const charts::MultiplesChart drawn = drawn_of(told);
  chart.wide = charts::draw_multiples(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_multiples(drawn, metrics, plot::Layout::narrow);
  chart.annotations = annotations_of(told);
  chart.note = note_of(told);
  add_table(chart.data, told);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
