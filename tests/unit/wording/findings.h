// Findings made by hand, as `analysis` would hand them over. Not for other rooms' tests.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"
#include "wording/wording.h"

namespace test {

inline model::Period period(std::string_view text) {
  return *model::Period::from(text);
}

inline const model::Period year_2022 = period("2022-01..2022-12");
inline const model::Period year_2023 = period("2023-01..2023-12");

// Eight forces, their group, and one measure of each kind.
inline model::Model small_model() {
  model::Model model;
  model.home = {"avon-and-somerset"};
  std::vector<model::AreaId> members;
  for (const char* name : {"Avon and Somerset", "Derbyshire", "Essex", "Hampshire", "Hertfordshire", "Kent",
                           "Staffordshire", "Sussex"}) {
    std::string id(name);
    for (char& c : id) c = c == ' ' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    model.areas.push_back({.id = {id}, .name = name, .code = ""});
    members.push_back({id});
  }
  model.groups.push_back({.id = {"msg"},
                          .name = "most similar group",
                          .short_name = "MSG",
                          .chosen_for = model::AreaId{"avon-and-somerset"},
                          .members = members});
  model.groups.push_back({.id = {"nation"},
                          .name = "England and Wales",
                          .short_name = "England and Wales",
                          .chosen_for = {},
                          .membership = model::Group::Membership::all});
  return model;
}

inline model::Measure measure(std::string id, model::Kind kind, std::string unit) {
  model::Measure made;
  made.id = {std::move(id)};
  made.title = made.id.text;
  made.short_title = made.id.text;
  made.kind = kind;
  made.unit = std::move(unit);
  return made;
}

inline model::Measure rate_per_resident(std::string id) {
  model::Measure made = measure(std::move(id), model::Kind::rate, "offences");
  made.denominator = model::MeasureId{"residents"};
  return made;
}

inline analysis::Reading reading(model::Period window, analysis::Published published) {
  return {window, std::move(published)};
}

inline analysis::Published events(double count) {
  return {.value = count, .count = count};
}
inline analysis::Published rate(double count, double population) {
  return {.value = count / population * 1000, .count = count, .denominator = population};
}
inline analysis::Published share(double numerator, double denominator) {
  return {.value = numerator / denominator * 100, .count = numerator, .denominator = denominator};
}

inline analysis::Reading lacking(model::Period window, model::Absence why,
                                 std::optional<model::Period> which) {
  return {window, analysis::Lacking{.why = why, .period = which}};
}

// The change as analysis words it, from two published values.
inline analysis::Change change_between(const model::Measure& measure, const analysis::Published& before,
                                       const analysis::Published& after, double small_base = 50) {
  const bool counts = measure.kind == model::Kind::count || measure.kind == model::Kind::rate;
  const double from = counts ? *before.count : before.value;
  const double to = counts ? *after.count : after.value;
  analysis::Change change{.raw = after.value - before.value};
  change.direction = to > from   ? analysis::Direction::increased
                     : to < from ? analysis::Direction::fell
                                 : analysis::Direction::did_not_change;
  if (measure.is_percentage()) {
    change.points = to - from;
    return change;
  }
  if (counts) change.count = to - from;
  if (from != 0 && (!counts || from >= small_base)) change.percent = 100 * (to - from) / from;
  if (measure.kind == model::Kind::rate) change.value_percent = 100 * (after.value / before.value - 1);
  return change;
}

// One measure in a small model, and what was found about it.
struct Case {
  model::Model model = small_model();
  analysis::Finding finding;
  wording::Names names;

  Case(model::Measure measure, std::string title, analysis::Reading before, analysis::Reading after)
      : finding{.measure = measure.id,
                .area = {"avon-and-somerset"},
                .window = after.window,
                .latest = after,
                .previous = before,
                .trend = {}},
        names{title, title} {
    const auto* from = before.published();
    const auto* to = after.published();
    if (from != nullptr && to != nullptr) finding.change = change_between(measure, *from, *to);
    model::Measure residents = test::measure("residents", model::Kind::population, "residents");
    model.measures = {std::move(residents), std::move(measure)};
  }

  const model::Measure& measure() const { return model.measures.back(); }

  std::string said(wording::Phrase::Part part) const {
    for (const wording::Phrase& phrase : wording::statement_phrases(model, finding, names)) {
      if (phrase.part == part) return phrase.text;
    }
    return "";
  }
  std::string main() const { return wording::main_words(model, finding, names); }
};

inline analysis::Benchmark ranked(int rank, int of, analysis::Position position, double average) {
  return {.group = {"msg"}, .rank = rank, .of = of, .position = position, .average = average};
}

inline analysis::Trend trend(analysis::TrendWord word, analysis::Trend::Because because, double change,
                             stats::Interval limits) {
  return {.word = word, .because = because, .change = change, .limits = limits};
}

}  // namespace test
