// A `diagram` block of a text, read: boxes that a drawing and a nested list both show.
// 1-project-files.md, 1.9.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"

namespace library {

struct DiagramItem {
  std::string text = {};
  std::vector<DiagramItem> below;  // who answers to it; no `= {}`: clang 14 would need DiagramItem complete
};

struct DiagramBlock {
  enum class Shape { tree, steps };

  Shape shape = Shape::tree;
  std::vector<DiagramItem> items = {};  // the roots of the tree, or the steps; at least one
  std::string title = {};               // what the drawing is called
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

}  // namespace library
