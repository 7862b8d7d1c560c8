// Small models for tests, built by hand: quarters from a year on, areas, groups, measures.
// Not a reader of files: it goes round intake.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"

namespace small {

using Numbers = std::vector<std::optional<double>>;
inline constexpr std::optional<double> gap = std::nullopt;

inline model::Period quarter(int year, int number) {
  return model::Period::quarter_ending(model::Month::of(year, number * 3));
}
// The period `steps` after `first`, a step being as long as `first` itself.
inline model::Period after(const model::Period& first, std::size_t steps) {
  return first.shifted(first.month_count() * static_cast<int>(steps));
}

inline model::Measure measure(std::string id, model::Kind kind) {
  model::Measure made;
  made.id.text = std::move(id);
  made.kind = kind;
  made.unit = "offences";
  made.better = model::Better::lower;
  return made;
}
inline model::Measure population(std::string id) {
  model::Measure made = measure(std::move(id), model::Kind::population);
  made.frequency = model::Frequency::year;
  return made;
}

// One model under construction; every row added gets a cell of its own, so that cells can be counted.
class Site {
 public:
  Site& add(model::Measure each) {
    model_.measures.push_back(std::move(each));
    return *this;
  }
  Site& area(const std::string& id) {
    model_.areas.push_back({.id = {id}, .name = id, .code = ""});
    return *this;
  }
  Site& areas(const std::vector<std::string>& ids) {
    for (const std::string& id : ids) area(id);
    return *this;
  }
  Site& group(model::Group each) {
    model_.groups.push_back(std::move(each));
    return *this;
  }
  Site& group(const std::string& id, const std::vector<std::string>& members) {
    model::Group made{.id = {id}, .name = id, .short_name = id};
    for (const std::string& member : members) made.members.push_back({member});
    return group(std::move(made));
  }

  model::Observation& row(const std::string& measure, const std::string& area, const model::Period& period,
                          model::Value value, const std::string& category = "") {
    const model::SeriesKey key{.measure = {measure}, .area = {area}, .category = {category}};
    model::Series& series = model_.series[key];
    series.key = key;
    const base::Span cell{.file = 0, .begin = next_cell_, .end = next_cell_ + 1};
    ++next_cell_;
    series.observations.push_back({.period = period, .value = value, .population = {}, .cell = cell});
    return series.observations.back();
  }
  // Consecutive periods from `first`; a gap gives no row.
  Site& rows(const std::string& measure, const std::string& area, const model::Period& first,
             const Numbers& values, const Numbers& populations = {}, const std::string& category = "") {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!values[i]) continue;
      auto& added = row(measure, area, after(first, i), model::Amount{*values[i]}, category);
      if (i < populations.size()) added.population = populations[i];
    }
    return *this;
  }
  Site& shares(const std::string& measure, const std::string& area, const model::Period& first,
               const Numbers& numerators, const Numbers& denominators) {
    for (std::size_t i = 0; i < numerators.size(); ++i) {
      if (numerators[i] && denominators[i])
        row(measure, area, after(first, i), model::Share{*numerators[i], *denominators[i]});
    }
    return *this;
  }
  Site& mid_year(const std::string& measure, const std::string& area, int year, double people) {
    row(measure, area, model::Period::mid_year(year), model::Amount{people});
    return *this;
  }

  model::Model& model() { return model_; }
  const model::Model& model() const { return model_; }

 private:
  model::Model model_;
  std::uint32_t next_cell_ = 0;
};

inline analysis::Finding find(const Site& site, const model::Standpoint& standpoint,
                              const std::string& measure, const std::string& category = "") {
  return analysis::analyse(site.model(), standpoint, {{.measure = {measure}, .category = {category}}}).at(0);
}

}  // namespace small
