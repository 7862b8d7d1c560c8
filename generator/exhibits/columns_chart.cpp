// The latest twelve windows of a measure as columns, whole: for a look at the last years rather than a trend.
#include "charts/columns.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "exhibits/windows.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {
namespace {

using wording::ChartText;

charts::ColumnsChart drawing_of(const Subject& subject, int places) {
  charts::TrendChart lines = plotted(subject.model, subject.finding, places);
  charts::ColumnsChart chart;
  chart.breaks = lines.breaks;
  chart.target = lines.target;
  chart.is_percentage = lines.is_percentage;
  chart.prefix = lines.prefix;
  chart.suffix = lines.suffix;
  if (lines.lines.empty()) return chart;
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  chart.name = lines.lines.front().name;
  chart.latest_text = lines.lines.front().latest_text;
  chart.columns = columns_of(lines.lines.front(), subject.finding.lines.front(), measure, places);
  return chart;
}

std::string sentence(const Subject& subject, int places) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  std::vector<std::string> sentences{wording::chart_sentence(subject.model, subject.finding, subject.names)};
  if (!subject.finding.lines.empty()) {
    const Telling telling{.number = [](const analysis::Published& published) { return published.value; },
                          .text =
                              [&](const analysis::Published& published) {
                                return wording::value_label(measure, published.value, places);
                              },
                          .things = fill(ChartText::things_values),
                          .thing = fill(ChartText::thing_value)};
    sentences.push_back(extremes_words(subject.finding.lines.front(), telling));
    sentences.push_back(ends_words(subject.finding.lines.front(), telling));
  }
  return wording::in_a_row(sentences);
}

}  // namespace

page::Chart columns_chart(const Subject& subject, const ChartPlace& place,
                          const scene::TextMetrics& metrics) {
  analysis::Finding finding = latest_windows(subject.finding, charts::most_columns, 1);
  finding.benchmarks.clear();  // no other area is drawn, so the sentence speaks of none
  const Subject latest{subject.model, finding, subject.names};
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const int places = wording::decimals_for(measure, subject.finding.lines);
  const charts::ColumnsChart drawn = drawing_of(latest, places);
  const std::string name = data_name_of(latest);
  page::Chart chart = framed(latest, place, "columns", name);
  chart.heading = wording::chart_heading(subject.model, finding, subject.names);
  chart.subtitle = wording::chart_subtitle(subject.model, finding);
  chart.sentence = sentence(latest, places);
  chart.name = wording::chart_name(subject.model, finding, subject.names, fill(ChartText::column_chart));
  chart.wide = charts::draw_columns(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_columns(drawn, metrics, plot::Layout::narrow);
  chart.annotations = break_list(finding);
  chart.note = columns_note(latest);
  chart.data = windows_table(latest, placed_as(place, "columns"), places, false);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
