// A tree or steps as a drawing and as the list that says the same.
#include "blocks/catalogue.h"
#include "charts/diagram.h"
#include "wording/chart_texts_en.h"

namespace blocks {

namespace {

using library::DiagramBlock;
using wording::ChartText;

charts::DiagramItem drawn_item(const library::DiagramItem& item) {
  charts::DiagramItem drawn{.text = item.text, .children = {}};
  for (const library::DiagramItem& each : item.below) drawn.children.push_back(drawn_item(each));
  return drawn;
}

page::NestedItem listed_item(const library::DiagramItem& item) {
  page::NestedItem listed{.text = item.text, .below = {}};
  for (const library::DiagramItem& each : item.below) listed.below.push_back(listed_item(each));
  return listed;
}

}  // namespace

page::Diagram make_diagram(const DiagramBlock& block, const std::string& id,
                           const scene::TextMetrics& metrics) {
  const bool is_tree = block.shape == DiagramBlock::Shape::tree;
  charts::Diagram drawn{.shape = is_tree ? charts::DiagramShape::tree : charts::DiagramShape::steps,
                        .items = {}};
  page::Diagram diagram{.id = "diagram-" + id, .is_ordered = !is_tree};
  for (const library::DiagramItem& item : block.items) {
    drawn.items.push_back(drawn_item(item));
    diagram.items.push_back(listed_item(item));
  }
  diagram.title = block.title;
  if (block.title.empty()) diagram.title = fill(is_tree ? ChartText::diagram_tree : ChartText::diagram_steps);
  diagram.caption = block.caption;
  diagram.note = block.note;
  diagram.name = exhibits::within_name(ChartText::diagram_name, {{"title", diagram.title}});
  diagram.wide = charts::draw_diagram(drawn, metrics, plot::Layout::wide);
  diagram.narrow = charts::draw_diagram(drawn, metrics, plot::Layout::narrow);
  return diagram;
}

}  // namespace blocks
