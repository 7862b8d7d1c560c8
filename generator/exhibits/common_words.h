// What the words of several kinds of charts have in common. Not for other rooms: they call exhibit.h.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/observation.h"

namespace exhibits {

// What a note names, the words that say most against a figure first.
inline constexpr std::array told_statuses{model::Status::illustrative, model::Status::forecast,
                                          model::Status::estimated, model::Status::provisional,
                                          model::Status::revised};

// "Kent, Essex and Sussex"; of more than one over `most` the first, "and 5 others".
std::string listed_up_to(std::size_t most, std::vector<std::string> names);
std::string number_text(std::size_t count);
// Whether a figure of the own line is made up.
bool is_illustrative(const analysis::Finding& finding);

}  // namespace exhibits
