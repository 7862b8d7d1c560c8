// One maker per type of chart; the catalogue says which is which.
#pragma once

#include "blocks/blocks.h"

namespace blocks {

std::optional<page::Chart> make_trend(const Order& order, const Setting& setting,
                                      base::Diagnostics& diagnostics);
std::optional<page::Chart> make_bars(const Order& order, const Setting& setting,
                                     base::Diagnostics& diagnostics);
std::optional<page::Chart> make_spc(const Order& order, const Setting& setting,
                                    base::Diagnostics& diagnostics);
std::optional<page::Chart> make_columns(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics);
std::optional<page::Chart> make_grouped(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics);
std::optional<page::Chart> make_before_after(const Order& order, const Setting& setting,
                                             base::Diagnostics& diagnostics);
std::optional<page::Chart> make_volume_rate(const Order& order, const Setting& setting,
                                            base::Diagnostics& diagnostics);

std::optional<page::Chart> make_multiples(const Order& order, const Setting& setting,
                                          base::Diagnostics& diagnostics);
std::optional<page::Chart> make_projection(const Order& order, const Setting& setting,
                                           base::Diagnostics& diagnostics);
std::optional<page::Chart> make_stacked(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics);

// Not a chart: it shows no number.
page::Diagram make_diagram(const library::DiagramBlock& block, const std::string& id,
                           const scene::TextMetrics& metrics);

}  // namespace blocks
