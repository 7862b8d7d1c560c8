// What build and check have in common: read the site's folder, run the line, print what was said.
// Writing is left to the command.
#pragma once

#include <string>
#include <variant>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "build/build_site.h"
#include "build/explain.h"
#include "commands/arguments.h"
#include "commands/folders.h"
#include "commands/run.h"
#include "console/console.h"

namespace commands {

// The present, as the arguments, the environment or the clock give it.
std::variant<base::Instant, WrongUse> present(const Arguments& arguments, const Surroundings& surroundings);

// One run: what was read, what was said, what was made, and how long it took.
class Run {
 public:
  Run(const Arguments& arguments, const Surroundings& surroundings, Folders folders, base::Instant now);
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  // Reads and builds; faults are in the diagnostics. A check looks at what is held back too.
  enum class Reach { what_is_shown, everything };
  void make(Reach reach = Reach::what_is_shown);
  // Reads, and explains one statement instead.
  build::Explained explain(const build::Question& question);
  // Takes the progress line away, before something else is printed.
  void clear() { progress_.clear(); }
  // What counts now, with --strict and --allow.
  console::Judged judged() const;
  // Prints diagnostics, and timings if asked; gives the exit status.
  int finish();
  // Says one line on standard error, unless quiet.
  void say(const std::string& line);

  const Folders& folders() const { return folders_; }
  const base::Sources& sources() const { return sources_; }
  const publish::SiteTree& tree() const { return built_.tree; }
  base::Diagnostics& diagnostics() { return diagnostics_; }
  base::Crew& crew() { return crew_; }
  // "42 pages, 23 data files"
  std::string size_words() const;

 private:
  base::Sources read();

  const Arguments& arguments_;
  const Surroundings& surroundings_;
  Folders folders_;
  base::Instant now_;
  console::ProgressLine progress_;
  base::Crew crew_;
  base::Sources sources_ = {};
  base::Diagnostics diagnostics_ = {};
  build::Built built_ = {};
};

int fail(const WrongUse& wrong, const Surroundings& surroundings);

}  // namespace commands
