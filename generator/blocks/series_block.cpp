// The types that show one measure in another form than lines, and those that show several side by side: each
// is one call of the room that makes charts whole.
#include <algorithm>
#include <cstddef>

#include "analysis/forecast.h"
#include "blocks/catalogue.h"
#include "blocks/subjects.h"

namespace blocks {

namespace {

using analysis::Finding;

// The first group that the block names, else the first that the measure is compared with.
std::optional<std::size_t> benchmark_of(const Finding& finding, const library::ChartBlock& block) {
  for (std::size_t i = 0; i < finding.benchmarks.size(); ++i) {
    const analysis::Benchmark& each = finding.benchmarks[i];
    if (each.unavailable != analysis::Benchmark::Unavailable::none) continue;
    if (!block.groups || block.groups->empty() || block.groups->front().id == each.group) return i;
  }
  return std::nullopt;
}

bool has_counts_and_a_rate(model::Kind kind) {
  return kind == model::Kind::rate || kind == model::Kind::proportion;
}

// Whether they can share one scale; says so where not.
bool share_one_scale(const std::vector<exhibits::Subject>& subjects, const Order& order,
                     base::Diagnostics& diagnostics) {
  if (exhibits::share_one_unit(subjects)) return true;
  say_nothing_to_draw(order, "measures of different units on one scale", diagnostics);
  return false;
}

// The average of the first panel, the own area's, stands in every panel without one: a group chosen for one
// area is no group of another.
void share_average(std::vector<Finding>& findings) {
  const auto is_group = [](const analysis::Line& line) { return line.of == analysis::Line::Of::group; };
  const auto average_of = [&](const Finding& finding) {
    return std::find_if(finding.lines.begin(), finding.lines.end(), is_group);
  };
  if (findings.empty()) return;
  const auto first = average_of(findings.front());
  if (first == findings.front().lines.end()) return;
  const analysis::Line average = *first;
  for (Finding& each : findings) {
    if (average_of(each) == each.lines.end()) each.lines.push_back(average);
  }
}

}  // namespace

std::optional<page::Chart> make_columns(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  return exhibits::columns_chart(subject_of(*finding, order, setting), order.place, setting.metrics);
}

std::optional<page::Chart> make_grouped(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  return exhibits::grouped_chart(subject_of(*finding, order, setting), order.place, setting.metrics);
}

std::optional<page::Chart> make_volume_rate(const Order& order, const Setting& setting,
                                            base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  if (!has_counts_and_a_rate(setting.model.measure(finding->measure)->kind)) {
    say_nothing_to_draw(order, "no counts beside a rate in measure " + finding->measure.text, diagnostics);
    return std::nullopt;
  }
  return exhibits::volume_rate_chart(subject_of(*finding, order, setting), order.place, setting.metrics);
}

std::optional<page::Chart> make_spc(const Order& order, const Setting& setting,
                                    base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  auto chart = exhibits::spc_chart(subject_of(*finding, order, setting), order.place, setting.metrics);
  if (!chart) say_nothing_to_draw(order, "no two quarters in a row", diagnostics);
  return chart;
}

std::optional<page::Chart> make_bars(const Order& order, const Setting& setting,
                                     base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  const auto benchmark = benchmark_of(*finding, order.block);
  if (!benchmark) {
    say_nothing_to_draw(order, "no comparison of measure " + finding->measure.text, diagnostics);
    return std::nullopt;
  }
  return exhibits::bars_chart(subject_of(*finding, order, setting), *benchmark, order.place, setting.metrics);
}

std::optional<page::Chart> make_before_after(const Order& order, const Setting& setting,
                                             base::Diagnostics& diagnostics) {
  const std::vector<Finding> findings = all_findings(order, setting, diagnostics);
  const std::vector<exhibits::Subject> subjects = subjects_of(findings, order, setting);
  if (subjects.empty() || !share_one_scale(subjects, order, diagnostics)) return std::nullopt;
  return exhibits::before_after_chart(subjects, order.place, setting.metrics);
}

// A panel for each measure, or for each area of one measure.
std::optional<page::Chart> make_multiples(const Order& order, const Setting& setting,
                                          base::Diagnostics& diagnostics) {
  const bool is_of_areas = order.block.measures.size() == 1;
  std::vector<Finding> findings = is_of_areas ? findings_of_areas(order, setting, diagnostics)
                                              : all_findings(order, setting, diagnostics);
  if (is_of_areas) share_average(findings);
  exhibits::Several several{.name = {}, .subjects = subjects_of(findings, order, setting)};
  if (several.subjects.empty() || !share_one_scale(several.subjects, order, diagnostics)) return std::nullopt;
  const auto is_of_first_window = [&](const Finding& each) { return each.window == findings.front().window; };
  if (!std::all_of(findings.begin(), findings.end(), is_of_first_window)) {
    say_nothing_to_draw(order, "measures of different windows in one chart", diagnostics);
    return std::nullopt;
  }
  if (is_of_areas) {
    several.name = several.subjects.front().names.short_title;
  } else {
    several.name = setting.model.name_of(setting.standpoint->area);
    several.data_name = several.name;
  }
  return exhibits::multiples_chart(several, order.place, setting.metrics);
}

std::optional<page::Chart> make_projection(const Order& order, const Setting& setting,
                                           base::Diagnostics& diagnostics) {
  const auto finding = only_finding(order, setting, diagnostics);
  if (!finding) return std::nullopt;
  const auto forecast = analysis::forecast_after(setting.model, *finding);
  if (forecast.empty()) {
    say_nothing_to_draw(order, "no forecast of measure " + finding->measure.text, diagnostics);
    return std::nullopt;
  }
  return exhibits::projection_chart(subject_of(*finding, order, setting), forecast, order.place,
                                    setting.metrics);
}

}  // namespace blocks
