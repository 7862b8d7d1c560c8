// Bytes of an input made fit for a terminal: nothing that an author writes can move the cursor, colour the
// screen, turn the reading direction or break a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace console {

// One entry a character, as it is shown: control characters as their pictures, a tab as four spaces, a byte
// that is not UTF-8 as U+FFFD.
std::vector<std::string> visible_characters(std::string_view text);
std::string visible(std::string_view text);

}  // namespace console
