// How large a change is usual for a measure, in words.
// It decides nothing: it only keeps back a ± that would contradict, on its face, the change printed beside
// it.
#pragma once

#include <optional>
#include <string>

#include "wording/parts.h"

namespace wording {

enum class Side { beyond, within };  // of what the change was found to be

// Half the interval's width; nothing where it is infinite, or where the trend's own change lies on the other
// side of it: the interval of a ratio is not even-sided, so that a small count's rise can be both clear and
// smaller.
std::optional<double> usual_variation(const analysis::Trend& trend, Side side);
// "±6.1%"; "" also where the change the main sentence prints lies on the other side.
std::string plus_minus(const model::Measure& measure, const analysis::Finding& finding, Side side);

// The size of a change as the trend counts it: per cent, percentage points, or the unit of a level.
std::string change_size_in_text(const model::Measure& measure, double size, int places);
std::string margin_words(const model::Model& model,
                         const model::Measure& measure);  // "2%", "0.5 percentage points"

}  // namespace wording
