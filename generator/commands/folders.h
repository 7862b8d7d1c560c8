// Which folders a command works on: the site's, those of more data, the output. Wrong ones are wrong use.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "commands/arguments.h"
#include "commands/run.h"

namespace commands {

struct Folders {
  std::string root;               // absolute
  std::vector<std::string> data;  // absolute
  std::string output;             // absolute
  std::string shown_output;       // as a person would write it, with a slash at its end
};

enum class Writes { nothing, a_site };

std::variant<Folders, WrongUse> find_folders(const Arguments& arguments, const Surroundings& surroundings,
                                             Writes writes);

// A path as seen from the current folder, where that is shorter.
std::string shown_path(const std::string& path, const std::string& current_folder);

}  // namespace commands
