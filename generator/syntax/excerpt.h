// The beginning of a text for the marker line of a report: its first line, and not too much of it.
#pragma once

#include <string>
#include <string_view>

namespace syntax {

std::string excerpt(std::string_view text);
std::string quoted_excerpt(std::string_view text);  // in double quotes, or in back-ticks when it holds such

}  // namespace syntax
