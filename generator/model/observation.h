// One cell of a source that somebody may quote, with the place it was read at.
// Missing is a value of its own kind: it has no number, so nothing can add it up as zero.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/source.h"
#include "model/period.h"

namespace model {

enum class Absence {
  not_available,    // [x]
  confidential,     // [c]
  not_applicable,   // [z] or N/A
  low_reliability,  // [u]
  rounds_to_zero,   // [low]
  not_yet_due,      // TBC
  not_reported,     // an empty cell, or no row at all
  unreadable,       // a hole: reported already
};

struct Amount {
  double number = 0;
};
struct Share {
  double numerator = 0;
  double denominator = 0;
};
using Value = std::variant<Amount, Share, Absence>;

enum class Status { final, provisional, revised, estimated, illustrative, forecast };

struct Observation {
  Period period;
  Value value;
  std::optional<double> population = {};  // the denominator column of a rate, used as given
  Status status = Status::final;
  base::Span cell = {};  // of the value; of a share, of its numerator
  std::string note = {};
};

// The marks of 1-project-files.md, 1.4. Not reported is "", unreadable has none and gives "[x]".
std::string_view mark_of(Absence absence);
std::optional<Absence> absence_from(std::string_view mark);

std::string_view name_of(Status status);
std::optional<Status> status_from(std::string_view name);
// The word that must be said when observations are put together: illustrative before forecast, estimated,
// provisional, revised, final.
Status weakest(Status a, Status b);

}  // namespace model
