// The types that show one measure in another form than lines: each is one call of the room that makes charts
// whole.
#include <algorithm>
#include <cstddef>

#include "blocks/catalogue.h"
#include "blocks/codes.h"
#include "blocks/finding.h"

namespace blocks {

namespace {

using Finding = analysis::Finding;

exhibits::Subject subject_of(const Finding& finding, const Order& order, const Setting& setting) {
  return {setting.model, finding, order.names(*setting.model.measure(finding.measure))};
}

void say_nothing_to_draw(const Order& order, std::string what, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::nothing_to_draw,
                   .where = order.block.where,
                   .about = "block chart",
                   .found = std::move(what)});
}

std::optional<Finding> only_finding(const Order& order, const Setting& setting,
                                    base::Diagnostics& diagnostics) {
  return finding_for(order.block.measures.front(), order.block, setting, diagnostics);
}

// The first group that the block names, else the first that the measure is compared with.
std::optional<std::size_t> benchmark_of(const Finding& finding, const library::ChartBlock& block) {
  for (std::size_t i = 0; i < finding.benchmarks.size(); ++i) {
    const analysis::Benchmark& each = finding.benchmarks[i];
    if (each.unavailable != analysis::Benchmark::Unavailable::none) continue;
    if (!block.groups || block.groups->front().id == each.group) return i;
  }
  return std::nullopt;
}

bool has_counts_and_a_rate(model::Kind kind) {
  return kind == model::Kind::rate || kind == model::Kind::proportion;
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
  std::vector<Finding> findings;
  for (const auto& measure : order.block.measures) {
    if (auto finding = finding_for(measure, order.block, setting, diagnostics))
      findings.push_back(std::move(*finding));
  }
  std::vector<exhibits::Subject> subjects;
  subjects.reserve(findings.size());
  for (const Finding& each : findings) subjects.push_back(subject_of(each, order, setting));
  if (subjects.empty()) return std::nullopt;
  if (!exhibits::share_one_unit(subjects)) {
    say_nothing_to_draw(order, "measures of different units on one scale", diagnostics);
    return std::nullopt;
  }
  return exhibits::before_after_chart(subjects, order.place, setting.metrics);
}

}  // namespace blocks
