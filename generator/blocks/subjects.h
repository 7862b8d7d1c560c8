// What a block's charts are about: its findings, with the names that the page gives them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "blocks/blocks.h"

namespace blocks {

exhibits::Subject subject_of(const analysis::Finding& finding, const Order& order, const Setting& setting);
std::vector<exhibits::Subject> subjects_of(const std::vector<analysis::Finding>& findings, const Order& order,
                                           const Setting& setting);

// Of the block's first measure, of each of its measures; those without a window are reported and left out.
std::optional<analysis::Finding> only_finding(const Order& order, const Setting& setting,
                                              base::Diagnostics& diagnostics);
std::vector<analysis::Finding> all_findings(const Order& order, const Setting& setting,
                                            base::Diagnostics& diagnostics);
// Of the block's first measure in the own area, then in each area that the block names.
std::vector<analysis::Finding> findings_of_areas(const Order& order, const Setting& setting,
                                                 base::Diagnostics& diagnostics);

void say_nothing_to_draw(const Order& order, std::string what, base::Diagnostics& diagnostics);

}  // namespace blocks
