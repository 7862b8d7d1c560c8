// Several findings of one unit as pairs of bars, whole: the comparison window of each, then the latest.
#include <algorithm>
#include <stdexcept>

#include "base/text.h"
#include "charts/before_after.h"
#include "exhibits/bars_words.h"
#include "exhibits/exhibit.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {

using wording::ChartText;

namespace {

const model::Measure& measure_of(const Subject& subject) {
  return *subject.model.measure(subject.finding.measure);
}

bool is_same_throughout(const std::vector<Subject>& subjects, auto part) {
  return std::all_of(subjects.begin(), subjects.end(),
                     [&](const Subject& each) { return part(each) == part(subjects.front()); });
}

// What tells the rows apart: the measure, the category, the area, or as many of them as differ.
std::vector<std::string> row_labels(const std::vector<Subject>& subjects) {
  const bool is_one_measure =
      is_same_throughout(subjects, [](const Subject& each) { return each.finding.measure.text; });
  const bool is_one_area =
      is_same_throughout(subjects, [](const Subject& each) { return each.finding.area.text; });
  std::vector<std::string> labels;
  for (const Subject& each : subjects) {
    std::vector<std::string> parts;
    if (!is_one_measure || is_one_area) parts.push_back(each.names.short_title);
    const std::string& category = each.finding.category.text;
    const bool says_category = !parts.empty() && parts.front().find(category) != std::string::npos;
    if (!category.empty() && !says_category) parts.push_back(category);
    if (!is_one_area) parts.emplace_back(each.model.name_of(each.finding.area));
    labels.push_back(base::joined(parts, ", "));
  }
  return labels;
}

charts::OneSide side_of(const Subject& subject, const analysis::Reading& reading) {
  const auto* published = reading.published();
  if (published == nullptr) return {.text = wording::absence_words(reading.lacking()->why)};
  return {.value = published->value,
          .text = wording::value_label(measure_of(subject), published->value,
                                       wording::places_of(measure_of(subject), subject.finding))};
}

charts::BeforeAfterChart plotted_pairs(const std::vector<Subject>& subjects,
                                       const std::vector<std::string>& labels) {
  charts::BeforeAfterChart chart;
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const Subject& each = subjects[i];
    chart.rows.push_back({.label = labels[i],
                          .change = pair_change(each.model, each.finding),
                          .periods = pair_periods(each.finding),
                          .before = side_of(each, each.finding.previous),
                          .after = side_of(each, each.finding.latest)});
  }
  return chart;
}

page::Table pairs_table(const std::vector<Subject>& subjects, const charts::BeforeAfterChart& drawn) {
  page::Table table;
  const Subject& first = subjects.front();
  table.caption =
      fill(ChartText::pairs_caption, {{"what", wording::unit_words(first.model, measure_of(first))}});
  table.columns = {{fill(ChartText::pairs_head_label)},
                   {fill(ChartText::pairs_head_before_period)},
                   {fill(ChartText::pairs_head_before), page::Align::number},
                   {fill(ChartText::pairs_head_after_period)},
                   {fill(ChartText::pairs_head_after), page::Align::number},
                   {fill(ChartText::pairs_head_change)},
                   {fill(ChartText::head_status)}};
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const analysis::Finding& finding = subjects[i].finding;
    const charts::BeforeAfterRow& row = drawn.rows[i];
    table.rows.push_back(
        {page::plain_cell(row.label), page::plain_cell(wording::period_words(finding.previous.window)),
         page::plain_cell(row.before.text), page::plain_cell(wording::period_words(finding.latest.window)),
         page::plain_cell(row.after.text), page::plain_cell(row.change),
         page::plain_cell(status_text(finding.latest))});
  }
  return table;
}

}  // namespace

bool share_one_unit(const std::vector<Subject>& subjects) {
  return is_same_throughout(
      subjects, [](const Subject& each) { return wording::unit_words(each.model, measure_of(each)); });
}

page::Chart before_after_chart(const std::vector<Subject>& subjects, const ChartPlace& place,
                               const scene::TextMetrics& metrics) {
  if (subjects.empty() || !share_one_unit(subjects))
    throw std::logic_error("pairs of bars need findings of one unit: " + place.id_suffix);
  const Subject& first = subjects.front();
  Pairs pairs{.findings = {}, .labels = row_labels(subjects)};
  for (const Subject& each : subjects) pairs.findings.push_back(&each.finding);
  const charts::BeforeAfterChart drawn = plotted_pairs(subjects, pairs.labels);
  const bool is_one = subjects.size() == 1;
  const std::string name = data_name_of(first);
  page::Chart chart = framed(first, place, "before-after", name);
  chart.heading =
      is_one ? wording::chart_heading(first.model, first.finding, first.names) : pairs_heading(pairs);
  chart.subtitle = pairs_subtitle(first.model, pairs);
  chart.sentence =
      is_one ? wording::main_words(first.model, first.finding, first.names) : pairs_sentence(pairs);
  chart.name = pairs_name(first.model, pairs);
  chart.wide = charts::draw_before_after(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_before_after(drawn, metrics, plot::Layout::narrow);
  chart.note = pairs_note(pairs);
  const std::string caption = chart.data.id;
  chart.data = pairs_table(subjects, drawn);
  chart.data.id = caption;
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
