// One maker per type of chart; the catalogue says which is which.
#pragma once

#include "blocks/blocks.h"

namespace blocks {

using MakeChart = std::optional<page::Chart>(const Order& order, const Setting& setting,
                                             base::Diagnostics& diagnostics);
MakeChart make_trend;
MakeChart make_bars;
MakeChart make_spc;
MakeChart make_columns;
MakeChart make_grouped;
MakeChart make_before_after;
MakeChart make_volume_rate;
MakeChart make_multiples;
MakeChart make_projection;
MakeChart make_stacked;

// Not a chart: it shows no number.
page::Diagram make_diagram(const library::DiagramBlock& block, const std::string& id,
                           const scene::TextMetrics& metrics);

// Tables of measures; nothing, after a report, where there is no row. The standpoint must be there.
std::optional<page::TableBlock> make_comparison(const library::ComparisonBlock& block, const Place& place,
                                                const Setting& setting, base::Diagnostics& diagnostics);
std::optional<page::TableBlock> make_matrix(const library::MatrixBlock& block, const Place& place,
                                            const Setting& setting, base::Diagnostics& diagnostics);
std::optional<page::TableBlock> make_breakdown(const library::BreakdownBlock& block, const Place& place,
                                               const Setting& setting, base::Diagnostics& diagnostics);
std::optional<page::TableBlock> make_summary(const library::SummaryBlock& block, const Place& place,
                                             const Setting& setting);

}  // namespace blocks
