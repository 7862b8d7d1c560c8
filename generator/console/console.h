// The only printing: diagnostics as text, JSON and SARIF, the progress line, timings.
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
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
  int remarks = 0;
};

// --strict makes warnings errors; an allowed code (a warning only) is dropped and counted apart. Remarks are
// dropped unless they are asked for.
enum class Strictness { usual, strict };
enum class Remarks { left_out, shown };
struct Judged {
  std::vector<base::Diagnostic> shown;
  Counts counts;
  int allowed = 0;
  std::vector<std::string> skipped;  // what was not checked
};
Judged judge(const base::Diagnostics& diagnostics, const base::Sources& sources, Strictness strictness,
             const std::vector<std::string>& allowed_codes, Remarks remarks = Remarks::left_out);

// For a person: every place with its line and a marker; of the same fault in one file three in full, the rest
// counted; of remarks, which were asked for, all. Empty when there is nothing to say.
std::string diagnostics_text(const Judged& judged, const base::Sources& sources, Colour colour);
// For programs: all of them, with the keys of the schema candour/diagnostics/1; and SARIF 2.1.0.
std::string diagnostics_json(const Judged& judged, const base::Sources& sources);
std::string diagnostics_sarif(const Judged& judged, const base::Sources& sources, std::string_view version);
// Where the time went: a line a stage, in the order they ran.
std::string timings_text(const std::vector<base::StageTime>& times);

// A line that says how far long work has come and how long it may take; nothing at all when `is_terminal` is
// false.
class ProgressLine {
 public:
  ProgressLine(std::ostream& err, bool is_terminal) : err_(err), is_terminal_(is_terminal) {}
  void show(std::string_view stage, std::size_t done, std::size_t total);
  void clear();

 private:
  std::ostream& err_;
  bool is_terminal_;
  bool is_shown_ = false;
  std::string stage_ = {};
  std::chrono::steady_clock::time_point stage_start_ = {};
  std::chrono::steady_clock::time_point last_shown_ = {};
};

}  // namespace console
