// A case: one text file that tells a story of commands, laid over a site and run on a disk in memory.
// The form is told in tests/README.md; the first line of each part is `-- what -- argument`.
#pragma once

#include <string>
#include <vector>

namespace support {

struct Part {
  enum class What {
    about,
    site,
    file,
    remove,
    forbid,
    run,
    exit_status,
    said,
    printed,
    unchanged,
    file_is,
    file_holds,
    no_file,
    nowhere
  };
  What what = What::about;
  std::string argument;  // the path, the command, the folder
  std::string body;
  int line = 0;  // in the case file, from 1
};

struct Case {
  std::string path;
  std::vector<Part> parts;
};

// Throws std::runtime_error with file and line where the text is not a case.
Case read_case(const std::string& path);

// Runs the case; gives what did not hold, each with its place, or nothing. With `rewrites` the expected texts
// of `expect said` and `expect printed` are replaced by what was said, and the file is written anew.
enum class Expectations { held, rewritten };
std::vector<std::string> run_case(Case story, Expectations expectations);

// Whether `text` is `expected`, where a line of three dots stands for any number of lines.
bool is_text(const std::string& text, const std::string& expected);

}  // namespace support
