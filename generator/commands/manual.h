// What the program can say, for who asks about one diagnostic: the codes of every room, and an example of
// each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace commands {

// By their ids.
const std::vector<base::Code>& known_codes();
const base::Code* find_code(std::string_view id);

// A diagnostic as it was said in one of the cases that test it, made by the build from them.
struct Example {
  std::string_view code;
  std::string_view text;
};
std::span<const Example> examples();
std::string_view example_of(std::string_view id);  // empty where no case tells one

// A letter and three digits: no measure is called so, whose letters are small.
bool is_code(std::string_view text);
// Meaning, what to do, and the example, in lines that fit a terminal.
std::string manual_text(const base::Code& code);

}  // namespace commands
