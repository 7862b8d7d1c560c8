// What can be asked of a measure, `homicide.rank`: a row a field. To add one: a row.
#pragma once

#include <string>
#include <vector>

#include "figures/desk.h"
#include "figures/look_up.h"

namespace figures {

// The published value where no field is named. Reports a field that is unknown, or that the measure does not
// have; lists the cells it rests on.
Result value_of_field(const Subject& subject, const document::Reference& reference, Desk& desk);

std::vector<std::string> field_names();

}  // namespace figures
