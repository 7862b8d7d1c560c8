// The latest twelve windows of up to three lines side by side, whole.
#include "base/text.h"
#include "charts/grouped.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "exhibits/windows.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {
namespace {

using wording::ChartText;

charts::GroupedChart drawing_of(const Subject& subject, int places) {
  charts::TrendChart lines = plotted(subject.model, subject.finding, places);
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  charts::GroupedChart chart;
  for (std::size_t i = 0; i < lines.lines.size(); ++i) {
    const plot::PlottedLine& line = lines.lines[i];
    chart.series.push_back({line.role, line.name, line.latest_text,
                            columns_of(line, subject.finding.lines[i], measure, places)});
  }
  chart.breaks = lines.breaks;
  chart.target = lines.target;
  chart.is_percentage = lines.is_percentage;
  chart.prefix = lines.prefix;
  chart.suffix = lines.suffix;
  return chart;
}

// "In the 12 months to December 2023: Avon and Somerset 3.69, MSG average 3.12."
std::string latest_of_all(const Subject& subject, const charts::GroupedChart& drawn) {
  std::vector<std::string> list;
  for (const charts::GroupedSeries& series : drawn.series)
    list.push_back(series.name + " " + series.latest_text);
  if (list.size() < 2) return "";
  return fill(ChartText::says_series, {{"window", wording::in_period_words(subject.finding.window)},
                                       {"list", base::joined(list, ", ")}});
}

std::string own_extremes(const Subject& subject, int places) {
  if (subject.finding.lines.empty()) return "";
  const analysis::Line& own = subject.finding.lines.front();
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  const Telling telling{.number = [](const analysis::Published& published) { return published.value; },
                        .text =
                            [&](const analysis::Published& published) {
                              return wording::value_label(measure, published.value, places);
                            },
                        .things = fill(ChartText::things_values),
                        .thing = fill(ChartText::thing_value),
                        .name = line_name(subject.model, subject.finding, own)};
  return wording::in_a_row({extremes_words(own, telling), ends_words(own, telling)});
}

}  // namespace

page::Chart grouped_chart(const Subject& subject, const ChartPlace& place,
                          const scene::TextMetrics& metrics) {
  const analysis::Finding finding =
      latest_windows(subject.finding, charts::most_columns, charts::most_grouped);
  const Subject latest{subject.model, finding, subject.names};
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const int places = wording::decimals_for(measure, subject.finding.lines);
  const charts::GroupedChart drawn = drawing_of(latest, places);
  const std::string name = data_name_of(latest);
  page::Chart chart = framed(latest, place, "grouped", name);
  chart.heading = wording::chart_heading(subject.model, finding, subject.names);
  chart.subtitle = wording::chart_subtitle(subject.model, finding);
  chart.sentence = wording::in_a_row({latest_of_all(latest, drawn), own_extremes(latest, places)});
  // One figure, or none: then there is nothing to compare, only what it is, or why it is missing.
  if (chart.sentence.empty()) chart.sentence = wording::chart_sentence(subject.model, finding, subject.names);
  chart.name = wording::chart_name(subject.model, finding, subject.names, fill(ChartText::grouped_chart));
  chart.wide = charts::draw_grouped(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_grouped(drawn, metrics, plot::Layout::narrow);
  chart.annotations = break_list(finding);
  chart.note = columns_note(latest);
  chart.data = windows_table(latest, placed_as(place, "grouped"), places, false);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
