#include "blocks/finding.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "analysis/lines.h"
#include "analysis/target.h"
#include "blocks/codes.h"

namespace blocks {

namespace {

using analysis::Finding;
using analysis::Line;
using library::ChartBlock;

// Windows stand at their ends.
void cut_before(Finding& finding, const model::Period& from) {
  for (Line& line : finding.lines) {
    std::erase_if(line.readings,
                  [&](const analysis::Reading& each) { return each.window.last() < from.first(); });
  }
  std::erase_if(finding.breaks, [&](const model::Break& each) { return each.at.first() < from.first(); });
}

void say_no_figures(const std::string& id, base::Span where, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::line_without_figures, .where = where, .about = "block chart", .found = id});
}

void add_line(Finding& finding, Line line, base::Span where, base::Diagnostics& diagnostics) {
  const std::string id = line.group ? line.group->text : line.area->text;
  if (line.readings.empty()) return say_no_figures(id, where, diagnostics);
  finding.lines.push_back(std::move(line));
}

Line group_line(const Finding& drawn, const model::GroupId& id, const Setting& setting,
                const model::Period& until) {
  for (const Line& line : drawn.lines) {
    if (line.group == id) return line;
  }
  return analysis::line_of_group(setting.model, drawn, until, *setting.model.group(id));
}

// The groups in the order in which the block names them.
void choose_groups(Finding& finding, const ChartBlock& block, const Setting& setting,
                   const model::Period& until, base::Diagnostics& diagnostics) {
  if (!block.groups) return;
  const Finding drawn = finding;
  std::erase_if(finding.lines, [](const Line& line) { return line.group.has_value(); });
  for (const auto& group : *block.groups) {
    const bool is_drawn = std::any_of(finding.lines.begin(), finding.lines.end(),
                                      [&](const Line& line) { return line.group == group.id; });
    if (is_drawn) continue;
    add_line(finding, group_line(drawn, group.id, setting, until), group.where, diagnostics);
  }
}

void add_peers(Finding& finding, const ChartBlock& block, const Setting& setting, const model::Period& until,
               base::Diagnostics& diagnostics) {
  for (const auto& area : block.areas) {
    const bool is_drawn = std::any_of(finding.lines.begin(), finding.lines.end(),
                                      [&](const Line& line) { return line.area == area.id; });
    if (is_drawn || area.id == finding.area) continue;
    add_line(finding, analysis::line_of_peer(setting.model, finding, until, area.id), area.where,
             diagnostics);
  }
}

void set_target(Finding& finding, const ChartBlock& block, const Setting& setting) {
  if (!block.target) return;
  model::Measure measure = *setting.model.measure(finding.measure);
  measure.target = block.target;
  finding.target = analysis::compare_with_target(measure, finding.latest.published());
}

bool has_windows(const Finding& finding) {
  return !finding.lines.empty() && !finding.lines.front().readings.empty();
}

}  // namespace

model::Standpoint standpoint_for(const ChartBlock& block, const model::Standpoint& own) {
  if (!block.to || own.period.last_day() <= block.to->last_day()) return own;
  model::Standpoint earlier{own.area, *block.to, own.compare};
  const auto* compared = std::get_if<model::Period>(&own.compare);
  if (compared != nullptr && earlier.period.first() <= compared->last()) {
    earlier.compare = model::PreviousYear{};
  }
  return earlier;
}

std::optional<Finding> finding_for(const library::Named<model::MeasureId>& measure, const ChartBlock& block,
                                   const Setting& setting, base::Diagnostics& diagnostics) {
  const model::Standpoint standpoint = standpoint_for(block, *setting.standpoint);
  std::vector<Finding> findings = analysis::analyse(setting.model, standpoint, {{.measure = measure.id}});
  if (findings.empty()) return std::nullopt;  // not known: reported where it was read, or held back
  Finding finding = std::move(findings.front());
  if (block.from) cut_before(finding, *block.from);
  if (!has_windows(finding)) {
    diagnostics.add({.code = codes::nothing_to_draw,
                     .where = block.where,
                     .about = "block chart",
                     .found = "no window of measure " + measure.id.text});
    return std::nullopt;
  }
  choose_groups(finding, block, setting, standpoint.period, diagnostics);
  add_peers(finding, block, setting, standpoint.period, diagnostics);
  set_target(finding, block, setting);
  return finding;
}

std::vector<exhibits::Event> events_within(const Finding& finding, const ChartBlock& block,
                                           base::Diagnostics& diagnostics) {
  const auto& windows = finding.lines.front().readings;
  std::vector<exhibits::Event> events;
  for (const library::Annotation& each : block.annotations) {
    const model::Month at = each.at.first();
    if (windows.front().window.last() < at && at <= windows.back().window.last()) {
      events.push_back({each.at, each.text});
    } else {
      diagnostics.add({.code = codes::annotation_outside,
                       .where = each.where,
                       .about = "block chart",
                       .found = each.at.id(),
                       .expected = "a time after " + windows.front().window.id() + ", up to " +
                                   windows.back().window.id()});
    }
  }
  return events;
}

}  // namespace blocks
