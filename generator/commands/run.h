// One whole command, from its arguments to its exit status. All that a program knows of its machine is in
// Surroundings, so that a test can run a command on a disk in memory, at any hour.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "console/console.h"
#include "disk/disk.h"

namespace commands {

struct Surroundings {
  disk::Disk& disk;
  console::Streams streams;
  base::Instant clock;                                // read once
  std::optional<std::string> source_date_epoch = {};  // goes before the clock
  std::string current_folder;                         // absolute
  bool is_terminal = false;                           // standard error is one
  bool no_color = false;                              // NO_COLOR is set
  int cores = 1;
  std::string version;
};

enum Status { done = 0, problems = 1, wrong_use = 2, stopped_by_policy = 3, program_fault = 4 };

int run(const std::vector<std::string>& arguments, const Surroundings& surroundings);

}  // namespace commands
