// Boxes of text with lines between them: a tree (who answers to whom) or steps that follow one another. The
// wide layout draws a tree from the top down as far as the boxes have room beside one another, and indents
// what is below; the narrow layout indents all of it. Steps stand in a row where they fit, else in a column.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

struct DiagramItem {
  std::string text = {};
  std::vector<DiagramItem> children = {};
};
enum class DiagramShape { tree, steps };
struct Diagram {
  DiagramShape shape = DiagramShape::tree;
  std::vector<DiagramItem> items = {};  // the roots of the tree, or the steps
};

// Above these a drawing helps nobody, and the list alone is published.
inline constexpr std::size_t most_levels = 6;
inline constexpr std::size_t most_boxes = 60;
// Of a box; a longer text ends in an ellipsis there, and the list has it whole.
inline constexpr std::size_t most_box_lines = 6;

bool can_be_drawn(const Diagram& diagram);

// Nothing for a diagram that is empty or too large.
std::optional<scene::Scene> draw_diagram(const Diagram& diagram, const scene::TextMetrics& metrics,
                                         plot::Layout layout);

}  // namespace charts
