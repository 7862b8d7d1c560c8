#include "base/text.h"
#include "exhibits/exhibit.h"
#include "page/address.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

using wording::ChartText;

std::string anchor_of(const model::Period& period) {
  std::string anchor = period.id();
  for (char& c : anchor) {
    if (c == '/' || c == '.') c = '-';
  }
  return anchor;
}

page::Runs source_runs(const model::Measure& measure) {
  if (!measure.source) return {};
  page::Runs runs{{.text = fill(ChartText::source)},
                  {.text = measure.source->name, .url = measure.source->url}};
  if (measure.source->updated) {
    runs.push_back(
        {.text = fill(ChartText::source_updated, {{"date", wording::date_words(*measure.source->updated)}})});
  }
  return runs;
}

std::string status_text(const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr) return wording::absence_words(reading.lacking()->why);
  const std::string words = wording::status_words(value->status);
  return words.empty() ? fill(ChartText::status_final) : words;
}

std::string data_name_of(const Subject& subject) {
  return base::lower_first(subject.names.short_title);
}

page::Chart framed(const Subject& subject, const ChartPlace& place, const std::string& kind,
                   const std::string& data_name) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  const std::string suffix = kind.empty() ? place.id_suffix : kind + "-" + place.id_suffix;
  page::Chart chart{.id = "chart-" + suffix, .heading_level = place.heading_level};
  chart.skip = fill(ChartText::skip, {{"name", data_name}});
  chart.is_data_open = place.is_data_open;
  chart.data.id = "cap-" + suffix;
  chart.file = page::address::measure_csv(measure.id.text);
  chart.file_text = fill(ChartText::download, {{"name", data_name_of(subject)}});
  chart.source = source_runs(measure);
  return chart;
}

std::string within_name(ChartText text, wording::Slots slots) {
  std::string name = fill(text, slots);
  while (base::characters(name) > wording::most_name_characters) {
    std::string& first = slots.front().value;
    const std::size_t space = first.rfind(' ');
    if (space == std::string::npos || space == 0) return name;
    first = first.substr(0, space) + "…";
    name = fill(text, slots);
    if (base::characters(name) > wording::most_name_characters) first.resize(space);
  }
  return name;
}

std::string data_summary(const std::string& data_name, const page::Table& table) {
  return fill(ChartText::data_summary,
              {{"name", data_name}, {"rows", wording::rows_words(table.rows.size())}});
}

}  // namespace exhibits
