// What was asked for, as values. The words of the command line end here.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.h"
#include "console/console.h"

namespace commands {

enum class ColourWish { automatic, always, never };

struct Arguments {
  std::string command;                     // of the catalogue; "help" and "version" too
  std::string topic = {};                  // of help, or what is to be explained; may be empty
  std::optional<std::string> report = {};  // whose statement is to be explained
  std::optional<std::string> root = {};
  std::optional<std::string> output = {};
  std::vector<std::string> data = {};
  bool is_reviewing = false;
  std::optional<base::Instant> now = {};
  std::optional<std::string> base_url = {};
  std::optional<std::string> theme = {};
  std::optional<int> jobs = {};
  console::Strictness strictness = console::Strictness::usual;
  std::vector<std::string> allowed = {};
  console::Format format = console::Format::text;
  bool is_forced = false;
  bool shows_timings = false;
  bool is_quiet = false;
  bool is_verbose = false;
  ColourWish colour = ColourWish::automatic;
};

// Why the arguments make no sense, as one line for a person; perhaps with a second one that helps.
struct WrongUse {
  std::string what;
  std::string help = {};
};

std::variant<Arguments, WrongUse> parse_arguments(const std::vector<std::string>& words);

}  // namespace commands
