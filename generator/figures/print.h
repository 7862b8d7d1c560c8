// A result of a figure as the text that stands in its place.
#pragma once

#include <optional>
#include <string>

#include "figures/desk.h"

namespace figures {

// With its unit, rounded by the rule of its unit or as the form says.
std::string quantity_text(const Quantity& quantity);
// Nothing where the form does not fit, which is reported.
std::optional<std::string> formed_text(const Quantity& quantity, const document::Form& form, Desk& desk);
std::optional<std::string> formed_text(const Said& said, const document::Form& form, Desk& desk);

}  // namespace figures
