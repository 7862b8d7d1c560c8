#include "commands/run.h"

#include <exception>
#include <new>
#include <ostream>

#include "base/text.h"
#include "commands/arguments.h"
#include "commands/catalogue.h"
#include "commands/line.h"

namespace commands {
namespace {

int help(const Arguments& arguments, const Surroundings& surroundings) {
  if (arguments.topic.empty() || arguments.topic == "help") {
    surroundings.streams.out << help_text();
    return done;
  }
  const Command* command = find_command(arguments.topic);
  if (command == nullptr) {
    return fail({"there is no command \"" + arguments.topic + "\"",
                 base::did_you_mean(arguments.topic, command_names())},
                surroundings);
  }
  surroundings.streams.out << help_text(*command);
  return done;
}

int obey(const Arguments& arguments, const Surroundings& surroundings) {
  if (arguments.command == "help") return help(arguments, surroundings);
  if (arguments.command == "version") {
    surroundings.streams.out << "candour " << surroundings.version << '\n';
    return done;
  }
  return find_command(arguments.command)->run(arguments, surroundings);
}

}  // namespace

// An exception that comes this far is a fault of the program. Its words are for programmers and are not
// shown.
int run(const std::vector<std::string>& words, const Surroundings& surroundings) {
  try {
    const auto parsed = parse_arguments(words);
    if (const auto* wrong = std::get_if<WrongUse>(&parsed)) return fail(*wrong, surroundings);
    return obey(std::get<Arguments>(parsed), surroundings);
  } catch (const std::bad_alloc&) {
    surroundings.streams.err << "candour: stopped, because no memory is left\n";
  } catch (const std::exception&) {
    surroundings.streams.err
        << "candour: stopped by a fault of the program; please report it with what you did\n";
  }
  return program_fault;
}

}  // namespace commands
