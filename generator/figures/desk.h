// What the parts of this room hand one another while one figure is worked out. Not for other rooms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "figures/figure.h"
#include "figures/quantity.h"

namespace figures {

// The words a field may say: a claim in any other would never hold.
enum class Vocabulary { any, direction, trend, judgement, position, target };

struct Said {
  std::string text = {};
  Vocabulary vocabulary = Vocabulary::any;
};
// A value that the data do not have. `state` is what is printed: "withheld", "not available (…)".
struct Lack {
  std::string state = {};
  std::string reason = {};
  bool is_withheld = false;
  bool is_reported = false;  // an unreadable cell: said already
};
struct Fault {};  // of the author, reported
using Result = std::variant<Quantity, Said, Lack, Fault>;

struct Desk {
  const Setting& setting;
  base::Diagnostics& diagnostics;
  std::vector<base::Span> cells = {};
  bool is_faulty = false;

  void rest_on(const std::vector<base::Span>& more);
  // Reports a fault of the author.
  Fault fault(const base::Code& code, base::Span where, std::string found, std::string help = {},
              std::string expected = {});
};

}  // namespace figures
