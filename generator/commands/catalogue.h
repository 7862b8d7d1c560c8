// Every command, once: name, what it does, and the function that does it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commands/arguments.h"
#include "commands/run.h"

namespace commands {

struct Command {
  std::string_view name;
  std::string_view summary;      // in the list
  std::string_view explanation;  // under its own help
  std::string_view takes;        // the words after it
  int (*run)(const Arguments&, const Surroundings&);
};

std::span<const Command> catalogue();
const Command* find_command(std::string_view name);
// With "help", which is none of the catalogue.
std::vector<std::string> command_names();

std::string help_text();
std::string help_text(const Command& command);

int build(const Arguments& arguments, const Surroundings& surroundings);
int check(const Arguments& arguments, const Surroundings& surroundings);
int explain(const Arguments& arguments, const Surroundings& surroundings);

}  // namespace commands
