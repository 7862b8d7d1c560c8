// The program: reads the clock, the environment and the terminal once, runs a command, gives its exit status.
#include <sched.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/run.h"
#include "disk/real_disk.h"

namespace {

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return std::string(value);
}

// Those that this process may use, which in a container are fewer than the machine has.
int usable_cores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  return ::sched_getaffinity(0, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) : 1;
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
  const std::unique_ptr<disk::Disk> disk = disk::real_disk();
  const bool is_terminal = ::isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb";
  const commands::Surroundings surroundings{
      .disk = *disk,
      .streams = {std::cout, std::cerr},
      .clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
      .source_date_epoch = environment("SOURCE_DATE_EPOCH"),
      .current_folder = disk->absolute("."),
      .is_terminal = is_terminal,
      .no_color = environment("NO_COLOR").has_value(),
      .cores = usable_cores(),
      .version = CANDOUR_VERSION};
  return commands::run(arguments, surroundings);
}
