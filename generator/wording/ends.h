// The two ends of a change, unrounded and as a reader with a calculator sees them.
// It decides nothing: it only finds where the printed ends would give another last digit.
#pragma once

#include <string>

#include "wording/parts.h"

namespace wording {

struct Ends {
  double before = 0;
  double after = 0;
  int places = 0;

  double printed_before() const { return printed_in_text(before, places); }
  double printed_after() const { return printed_in_text(after, places); }
  double printed_difference() const { return printed_after() - printed_before(); }
};

// Of a count and a rate: the events. Precondition: both windows have a value.
Ends ends_of(const model::Measure& measure, const analysis::Finding& finding);
// The change in per cent that the printed ends give; "" from 0.
std::string percent_between(const Ends& ends);
// "" where the recomputed text is the printed one, else "(calculated from unrounded values)".
std::string note_on(const std::string& printed, const std::string& recomputed);

}  // namespace wording
