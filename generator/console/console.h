// The only printing: diagnostics as text, JSON and SARIF, the progress line, timings.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"

namespace console {

enum class Format { text, json, sarif };
enum class Colour { off, on };

// Where words go: the two streams of a program, or strings in a test.
struct Streams {
  std::ostream& out;
  std::ostream& err;
};

struct Counts {
  int errors = 0;
  int warnings = 0;
  int policy = 0;
};

// --strict makes warnings errors; an allowed code (a warning only) is dropped and counted apart.
struct Judged {
  std::vector<base::Diagnostic> shown;
  Counts counts;
  int allowed = 0;
  std::vector<std::string> skipped;  // what was not checked
};
Judged judge(const base::Diagnostics& diagnostics, const base::Sources& sources, bool is_strict,
             const std::vector<std::string>& allowed_codes);

std::string diagnostics_text(const Judged& judged, const base::Sources& sources, Colour colour);
std::string diagnostics_json(const Judged& judged, const base::Sources& sources);
std::string diagnostics_sarif(const Judged& judged, const base::Sources& sources, std::string_view version);
std::string timings_text(const std::vector<base::StageTime>& times);

// A line that says how far long work has come; nothing at all when `is_terminal` is false.
class ProgressLine {
 public:
  ProgressLine(std::ostream& err, bool is_terminal) : err_(err), is_terminal_(is_terminal) {}
  void show(std::string_view stage, std::size_t done, std::size_t total);
  void clear();

 private:
  std::ostream& err_;
  bool is_terminal_;
  bool is_shown_ = false;
};

}  // namespace console
