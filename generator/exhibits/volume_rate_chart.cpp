// Counts above their rate, whole: whether there is more of it, or more people for it to happen to.
#include "base/text.h"
#include "charts/volume_rate.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "exhibits/windows.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {
namespace {

using wording::ChartText;

std::optional<double> count_of(const analysis::Published& published) {
  return published.count;
}

std::string rate_title(const model::Model& model, const model::Measure& measure) {
  if (measure.is_percentage()) return fill(ChartText::percentage_title);
  return fill(ChartText::rate_title,
              {{"unit", base::upper_first(measure.unit)}, {"per", wording::unit_words(model, measure)}});
}

// The same windows with their counts for values; a window without a count is a gap.
plot::PlottedLine volume_of(const plot::PlottedLine& rate, const analysis::Line& line) {
  plot::PlottedLine volume{.points = rate.points};
  for (std::size_t i = 0; i < volume.points.size(); ++i) {
    const auto* published = line.readings[i].published();
    if (published == nullptr) continue;
    volume.points[i].value = published->count;
    if (!published->count) volume.points[i].why = model::Absence::not_available;
    volume.latest_text = published->count ? wording::count_text(*published->count) : "";
  }
  const bool is_known = !volume.points.empty() && volume.points.back().value;
  if (!is_known) volume.latest_text = rate.latest_text;
  return volume;
}

charts::VolumeRateChart drawing_of(const Subject& subject, int places) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  charts::TrendChart lines = plotted(subject.model, subject.finding, places);
  charts::VolumeRateChart chart;
  chart.breaks = lines.breaks;
  chart.is_percentage = lines.is_percentage;
  chart.prefix = lines.prefix;
  chart.suffix = lines.suffix;
  if (!lines.lines.empty()) {
    chart.rate = lines.lines.front();
    chart.volume = volume_of(chart.rate, subject.finding.lines.front());
  }
  chart.rate.name = rate_title(subject.model, measure);
  chart.volume.name = base::upper_first(measure.unit);
  return chart;
}

std::string sentence(const Subject& subject, int places) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  std::vector<std::string> sentences{wording::main_words(subject.model, subject.finding, subject.names)};
  if (!subject.finding.lines.empty()) {
    const analysis::Line& own = subject.finding.lines.front();
    const Telling counts{.number = count_of,
                         .text = [](const analysis::Published& published) -> std::optional<std::string> {
                           if (!published.count) return std::nullopt;
                           return wording::count_text(*published.count);
                         },
                         .things = fill(ChartText::things_counts),
                         .thing = fill(ChartText::thing_value)};
    const Telling rates{
        .number = [](const analysis::Published& published) { return published.value; },
        .text =
            [&](const analysis::Published& published) {
              return wording::value_label(measure, published.value, places);
            },
        .things = fill(ChartText::things_values),
        .thing = fill(measure.is_percentage() ? ChartText::thing_value : ChartText::thing_rate)};
    sentences.push_back(extremes_words(own, counts));
    sentences.push_back(ends_words(own, rates));
  }
  return wording::in_a_row(sentences);
}

}  // namespace

page::Chart volume_rate_chart(const Subject& subject, const ChartPlace& place,
                              const scene::TextMetrics& metrics) {
  analysis::Finding finding = latest_windows(subject.finding, charts::most_volumes, 1);
  finding.target.reset();  // it is not drawn, so the note is silent about it
  const Subject latest{subject.model, finding, subject.names};
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const int places = wording::decimals_for(measure, subject.finding.lines);
  const charts::VolumeRateChart drawn = drawing_of(latest, places);
  const std::string name = data_name_of(latest);
  page::Chart chart = framed(latest, place, "volume-rate", name);
  chart.heading = wording::chart_heading(subject.model, finding, subject.names);
  chart.subtitle = fill(ChartText::volume_rate_subtitle,
                        {{"unit", base::upper_first(measure.unit)},
                         {"subtitle", base::lower_first(wording::chart_subtitle(subject.model, finding))}});
  chart.sentence = sentence(latest, places);
  chart.name = wording::chart_name(subject.model, finding, subject.names, fill(ChartText::volume_rate_chart));
  chart.wide = charts::draw_volume_rate(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_volume_rate(drawn, metrics, plot::Layout::narrow);
  chart.annotations = break_list(finding);
  chart.note = columns_note(latest);
  chart.data = windows_table(latest, placed_as(place, "volume-rate"), places, true);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
