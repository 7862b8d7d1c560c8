#include "blocks/subjects.h"

#include <utility>

#include "blocks/codes.h"
#include "blocks/finding.h"

namespace blocks {

using analysis::Finding;

exhibits::Subject subject_of(const Finding& finding, const Order& order, const Setting& setting) {
  return {setting.model, finding, order.names(*setting.model.measure(finding.measure))};
}

std::vector<exhibits::Subject> subjects_of(const std::vector<Finding>& findings, const Order& order,
                                           const Setting& setting) {
  std::vector<exhibits::Subject> subjects;
  subjects.reserve(findings.size());
  for (const Finding& each : findings) subjects.push_back(subject_of(each, order, setting));
  return subjects;
}

std::optional<Finding> only_finding(const Order& order, const Setting& setting,
                                    base::Diagnostics& diagnostics) {
  return finding_for(order.block.measures.front(), order.block, setting, diagnostics);
}

std::vector<Finding> all_findings(const Order& order, const Setting& setting,
                                  base::Diagnostics& diagnostics) {
  std::vector<Finding> findings;
  for (const auto& measure : order.block.measures) {
    if (auto finding = finding_for(measure, order.block, setting, diagnostics))
      findings.push_back(std::move(*finding));
  }
  return findings;
}

std::vector<Finding> findings_of_areas(const Order& order, const Setting& setting,
                                       base::Diagnostics& diagnostics) {
  library::ChartBlock alone = order.block;
  alone.areas.clear();
  std::vector<model::AreaId> areas{setting.standpoint->area};
  for (const auto& each : order.block.areas) {
    if (each.id != setting.standpoint->area) areas.push_back(each.id);
  }
  std::vector<Finding> findings;
  for (const model::AreaId& area : areas) {
    const model::Standpoint there{area, setting.standpoint->period, setting.standpoint->compare};
    const Setting seen{setting.model, &there, setting.metrics};
    if (auto finding = finding_for(alone.measures.front(), alone, seen, diagnostics))
      findings.push_back(std::move(*finding));
  }
  return findings;
}

void say_nothing_to_draw(const Order& order, std::string what, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::nothing_to_draw,
                   .where = order.block.where,
                   .about = "block chart",
                   .found = std::move(what)});
}

}  // namespace blocks
