// Which finding a figure is about: measure, period, area or group, and category, as its author named them.
#pragma once

#include <optional>

#include "analysis/finding.h"
#include "figures/desk.h"

namespace figures {

struct Subject {
  const model::Measure* measure = nullptr;
  analysis::Finding finding;
  // A group whose source publishes no value: its members' average, which has no statement of its own.
  bool is_average_of_group = false;
};

// Nothing where a name is unknown or the period does not fit, which is reported, with the nearest name.
std::optional<Subject> look_up(const document::Reference& reference, Desk& desk);

}  // namespace figures
