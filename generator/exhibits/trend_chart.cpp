// A measure's trend chart, whole: both drawings, the finding as its heading, the sentence, the table and the
// file.
#include "base/text.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {

namespace {

page::Cell value_cell(const model::Measure& measure, const analysis::Reading* reading, int places) {
  if (reading == nullptr) return page::plain_cell("");
  if (const auto* value = reading->published()) {
    return page::plain_cell(wording::value_label(measure, value->value, places));
  }
  return page::plain_cell(wording::absence_words(reading->lacking()->why));
}

// Lines may begin at different windows; a row is a window of the own line.
const analysis::Reading* reading_at(const analysis::Line& line, const model::Period& window) {
  for (auto each = line.readings.rbegin(); each != line.readings.rend(); ++each) {
    if (each->window == window) return &*each;
  }
  return nullptr;
}

page::Cell count_cell(const model::Measure& measure, const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr || !value->count) return value_cell(measure, &reading, 0);
  return page::plain_cell(wording::count_text(*value->count));
}

}  // namespace

page::Table windows_table(const Subject& subject, const ChartPlace& place, int places, bool has_counts) {
  const model::Model& model = subject.model;
  const analysis::Finding& finding = subject.finding;
  const model::Measure& measure = *model.measure(finding.measure);
  page::Table table{.id = "cap-" + place.id_suffix};
  table.caption = subject.names.short_title + ": " + wording::unit_words(model, measure);
  table.columns.push_back({wording::window_head(measure)});
  for (const analysis::Line& line : finding.lines) {
    table.columns.push_back({line_name(model, finding, line), page::Align::number});
    const bool is_own = &line == &finding.lines.front();
    if (is_own && has_counts) {
      table.columns.push_back({line_name(model, finding, line) + ", " + measure.unit, page::Align::number});
    }
  }
  table.columns.push_back({fill(wording::ChartText::head_status)});
  if (finding.lines.empty()) return table;
  const analysis::Line& own = finding.lines.front();
  for (auto reading = own.readings.rbegin(); reading != own.readings.rend(); ++reading) {
    std::vector<page::Cell> row{page::plain_cell(wording::window_cell(measure, reading->window))};
    if (place.is_data_open) row.front().id = "period-" + place.id_suffix + "-" + anchor_of(reading->window);
    row.push_back(value_cell(measure, &*reading, places));
    if (has_counts) row.push_back(count_cell(measure, *reading));
    for (std::size_t i = 1; i < finding.lines.size(); ++i) {
      row.push_back(value_cell(measure, reading_at(finding.lines[i], reading->window), places));
    }
    row.push_back(page::plain_cell(status_text(*reading)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

namespace {

// Thin lines have no names in the drawing.
std::string peers_note(const model::Model& model, const analysis::Finding& finding) {
  std::vector<std::string> names;
  for (const analysis::Line& line : finding.lines) {
    if (line.of == analysis::Line::Of::peer) names.push_back(line_name(model, finding, line));
  }
  if (names.empty()) return "";
  return " " + fill(wording::ChartText::thin_lines, {{"names", base::listed(names, "and")}});
}

}  // namespace

std::vector<std::string> break_list(const analysis::Finding& finding) {
  std::vector<std::string> list;
  list.reserve(finding.breaks.size());
  for (const model::Break& each : finding.breaks) list.push_back(wording::break_words(each));
  return list;
}

page::Chart trend_chart(const Subject& subject, const ChartPlace& place, const scene::TextMetrics& metrics,
                        const std::vector<Event>& events) {
  const analysis::Finding& finding = subject.finding;
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const int places = wording::decimals_for(measure, finding.lines);
  const std::vector<Mark> marks = marks_of(finding, events);
  charts::TrendChart drawn = plotted(subject.model, finding, places);
  drawn.breaks = marked(marks);
  const std::string name = data_name_of(subject);
  page::Chart chart = framed(subject, place, "", name);
  chart.heading = wording::chart_heading(subject.model, finding, subject.names);
  chart.subtitle = wording::chart_subtitle(subject.model, finding);
  chart.sentence = wording::chart_sentence(subject.model, finding, subject.names);
  chart.name = wording::chart_name(subject.model, finding, subject.names);
  chart.wide = charts::draw_trend(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_trend(drawn, metrics, plot::Layout::narrow);
  for (const Mark& each : marks) chart.annotations.push_back(each.words);
  chart.note = wording::chart_note(subject.model, finding) + peers_note(subject.model, finding);
  chart.data = windows_table(subject, place, places, measure.kind == model::Kind::rate);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
