#include "commands/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "commands/flags.h"

namespace commands {
namespace {

constexpr std::array rows{
    Command{"build", "check everything and write the site",
            "Reads content/, data/ and themes/, checks everything, and writes the site. When anything is "
            "wrong, nothing "
            "is\nwritten and the last good site stays as it was.",
            "[ROOT]", build},
    Command{"check", "check everything that build checks and write nothing",
            "Reads and checks as build does, to the last link, and writes nothing.", "[ROOT]", check},
    Command{
        "explain", "say what a diagnostic means, or how a measure's value and words came about",
        "Of a code, such as D104, prints what it means, how to mend it, and an example. Of a measure of a "
        "report,\nprints every step from the cells to the words, each sum with its numbers.",
        "CODE | MEASURE --report SLUG [ROOT]", explain},
};

constexpr std::string_view exit_statuses =
    "Exit status: 0 done, 1 problems in content or data or an output that cannot be written, 2 wrong use or "
    "no site\n"
    "found, 3 stopped by policy, 4 a fault of the program.\n";

std::string flag_lines() {
  std::string lines;
  for (const Flag& flag : flags) {
    const std::string letter = flag.letter == 0 ? "    " : fmt::format("-{}, ", flag.letter);
    const std::string name = fmt::format("{}--{} {}", letter, flag.name, flag.value);
    lines += fmt::format("  {:<22} {}\n", name, flag.help);
  }
  return lines;
}

}  // namespace

std::span<const Command> catalogue() {
  return rows;
}

const Command* find_command(std::string_view name) {
  const auto* row = std::ranges::find(rows, name, &Command::name);
  return row == rows.end() ? nullptr : row;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  names.reserve(rows.size() + 1);
  for (const Command& command : rows) names.emplace_back(command.name);
  names.emplace_back("help");
  return names;
}

std::string help_text() {
  std::string text =
      "Candour turns content and data into a report website.\n\nUsage: candour COMMAND [ROOT] [flags]\n\n";
  for (const Command& command : rows) text += fmt::format("  {:<8} {}\n", command.name, command.summary);
  text += fmt::format("  {:<8} {}\n", "help", "what a command does and takes");
  return text + "\nFlags, before or after the command:\n" + flag_lines() + "\n" + std::string(exit_statuses);
}

std::string help_text(const Command& command) {
  return fmt::format("candour {}: {}\n\nUsage: candour {} {} [flags]\n\n{}\n\nFlags:\n{}\n{}", command.name,
                     command.summary, command.name, command.takes, command.explanation, flag_lines(),
                     exit_statuses);
}

}  // namespace commands
