// The categories of a measure as parts of a whole: a row for each window, each area or each measure.
#include <algorithm>
#include <cstdint>
#include <utility>

#include "analysis/reading.h"
#include "base/number.h"
#include "base/text.h"
#include "exhibits/exhibit.h"
#include "page/address.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

using wording::ChartText;

// Parts are told by how many they are, not by their rates; the categories of a ratio by their events.
PartFigure figure_of(const analysis::Reading& reading) {
  const analysis::Published* value = reading.published();
  if (value == nullptr) return {.why = reading.lacking()->why};
  if (value->rates) return {.count = value->rates->category.amount};
  return {.count = value->count.value_or(value->value)};
}

model::Status weaker_of(model::Status status, const analysis::Reading& reading) {
  const analysis::Published* value = reading.published();
  return value == nullptr ? status : model::weakest(status, value->status);
}

struct Whose {
  const model::Model& model;
  const model::Measure& measure;
  const model::AreaId& area;

  analysis::Reading read(const model::Category& category, const model::Period& window) const {
    return analysis::read_window(model, measure, area, category, window);
  }
  bool has_whole() const { return model.find({measure.id, area, {}}) != nullptr; }
};

PartsRow row_of(const Whose& whose, const std::vector<model::Category>& categories,
                const model::Period& window) {
  PartsRow row;
  for (const model::Category& category : categories) {
    const analysis::Reading reading = whose.read(category, window);
    row.parts.push_back(figure_of(reading));
    row.status = weaker_of(row.status, reading);
  }
  if (whose.has_whole()) row.whole = figure_of(whose.read({}, window)).count;
  return row;
}

// What all rows have alike; the names of the parts are those of the area.
PartsOfAWhole whole_of(const Whose& whose, const wording::Names& names,
                       const std::vector<model::Category>& categories) {
  PartsOfAWhole whole{
      .short_title = names.short_title,
      .unit = whose.measure.unit,
      .places = whose.measure.kind == model::Kind::level ? whose.measure.decimals.value_or(0) : 0,
      .area = std::string(whose.model.name_of(whose.area)),
      .file = page::address::measure_csv(whose.measure.id.text),
      .source = source_runs(whose.measure)};
  whole.names.reserve(categories.size());
  for (const model::Category& category : categories) whole.names.push_back(category.text);
  return whole;
}

}  // namespace

// Answers go from one end to the other, not from A to Z.
std::vector<model::Category> parts_of(const model::Model& model, const model::MeasureId& measure,
                                      const model::AreaId& area) {
  std::vector<const model::Series*> parts;
  for (const model::Series* series : model.series_of(measure)) {
    const bool is_part = series->key.area == area && !series->key.category.is_whole();
    if (is_part && !series->observations.empty()) parts.push_back(series);
  }
  const auto first_cell = [](const model::Series* series) {
    std::pair<std::uint32_t, std::uint32_t> first{series->observations.front().cell.file,
                                                  series->observations.front().cell.begin};
    for (const model::Observation& each : series->observations)
      first = std::min(first, std::pair{each.cell.file, each.cell.begin});
    return first;
  };
  std::stable_sort(parts.begin(), parts.end(), [&](const model::Series* a, const model::Series* b) {
    return first_cell(a) < first_cell(b);
  });
  std::vector<model::Category> categories;
  categories.reserve(parts.size());
  for (const model::Series* series : parts) categories.push_back(series->key.category);
  return categories;
}

PartsOfAWhole parts_by_period(const model::Model& model, const model::Measure& measure,
                              const wording::Names& names, const model::AreaId& area,
                              const std::vector<model::Period>& windows) {
  const std::vector<model::Category> categories = parts_of(model, measure.id, area);
  const Whose whose{model, measure, area};
  PartsOfAWhole whole = whole_of(whose, names, categories);
  whole.row_head = wording::window_head(measure);
  whole.is_over_time = true;
  std::vector<model::Period> ordered = windows;
  std::sort(ordered.begin(), ordered.end());
  for (const model::Period& window : ordered) {
    PartsRow row = row_of(whose, categories, window);
    row.label = wording::window_cell(measure, window);
    row.phrase = wording::in_period_phrase(window);
    whole.rows.push_back(std::move(row));
  }
  if (ordered.size() == 1) whole.span = wording::period_words(ordered.front());
  if (ordered.size() > 1) {
    whole.span = fill(ChartText::stacked_span, {{"first", wording::period_words(ordered.front())},
                                                {"last", wording::period_words(ordered.back())}});
  }
  return whole;
}

PartsOfAWhole parts_by_area(const model::Model& model, const model::Measure& measure,
                            const wording::Names& names, const std::vector<model::AreaId>& areas,
                            const model::Period& window) {
  const std::vector<model::Category> categories = parts_of(model, measure.id, areas.front());
  PartsOfAWhole whole = whole_of({model, measure, areas.front()}, names, categories);
  whole.row_head = fill(ChartText::parts_head_area);
  whole.span = wording::period_words(window);
  if (areas.size() > 1)
    whole.area =
        fill(ChartText::parts_of_areas, {{"count", base::whole(static_cast<long long>(areas.size()))}});
  for (const model::AreaId& area : areas) {
    PartsRow row = row_of({model, measure, area}, categories, window);
    row.label = model.name_of(area);
    row.phrase = fill(ChartText::parts_in_area, {{"area", row.label}});
    whole.rows.push_back(std::move(row));
  }
  return whole;
}

PartsOfAWhole parts_by_measure(const model::Model& model, const std::vector<NamedMeasure>& measures,
                               const model::AreaId& area, const model::Period& window) {
  const NamedMeasure& first = measures.front();
  const std::vector<model::Category> categories = parts_of(model, first.measure.id, area);
  PartsOfAWhole whole = whole_of({model, first.measure, area}, first.names, categories);
  whole.row_head = fill(ChartText::parts_head_question);
  whole.span = wording::period_words(window);
  for (const NamedMeasure& each : measures) {
    PartsRow row = row_of({model, each.measure, area}, categories, window);
    row.label = each.names.short_title;
    row.phrase = fill(ChartText::parts_of_question, {{"question", base::lower_first(row.label)}});
    whole.rows.push_back(std::move(row));
  }
  return whole;
}

}  // namespace exhibits
