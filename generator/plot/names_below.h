// Names of categories: below their groups where each fits there without a word being cut, else numbers, with
// the names in rows below the plot, where one that is too long ends in an ellipsis.
#pragma once

#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/steps.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

struct NamesBelow {
  std::vector<std::vector<std::string>> lines;  // of each category: its name, or its number
  std::vector<std::string> rows;                // the numbered names; none where they stand below the groups
};
NamesBelow names_below(const std::vector<std::string>& categories, const Steps& steps, const Frame& frame,
                       const scene::TextMetrics& metrics);
// What they need below the plot.
double height_of(const NamesBelow& names, const Frame& frame);
void draw_names_below(scene::Scene& scene, const NamesBelow& names, const Steps& steps, const Frame& frame);

}  // namespace plot
