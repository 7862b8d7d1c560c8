// A measure's trend chart, whole: both drawings, the finding as its heading, the sentence, the table and the
// file.
#include "base/text.h"
#include "page/address.h"
#include "sections/measure_pieces.h"
#include "sections/plot.h"
#include "sections/statement.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace sections {

namespace {

std::string status_text(const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr) return wording::absence_words(reading.lacking()->why);
  const std::string words = wording::status_words(value->status);
  return words.empty() ? "final" : words;
}

page::Cell value_cell(const model::Measure& measure, const analysis::Reading* reading, int places) {
  if (reading == nullptr) return {.lines = {page::plain("")}};
  if (const auto* value = reading->published()) {
    return {.lines = {page::plain(wording::value_label(measure, value->value, places))}};
  }
  return {.lines = {page::plain(wording::absence_words(reading->lacking()->why))}};
}

// Lines may begin at different windows; a row is a window of the own line.
const analysis::Reading* reading_at(const analysis::Line& line, const model::Period& window) {
  for (auto each = line.readings.rbegin(); each != line.readings.rend(); ++each) {
    if (each->window == window) return &*each;
  }
  return nullptr;
}

bool has_counts(const analysis::Finding& finding, const model::Measure& measure) {
  return measure.kind == model::Kind::rate && !finding.lines.empty();
}

page::Cell count_cell(const model::Measure& measure, const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr || !value->count) return value_cell(measure, &reading, 0);
  return {.lines = {page::plain(wording::count_text(*value->count))}};
}

page::Table chart_table(const model::Model& model, const Stated& stated, const ChartPlace& place,
                        int places) {
  const analysis::Finding& finding = stated.finding;
  const model::Measure& measure = *model.measure(finding.measure);
  page::Table table{.id = "cap-" + place.id_suffix};
  table.caption = names_of(measure, stated.entry).short_title + ": " + wording::unit_words(model, measure);
  table.columns.push_back({wording::window_head(measure)});
  for (const analysis::Line& line : finding.lines) {
    table.columns.push_back({line_name(model, finding, line), page::Align::number});
    const bool is_own = &line == &finding.lines.front();
    if (is_own && has_counts(finding, measure)) {
      table.columns.push_back({line_name(model, finding, line) + ", " + measure.unit, page::Align::number});
    }
  }
  table.columns.push_back({"Status"});
  if (finding.lines.empty()) return table;
  const analysis::Line& own = finding.lines.front();
  for (auto reading = own.readings.rbegin(); reading != own.readings.rend(); ++reading) {
    std::vector<page::Cell> row{{.lines = {page::plain(wording::window_cell(measure, reading->window))}}};
    if (place.is_data_open) row.front().id = "period-" + place.id_suffix + "-" + anchor_of(reading->window);
    row.push_back(value_cell(measure, &*reading, places));
    if (has_counts(finding, measure)) row.push_back(count_cell(measure, *reading));
    for (std::size_t i = 1; i < finding.lines.size(); ++i) {
      row.push_back(value_cell(measure, reading_at(finding.lines[i], reading->window), places));
    }
    row.push_back({.lines = {page::plain(status_text(*reading))}});
    table.rows.push_back(std::move(row));
  }
  return table;
}

page::Runs source_runs(const model::Measure& measure) {
  if (!measure.source) return {};
  page::Runs runs{{.text = "Source: "}, {.text = measure.source->name, .url = measure.source->url}};
  if (measure.source->updated)
    runs.push_back({.text = ", updated " + wording::date_words(*measure.source->updated)});
  return runs;
}

std::vector<std::string> annotations(const analysis::Finding& finding) {
  std::vector<std::string> list;
  list.reserve(finding.breaks.size());
  for (const model::Break& each : finding.breaks) list.push_back(wording::break_words(each));
  return list;
}

}  // namespace

std::string anchor_of(const model::Period& period) {
  std::string anchor = period.id();
  for (char& c : anchor) {
    if (c == '/' || c == '.') c = '-';
  }
  return anchor;
}

page::Chart trend_chart(const model::Model& model, const Stated& stated, const ChartPlace& place,
                        const scene::TextMetrics& metrics) {
  const analysis::Finding& finding = stated.finding;
  const model::Measure& measure = *model.measure(finding.measure);
  const wording::Names names = names_of(measure, stated.entry);
  const int places = wording::decimals_for(measure, finding.lines);
  const charts::TrendChart drawn = plotted(model, finding, places);
  const std::string name = base::lower_first(names.short_title);
  page::Chart chart{.id = "chart-" + place.id_suffix, .heading_level = place.heading_level};
  chart.heading = wording::chart_heading(model, finding, names);
  chart.subtitle = wording::chart_subtitle(model, finding);
  chart.sentence = wording::chart_sentence(model, finding, names);
  chart.name = wording::chart_name(model, finding, names);
  chart.skip = "Skip to the data for " + name;
  chart.wide = charts::draw_trend(drawn, metrics, charts::Layout::wide);
  chart.narrow = charts::draw_trend(drawn, metrics, charts::Layout::narrow);
  chart.annotations = annotations(finding);
  chart.note = wording::chart_note(model, finding);
  chart.data = chart_table(model, stated, place, places);
  chart.data_summary =
      "Data for this chart: " + name + " (" + wording::rows_words(chart.data.rows.size()) + ")";
  chart.is_data_open = place.is_data_open;
  chart.file = page::address::measure_csv(measure.id.text);
  chart.file_text = "Download " + name;
  chart.source = source_runs(measure);
  return chart;
}

}  // namespace sections
