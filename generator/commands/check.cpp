#include "commands/catalogue.h"
#include "commands/line.h"

namespace commands {

int check(const Arguments& arguments, const Surroundings& surroundings) {
  auto folders = find_folders(arguments, surroundings, Writes::nothing);
  if (const auto* wrong = std::get_if<WrongUse>(&folders)) return fail(*wrong, surroundings);
  const auto now = present(arguments, surroundings);
  if (const auto* wrong = std::get_if<WrongUse>(&now)) return fail(*wrong, surroundings);
  Run run(arguments, surroundings, std::get<Folders>(std::move(folders)), std::get<base::Instant>(now));
  run.make(Run::Reach::everything);
  const int status = run.finish();
  if (status == done) run.say(run.size_words() + " checked, nothing written");
  return status;
}

}  // namespace commands
