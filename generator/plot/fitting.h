// Texts that must fit the room they have: on one line or two, and where even that is too little cut short
// with an ellipsis. Whoever reads the table has them whole.
#pragma once

#include <string>
#include <vector>

#include "plot/labels.h"
#include "scene/text_metrics.h"

namespace plot {

// The name and its value on at most two lines; a name that is too long ends in an ellipsis, its value is
// never cut. `over` as in `wrapped`.
std::vector<std::string> fitted(const SeriesName& name, double room, double font_size,
                                const scene::TextMetrics& metrics, double over = 0);

}  // namespace plot
