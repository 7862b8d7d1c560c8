// Fills a template's slots. Knows no measure and no language.
// A slot that is unknown, not given or empty is a fault of the program, never a blank in print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wording/templates_en.h"

namespace wording {

struct Slot {
  std::string_view name;
  std::string value;  // empty: its `[…]` part is left out; outside one it is a fault
};
using Slots = std::vector<Slot>;

// Throws std::logic_error on a slot the template does not have, or has and is not given.
std::string fill(Text text, const Slots& slots = {});
std::string fill_words(std::string_view words, const Slots& slots);

}  // namespace wording
