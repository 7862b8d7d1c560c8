// Columns and the values above them, whatever chart they stand in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/series.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

struct Column {
  Plotted plotted;
  std::string text = {};  // above it, or below a negative one: "3.69"
};

// Where a column stands: upright on `base`, to the height of its value, which lies below for a negative one.
struct Upright {
  const Column* column = nullptr;
  double middle = 0;
  double width = 0;
  double base = 0;
  double end = 0;

  bool is_negative() const { return end > base; }
};
scene::Box box_of(const Upright& upright);

// How much room a value takes above the highest column, or below the lowest.
double room_for_value(const Frame& frame);
// Clear of the column by a gap; of the target's line too, where it would run through the text.
scene::Label value_label(const Upright& upright, scene::Role role, const std::optional<double>& target,
                         const Frame& frame);
// Whether no label touches another, even with wider letter spacing, nor any of the boxes in the way, nor
// leaves the plot to a side.
bool stand_free(const std::vector<scene::Label>& labels, const std::vector<scene::Box>& in_the_way,
                const Frame& frame, const scene::TextMetrics& metrics);

}  // namespace plot
