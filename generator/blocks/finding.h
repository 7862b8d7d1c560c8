// The finding that a block asks for: looked at from `to`, cut at `from`, with its lines and its target.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "blocks/blocks.h"

namespace blocks {

// A chart that ends earlier speaks of its own end: the same measure, seen from there. Never from later than
// the report, which uses nothing after its period.
model::Standpoint standpoint_for(const library::ChartBlock& block, const model::Standpoint& own);

// Of one of the block's measures. Nothing, after a report, where it has no window between `from` and `to`.
std::optional<analysis::Finding> finding_for(const library::Named<model::MeasureId>& measure,
                                             const library::ChartBlock& block, const Setting& setting,
                                             base::Diagnostics& diagnostics);

// What happened within the windows of a finding; the others are reported.
std::vector<exhibits::Event> events_within(const analysis::Finding& finding, const library::ChartBlock& block,
                                           base::Diagnostics& diagnostics);

}  // namespace blocks
