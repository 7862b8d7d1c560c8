// Names at the ends of the lines: wrapped to two lines, kept apart, and tied to their points when they had to
// move. Not the rows of names above the plot: those are in rows.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plot/frame.h"
#include "plot/scale.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

// What a line, or the target, is called in the drawing.
struct SeriesName {
  scene::Role role = scene::Role::own;
  std::string name;
  std::string latest;           // "3.69", or a word for a figure that is missing
  std::optional<double> value;  // the last known one: where the name wants to stand
  bool reaches_end = true;      // the value is that of the last window
  bool is_hollow = false;       // its marker, of a provisional value
  // Of a series drawn as columns, not as a line.
  std::optional<scene::Fill> column = {};

  bool is_bold() const { return role == scene::Role::own; }
};
// By value, highest first; equal ones as own, group, nation, further, target; those without any value last.
void put_in_order(std::vector<SeriesName>& names);

// The name and its latest value on at most two lines, none wider than `room`; nothing where that cannot be.
// The value gets a line of its own before the name is broken. `over` is how far beyond the room its letters
// may reach where a reader has widened them.
std::optional<std::vector<std::string>> wrapped(const SeriesName& name, double room, double font_size,
                                                const scene::TextMetrics& metrics, double over = 0);

struct Slot {
  double wanted = 0;  // where its middle would best be
  double height = 0;
  double weight = 1;
};
// The middles nearest to the wanted ones, by weighted least squares, that keep the order and leave `gap`
// between neighbours and lie between the limits. Nothing when there is not enough room.
std::optional<std::vector<double>> spread(const std::vector<Slot>& slots, double gap, double from, double to);

struct EndLabel {
  SeriesName name;
  std::vector<std::string> lines;
  double wanted = 0;
  double middle = 0;
};
// The labels of all names, top down; nothing when one is too long or when all together are too high.
std::optional<std::vector<EndLabel>> end_labels(const std::vector<SeriesName>& names, const Frame& frame,
                                                const Scale& values, const scene::TextMetrics& metrics);
// What the labels need to the right of the plot.
double right_margin(const std::vector<EndLabel>& labels, const Frame& frame,
                    const scene::TextMetrics& metrics);
void draw_end_labels(scene::Scene& scene, const std::vector<EndLabel>& labels, const Frame& frame);

}  // namespace plot
