// The parts of stacked bars: their fills, their names above the bars, and the figure on each. A part is told
// by its place in the bar, by its figure and by a shape, which its name has too; its colour comes on top.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "plot/frame.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

scene::Role role_of_part(std::size_t position);

inline constexpr double bar_height = 22;

// From edge to edge of one part in one bar.
struct Segment {
  scene::Role role = scene::Role::own;
  double from = 0;
  double to = 0;
  std::string label = {};  // empty: it has none, the table has its figure

  double middle() const { return (from + to) / 2; }
  double width() const { return to - from; }
};

// Names beside one another, in lines as wide as the drawing.
struct PartKey {
  struct Item {
    scene::Role role = scene::Role::own;
    double left = 0;
    double top = 0;
    std::vector<std::string> lines = {};
  };
  std::vector<Item> items = {};
  double height = 0;
};
PartKey part_key(const std::vector<std::string>& names, const Frame& frame,
                 const scene::TextMetrics& metrics);
void draw_part_key(scene::Scene& scene, const PartKey& key, const Frame& frame);

// A figure that does not fit into its part stands above the bar with a line to it.
struct LabelAbove {
  scene::Role role = scene::Role::own;
  std::string text = {};
  double left = 0;
  double width = 0;
  double pointed_at = 0;
};
struct BarLabels {
  std::vector<Segment> inside = {};
  std::vector<LabelAbove> above = {};
};
// Inside with 6 units to spare, with its shape where that fits as well, else above. Where those above have
// no room beside one another, the figures of the narrowest parts are left out, the narrowest first; so is
// that of a part too thin to be pointed at.
BarLabels placed_labels(const std::vector<Segment>& segments, const Frame& frame,
                        const scene::TextMetrics& metrics);
// What labels above a bar need.
inline constexpr double room_above = 26;

void draw_segments(scene::Scene& scene, const std::vector<Segment>& segments, double middle);
void draw_bar_labels(scene::Scene& scene, const BarLabels& labels, double middle, const Frame& frame,
                     const scene::TextMetrics& metrics);

}  // namespace plot
