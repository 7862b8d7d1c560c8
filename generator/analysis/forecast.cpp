#include "analysis/forecast.h"

#include <algorithm>

namespace analysis {

namespace {

bool is_later_forecast(const model::Observation& row, const model::Period& end) {
  return row.status == model::Status::forecast && row.period.last() > end.last();
}

// Elsewhere a forecast is no amount: here its rows, and only they, are taken for ones.
model::Series with_forecasts(model::Series series, const model::Period& end) {
  std::erase_if(series.observations, [&](const model::Observation& row) {
    return row.period.last() > end.last() && row.status != model::Status::forecast;
  });
  for (model::Observation& row : series.observations) {
    if (is_later_forecast(row, end)) row.status = model::Status::estimated;
  }
  return series;
}

// The area's series of the measure, and what they are divided by.
model::Model expected(const model::Model& model, const model::Measure& measure, const Finding& finding) {
  model::Model made;
  made.areas = model.areas;
  made.groups = model.groups;
  made.measures = model.measures;
  made.methods = model.methods;
  for (const auto& [key, series] : model.series) {
    const bool is_own = key.measure == finding.measure && key.area == finding.area;
    const bool is_population = measure.denominator && key.measure == *measure.denominator;
    if (is_own) made.series.emplace(key, with_forecasts(series, finding.window));
    if (is_population && key.area == finding.area) made.series.emplace(key, series);
  }
  return made;
}

std::optional<model::Period> last_forecast(const model::Model& model, const Finding& finding) {
  const model::Series* series =
      model.find({.measure = finding.measure, .area = finding.area, .category = finding.category});
  if (series == nullptr) return std::nullopt;
  const auto& rows = series->observations;
  const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](const model::Observation& row) {
    return is_later_forecast(row, finding.window);
  });
  return last == rows.rend() ? std::nullopt : std::optional(last->period);
}

}  // namespace

std::vector<ForecastPoint> forecast_after(const model::Model& model, const Finding& finding) {
  const model::Measure* measure = model.measure(finding.measure);
  const auto until = last_forecast(model, finding);
  if (measure == nullptr || !until) return {};
  const model::Model seen = expected(model, *measure, finding);
  std::vector<ForecastPoint> points;
  for (Reading& reading : read_every_window(seen, *measure, finding.area, finding.category, *until)) {
    if (reading.window.last() <= finding.window.last()) continue;
    if (auto* value = std::get_if<Published>(&reading.state)) value->status = model::Status::forecast;
    points.push_back({.reading = std::move(reading)});
  }
  return points;
}

}  // namespace analysis
