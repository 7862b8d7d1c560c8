// What the tests of checks share: a library made by hand, and diagnostics as one line each.
#pragma once

#include <fmt/format.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"
#include "model/model.h"

namespace checks {

inline model::Period period(const std::string& text) {
  return *model::Period::from(text);
}

// A cell in file 0 whose offset tells which one it is.
inline base::Span at(std::uint32_t offset) {
  return {.file = 0, .begin = offset, .end = offset + 1};
}

using Points = std::vector<std::pair<std::string, model::Value>>;

// Cells at base, base + 1, …
inline void add_series(model::Model& model, const model::SeriesKey& key, const Points& points,
                       std::uint32_t offset = 0) {
  model::Series series{.key = key, .observations = {}};
  for (const auto& [when, value] : points) {
    series.observations.push_back(
        {.period = period(when), .value = value, .population = {}, .cell = at(offset++)});
  }
  model.series.emplace(key, std::move(series));
}

inline model::Measure measure(const std::string& id, model::Kind kind, model::Frequency frequency) {
  model::Measure measure;
  measure.id = {id};
  measure.title = id;
  measure.kind = kind;
  measure.unit = "offences";
  measure.frequency = frequency;
  return measure;
}

inline model::Model areas_model() {
  model::Model model;
  model.home = {"avon"};
  model.areas = {{.id = {"avon"}, .name = "Avon", .code = ""},
                 {.id = {"essex"}, .name = "Essex", .code = ""},
                 {.id = {"kent"}, .name = "Kent", .code = ""}};
  return model;
}

inline library::Edition edition(const std::string& slug, const std::string& when,
                                const std::vector<std::string>& measures) {
  library::Report report{.slug = slug, .title = "Report", .period = period(when)};
  report.area = {"avon"};
  library::Section section;
  section.id = "section";
  section.where = at(900);
  for (const std::string& id : measures) {
    section.measures.push_back({.measure = {id}, .where = at(800)});
  }
  report.sections.push_back(std::move(section));
  report.where = at(700);
  return {.report = report, .standpoint = {.area = {"avon"}, .period = period(when)}, .data = nullptr};
}

inline library::Library library_of(model::Model model, std::vector<library::Edition> editions = {}) {
  library::Library library;
  library.data = std::make_shared<const model::Model>(std::move(model));
  library.editions = std::move(editions);
  for (library::Edition& each : library.editions) each.data = library.data;
  return library;
}

// "D301 at 3: found | note at 5"
inline std::vector<std::string> told(const base::Diagnostics& diagnostics) {
  base::Sources sources;
  sources.add("data/x.csv", std::string(2000, ' '));
  std::vector<std::string> lines;
  for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
    std::string line = std::string(each.code.id);
    if (each.where.is_somewhere()) line += fmt::format(" at {}", each.where.begin);
    if (!each.found.empty()) line += ": " + each.found;
    for (const base::Note& note : each.notes) line += fmt::format(" | {} at {}", note.text, note.where.begin);
    lines.push_back(line);
  }
  return lines;
}

}  // namespace checks
