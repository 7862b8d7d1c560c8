// A fault of the inputs as a value with a place, and a collection of them.
// Not an exception and not a log: it is said once, sorted by place, and printed by `console` alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace base {

// A remark is no fault: it is said to who asks for more, and neither counted nor refused.
enum class Severity { remark, warning, error, policy };

// One row of a room's codes.h. The id never changes and is never used twice.
struct Code {
  std::string_view id;  // "D104": the letter says which file to open
  Severity severity;
  std::string_view title;        // "value is not a number": the message
  std::string_view explanation;  // why it matters and how to mend it, in a few sentences
};

struct Note {
  Span where;
  std::string text;  // "first given here"
};

// Who needed a value that could not be read.
struct Use {
  Span where;
  std::string what;  // "measure homicide"
};

struct Diagnostic {
  Code code;
  Span where;                 // the place the author can change
  std::string about = {};     // "measure response-999, period 2025-Q4"
  std::string found = {};     // beside the marker: found text "61,4"
  std::string expected = {};  // "a number or one of [x] [c] [z] [u] [low] TBC N/A"
  std::vector<Note> notes = {};
  std::vector<Use> used_by = {};
  std::string help = {};  // "did you mean 61.4?"
};

// Collected in any order, read in one: by path, offset, code. One thread adds to one collection; `Crew::map`
// gives each piece of work its own and joins them in input order.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
  // Somebody needed the value at `hole`, which was reported before. Becomes a `used by` line of that report.
  void meet(Span hole, Use use) { meetings_.push_back({hole, std::move(use)}); }
  // A whole file was lost: names what was therefore not checked, for the last line.
  void skip(std::string what) { skipped_.push_back(std::move(what)); }
  void append(Diagnostics&& other);

  // Whether something was said about exactly this place: a stage that meets it again stays silent.
  bool is_reported(Span where) const;
  bool has_errors() const;  // an error or a matter of policy
  bool has_policy() const;
  const std::vector<std::string>& skipped() const { return skipped_; }
  // Sorted by path, offset, code; meetings written into `used_by`; the same diagnostic said twice is said
  // once.
  std::vector<Diagnostic> sorted(const Sources& sources) const;

 private:
  struct Meeting {
    Span hole;
    Use use;
  };
  std::vector<Diagnostic> all_;
  std::vector<Meeting> meetings_;
  std::vector<std::string> skipped_;
};

}  // namespace base
