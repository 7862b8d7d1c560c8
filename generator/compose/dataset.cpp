// The rows of /data/<measure>.csv: every observation, then every published window, of every area; then the
// averages of the groups that the charts draw.
#include <stdexcept>

#include "analysis/window.h"
#include "compose/compose.h"
#include "compose/newest.h"
#include "wording/wording.h"

namespace compose {

namespace {

page::Field text(std::string_view value) {
  return value.empty() ? page::Field() : page::Field(std::string(value));
}
page::Field number(std::optional<double> value) {
  return value ? page::Field(*value) : page::Field();
}

std::string unit_of_observations(const model::Measure& measure) {
  return measure.kind == model::Kind::proportion ? "%" : measure.unit;
}
// A ratio's observations are events, its windows are rates divided by one another.
std::string unit_of_windows(const model::Model& model, const model::Measure& measure) {
  return measure.kind == model::Kind::ratio ? wording::unit_words(model, measure)
                                            : unit_of_observations(measure);
}

// What every row of a series begins and ends with.
struct RowMaker {
  const model::Model& model;
  const model::Measure& measure;
  const model::SeriesKey& key;
  std::string unit;

  std::vector<page::Field> row(const model::Period& period) const {
    const model::Area* area = model.area(key.area);
    return {measure.id.text,
            key.area.text,
            text(area == nullptr ? "" : area->code),
            text(key.category.text),
            period.id(),
            base::iso_date(period.first_day()),
            base::iso_date(period.last_day())};
  }
  // value, unit, numerator, denominator, rate, low, high, status, source
  void finish(std::vector<page::Field>& row, page::Field value, std::optional<double> rate,
              const analysis::Published& shown) const {
    const bool is_share = measure.kind == model::Kind::proportion;
    row.push_back(std::move(value));
    row.push_back(text(unit));
    row.push_back(number(is_share ? shown.count : std::nullopt));
    row.push_back(number(shown.denominator));
    row.push_back(number(rate));
    row.push_back(number(shown.limits ? std::optional(shown.limits->lower) : std::nullopt));
    row.push_back(number(shown.limits ? std::optional(shown.limits->upper) : std::nullopt));
    row.push_back(text(model::name_of(shown.status)));
    row.push_back(text(measure.source ? measure.source->name : ""));
  }
  // A missing value is its mark; it has no other number.
  void finish_missing(std::vector<page::Field>& row, model::Absence why, model::Status status) const {
    row.push_back(text(model::mark_of(why)));  // not reported is an empty cell
    row.push_back(text(unit));
    for (int empty = 0; empty < 5; ++empty) row.emplace_back();
    row.push_back(text(model::name_of(status)));
    row.push_back(text(measure.source ? measure.source->name : ""));
  }
};

std::vector<page::Field> observation_row(const RowMaker& maker, const model::Observation& observation) {
  std::vector<page::Field> row = maker.row(observation.period);
  analysis::Published shown{.status = observation.status};
  if (const auto* absence = std::get_if<model::Absence>(&observation.value)) {
    maker.finish_missing(row, *absence, observation.status);
  } else if (const auto* share = std::get_if<model::Share>(&observation.value)) {
    shown.count = share->numerator;
    shown.denominator = share->denominator;
    const bool has_value = share->denominator > 0;
    maker.finish(row,
                 has_value ? page::Field(share->numerator / share->denominator * 100) : page::Field("[z]"),
                 {}, shown);
  } else {
    shown.denominator = observation.population;
    maker.finish(row, std::get<model::Amount>(observation.value).number, {}, shown);
  }
  return row;
}

std::vector<page::Field> window_row(const RowMaker& maker, const analysis::Reading& reading) {
  std::vector<page::Field> row = maker.row(reading.window);
  if (const auto* lacking = reading.lacking()) {
    maker.finish_missing(row, lacking->why, model::Status::final);
    return row;
  }
  const analysis::Published& shown = *reading.published();
  if (maker.measure.kind != model::Kind::rate) {
    maker.finish(row, shown.value, {}, shown);
  } else {  // the average of a group's rates has no count of its own
    maker.finish(row, shown.count ? page::Field(*shown.count) : page::Field("[z]"), shown.value, shown);
  }
  return row;
}

// A measure is published up to the end of the newest report that states it.
model::Period published_until(const Facts& facts, const model::MeasureId& id) {
  for (const sections::Said& said : facts.said) {  // newest first
    if (!stated_in(said, id).empty()) return said.edition->report.period;
  }
  throw std::logic_error("a file for a measure that no report states");
}

// A ratio has windows of the categories it is published for; its baseline divided by itself says nothing.
bool has_windows(const model::Measure& measure, const model::Category& category) {
  const int steps = model::months_of(measure.frequency);
  if (measure.kind == model::Kind::ratio) return !category.is_whole() && category != measure.baseline;
  // A window as long as an observation is the observation.
  return measure.window_months > steps || measure.kind == model::Kind::rate;
}

void add_series(page::Dataset& dataset, const Facts& facts, const model::Measure& measure,
                const model::Series& series) {
  const RowMaker of_observations{facts.model(), measure, series.key, unit_of_observations(measure)};
  for (const model::Observation& each : series.observations)
    dataset.rows.push_back(observation_row(of_observations, each));
  if (!has_windows(measure, series.key.category)) return;
  const RowMaker of_windows{facts.model(), measure, series.key, unit_of_windows(facts.model(), measure)};
  const model::Period until = published_until(facts, measure.id);
  for (const analysis::Reading& reading :
       analysis::read_every_window(facts.model(), measure, series.key.area, series.key.category, until)) {
    dataset.rows.push_back(window_row(of_windows, reading));
  }
}

// The averages that the measure's own charts draw beside the area, unless the source publishes them itself.
void add_groups(page::Dataset& dataset, const Facts& facts, const model::Measure& measure) {
  for (const sections::Stated* stated : stated_in(*speaker_for(facts, measure.id), measure.id)) {
    for (const analysis::Line& line : stated->finding.lines) {
      if (!line.group) continue;
      const model::SeriesKey key{measure.id, {line.group->text}, stated->finding.category};
      if (facts.model().find(key) != nullptr) continue;
      const RowMaker maker{facts.model(), measure, key, unit_of_windows(facts.model(), measure)};
      for (const analysis::Reading& reading : line.readings)
        dataset.rows.push_back(window_row(maker, reading));
    }
  }
}

}  // namespace

std::vector<model::MeasureId> published_ids(const Facts& facts) {
  std::vector<model::MeasureId> ids;
  for (const model::Measure* measure : published_measures(facts)) ids.push_back(measure->id);
  return ids;
}

page::Dataset compose_dataset(const model::MeasureId& id, const Facts& facts, base::Diagnostics&) {
  const model::Model& model = facts.model();
  const model::Measure& measure = *model.measure(id);
  page::Dataset dataset{.address = page::address::measure_csv(id.text)};
  dataset.columns = {"measure",    "area",  "area_code", "category",  "period",      "period_start",
                     "period_end", "value", "unit",      "numerator", "denominator", "rate",
                     "low",        "high",  "status",    "source"};
  for (const model::Series* series : model.series_of(id)) add_series(dataset, facts, measure, *series);
  add_groups(dataset, facts, measure);
  return dataset;
}

}  // namespace compose
