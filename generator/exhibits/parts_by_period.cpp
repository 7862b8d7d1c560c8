// The categories of a measure as parts of a whole, one row for each window.
#include <algorithm>

#include "analysis/reading.h"
#include "exhibits/exhibit.h"
#include "page/address.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

using wording::ChartText;

std::vector<model::Category> categories_of(const model::Model& model, const model::Measure& measure,
                                           const model::AreaId& area) {
  std::vector<model::Category> categories;
  for (const model::Series* series : model.series_of(measure.id)) {
    const bool is_part = series->key.area == area && !series->key.category.is_whole();
    if (is_part) categories.push_back(series->key.category);
  }
  return categories;
}

// Parts are told by how many they are, not by their rates.
PartFigure figure_of(const analysis::Reading& reading) {
  const analysis::Published* value = reading.published();
  if (value == nullptr) return {.why = reading.lacking()->why};
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
  PartsRow row{.label = wording::window_cell(whose.measure, window),
               .phrase = wording::in_period_phrase(window)};
  for (const model::Category& category : categories) {
    const analysis::Reading reading = whose.read(category, window);
    row.parts.push_back(figure_of(reading));
    row.status = weaker_of(row.status, reading);
  }
  if (whose.has_whole()) row.whole = figure_of(whose.read({}, window)).count;
  return row;
}

}  // namespace

PartsOfAWhole parts_by_period(const model::Model& model, const model::Measure& measure,
                              const wording::Names& names, const model::AreaId& area,
                              const std::vector<model::Period>& windows) {
  const std::vector<model::Category> categories = categories_of(model, measure, area);
  PartsOfAWhole whole{.short_title = names.short_title,
                      .unit = measure.unit,
                      .area = std::string(model.name_of(area)),
                      .row_head = wording::window_head(measure),
                      .is_over_time = true,
                      .file = page::address::measure_csv(measure.id.text),
                      .source = source_runs(measure)};
  for (const model::Category& category : categories) whole.names.push_back(category.text);
  std::vector<model::Period> ordered = windows;
  std::sort(ordered.begin(), ordered.end());
  const Whose whose{model, measure, area};
  for (const model::Period& window : ordered) whole.rows.push_back(row_of(whose, categories, window));
  if (ordered.size() == 1) whole.span = wording::period_words(ordered.front());
  if (ordered.size() > 1) {
    whole.span = fill(ChartText::stacked_span, {{"first", wording::period_words(ordered.front())},
                                                {"last", wording::period_words(ordered.back())}});
  }
  return whole;
}

}  // namespace exhibits
