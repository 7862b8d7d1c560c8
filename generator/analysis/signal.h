// The signal note: the rules of a control chart, asked of single quarters with their season removed. Method:
// 4-methods.md, 3.3. Never of rolling windows, where the rules call chance a signal.
#pragma once

#include <optional>

#include "analysis/finding.h"

namespace analysis {

Signal examine_signal(const ControlChart& chart);

// The usual range of a quarter beside the measure's target, which is in the unit of a window of
// `window_months`: a sum over it, of a count and a rate, is taken by its part of three months.
std::optional<OverTarget> hold_to_target(const Signal& signal, const model::Measure& measure,
                                         int window_months);

}  // namespace analysis
