#include "charts/diagram.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "plot/frame.h"
#include "plot/text_lines.h"

namespace charts {

using namespace plot;
namespace {

constexpr double beside_text = 10;
constexpr double above_text = 7;
constexpr double narrowest_box = 104;
constexpr double widest_box = 300;
constexpr double widest_top_box = 220;  // of one that has its children beside one another below it
constexpr double indent = 24;
constexpr double branch_from_left = 10;  // where the line to the indented boxes leaves
constexpr double beside_boxes = 14;
constexpr double below_box = 12;
constexpr double below_parent = 30;  // room for the lines to children beside one another
constexpr double arrow_room = 28;
constexpr double arrow_head = 6;
constexpr double to_head = 3;  // an arrow ends just before the box
// Under a step, farther in than the arrow to the next one.
constexpr double step_indent = 40;
constexpr double step_branch = 28;
constexpr double arrow_from_left = 14;

struct Node {
  const DiagramItem* item = nullptr;
  scene::Box box = {};
  std::vector<std::string> lines = {};
  std::vector<Node> children = {};
  bool is_row = false;  // the children stand beside one another
};

std::size_t boxes_in(const std::vector<DiagramItem>& items) {
  std::size_t boxes = items.size();
  for (const DiagramItem& item : items) boxes += boxes_in(item.children);
  return boxes;
}

std::size_t levels_in(const std::vector<DiagramItem>& items) {
  std::size_t levels = 0;
  for (const DiagramItem& item : items) levels = std::max(levels, 1 + levels_in(item.children));
  return levels;
}

struct Column {
  double left = 0;
  double width = 0;
};

class Planner {
 public:
  Planner(const scene::TextMetrics& metrics, Layout layout) : metrics_(metrics), frame_(frame_of(layout)) {}

  const Frame& frame() const { return frame_; }

  // Side by side, under nothing; `below` becomes the height at which the next thing may stand.
  std::vector<Node> row(const std::vector<DiagramItem>& items, double gap, double& below) const {
    return row(items, all(), gap, below);
  }
  // One below the other, with what is below each set in.
  std::vector<Node> column(const std::vector<DiagramItem>& items, double by, double gap,
                           double& below) const {
    std::vector<Node> nodes;
    for (const DiagramItem& item : items) {
      if (!nodes.empty()) below += gap - below_box;
      nodes.push_back(indented(item, all(), by, below));
    }
    return nodes;
  }
  bool fits_in_a_row(const std::vector<DiagramItem>& items, double gap) const {
    return fits_in_a_row(items, all(), gap);
  }

 private:
  Column all() const { return {edge, frame_.width - 2 * edge}; }

  bool fits_in_a_row(const std::vector<DiagramItem>& items, const Column& column, double gap) const {
    const bool is_wide = frame_.layout == Layout::wide;
    return is_wide && !items.empty() && narrowest_row(items, gap) <= column.width;
  }

  double widest_word(const std::string& text) const {
    double width = 0;
    for (const std::string_view word : base::split(text, ' ')) {
      width = std::max(width, metrics_.width(word, frame_.font_size));
    }
    return width;
  }

  // When all that is below it is set in.
  double narrowest(const DiagramItem& item) const {
    double width = std::clamp(widest_word(item.text) + 2 * beside_text, narrowest_box, widest_box);
    for (const DiagramItem& child : item.children) width = std::max(width, indent + narrowest(child));
    return width;
  }

  double narrowest_row(const std::vector<DiagramItem>& items, double gap) const {
    double width = -gap;
    for (const DiagramItem& item : items) width += narrowest(item) + gap;
    return width;
  }

  // What each needs, and an equal share of what is left.
  std::vector<Column> columns_of(const std::vector<DiagramItem>& items, const Column& within,
                                 double gap) const {
    const double more = (within.width - narrowest_row(items, gap)) / static_cast<double>(items.size());
    std::vector<Column> columns;
    double left = within.left;
    for (const DiagramItem& item : items) {
      columns.push_back({left, narrowest(item) + more});
      left += columns.back().width + gap;
    }
    return columns;
  }

  TextRoom text_room(double box_width) const {
    return {.width = box_width - 2 * beside_text,
            .font_size = frame_.font_size,
            .is_bold = false,
            .most_lines = most_box_lines};
  }

  double height_of(const std::vector<std::string>& lines) const {
    return static_cast<double>(std::max<std::size_t>(1, lines.size())) * frame_.line_height() +
           2 * above_text;
  }

  Node boxed(const DiagramItem& item, const Column& column, double top) const {
    Node node{.item = &item, .lines = text_lines(item.text, text_room(column.width), metrics_)};
    node.box = {tenth(column.left), tenth(top), tenth(column.left + column.width),
                tenth(top + height_of(node.lines))};
    return node;
  }

  // The box, and its children below it, each farther in than it.
  Node indented(const DiagramItem& item, const Column& column, double by, double& below) const {
    Node node = boxed(item, {column.left, std::min(column.width, widest_box)}, below);
    const double text = width_of(node.lines, text_room(node.box.width()), metrics_);
    node.box.right =
        std::min(node.box.right, tenth(node.box.left + std::max(narrowest_box, text + 2 * beside_text)));
    below = node.box.bottom + below_box;
    for (const DiagramItem& child : item.children) {
      node.children.push_back(indented(child, {column.left + by, column.width - by}, indent, below));
    }
    return node;
  }

  // In a row all boxes are as wide as their columns; one with a row below it stands in the middle.
  Column column_of_box(const DiagramItem& item, const Column& column) const {
    const bool has_row = fits_in_a_row(item.children, column, beside_boxes);
    const double width = std::min(column.width, has_row ? widest_top_box : widest_box);
    if (!has_row && !item.children.empty()) return {column.left, width};
    return {column.left + (column.width - width) / 2, width};
  }

  Node hanging(const DiagramItem& item, const Column& column, double top, double& below) const {
    Node node = boxed(item, column_of_box(item, column), top);
    node.is_row = fits_in_a_row(item.children, column, beside_boxes);
    if (node.is_row) {
      below = node.box.bottom + below_parent;
      node.children = row(item.children, column, beside_boxes, below);
      return node;
    }
    below = node.box.bottom + below_box;
    for (const DiagramItem& child : item.children) {
      node.children.push_back(indented(child, {column.left + indent, column.width - indent}, indent, below));
    }
    return node;
  }

  std::vector<Node> row(const std::vector<DiagramItem>& items, const Column& within, double gap,
                        double& below) const {
    const std::vector<Column> columns = columns_of(items, within, gap);
    const double top = below;
    double bottom = top;
    for (std::size_t i = 0; i < items.size(); ++i) {
      bottom = std::max(bottom, boxed(items[i], column_of_box(items[i], columns[i]), top).box.bottom);
    }
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < items.size(); ++i) {
      double lowest = top;
      nodes.push_back(hanging(items[i], columns[i], top, lowest));
      const double lower = bottom - nodes.back().box.bottom;
      nodes.back().box.bottom = bottom;
      for (Node& child : nodes.back().children) move_down(child, lower);
      below = std::max(below, lowest + lower);
    }
    return nodes;
  }

  static void move_down(Node& node, double by) {
    node.box.top = tenth(node.box.top + by);
    node.box.bottom = tenth(node.box.bottom + by);
    for (Node& child : node.children) move_down(child, by);
  }

  const scene::TextMetrics& metrics_;
  Frame frame_;
};

double centre_of(const scene::Box& box) {
  return (box.left + box.right) / 2;
}
double middle_of(const scene::Box& box) {
  return (box.top + box.bottom) / 2;
}

class Painter {
 public:
  Painter(scene::Scene& scene, const Frame& frame) : scene_(scene), frame_(frame) {}

  void paint(const Node& node, double branch) {
    if (node.is_row) {
      branch_down(node);
    } else {
      branch_in(node, branch);
    }
    scene_.marks.push_back(scene::Bar{.box = node.box, .role = scene::Role::annotation, .is_hollow = true});
    write(node);
    for (const Node& child : node.children) paint(child, branch_from_left);
  }

  void arrow_to_the_right(const Node& from, const Node& to) {
    // All boxes of a row begin and end at the same heights.
    const double y = middle_of(from.box);
    const double end = to.box.left - to_head;
    line({point(from.box.right, y), point(end, y)});
    line({point(end - arrow_head, y - arrow_head), point(end, y), point(end - arrow_head, y + arrow_head)});
  }

  void arrow_down(const Node& from, const Node& to) {
    const double x = from.box.left + arrow_from_left;
    const double end = to.box.top - to_head;
    line({point(x, from.box.bottom), point(x, end)});
    line({point(x - arrow_head, end - arrow_head), point(x, end), point(x + arrow_head, end - arrow_head)});
  }

 private:
  void line(scene::Path points) { scene_.marks.push_back(scene::Line{std::move(points), scene::Role::axis}); }

  // Each piece once: painted twice it would look darker.
  void branch_down(const Node& node) {
    const double centre = centre_of(node.box);
    const double bus = node.box.bottom + below_parent / 2;
    const double first = centre_of(node.children.front().box);
    const double last = centre_of(node.children.back().box);
    line({point(centre, node.box.bottom), point(centre, bus)});
    if (first < last) line({point(first, bus), point(last, bus)});
    for (const Node& child : node.children) {
      line({point(centre_of(child.box), bus), point(centre_of(child.box), child.box.top)});
    }
  }

  void branch_in(const Node& node, double branch) {
    if (node.children.empty()) return;
    const double x = node.box.left + branch;
    line({point(x, node.box.bottom), point(x, middle_of(node.children.back().box))});
    for (const Node& child : node.children) {
      line({point(x, middle_of(child.box)), point(child.box.left, middle_of(child.box))});
    }
  }

  void write(const Node& node) {
    const auto lines = static_cast<double>(node.lines.size());
    double middle = middle_of(node.box) - (lines - 1) * frame_.line_height() / 2;
    for (const std::string& text : node.lines) {
      scene_.marks.push_back(
          scene::Label{.at = point(node.box.left + beside_text, base_line(middle, frame_.font_size)),
                       .text = text,
                       .font_size = frame_.font_size,
                       .role = scene::Role::annotation});
      middle += frame_.line_height();
    }
  }

  scene::Scene& scene_;
  const Frame& frame_;
};

void draw_tree(scene::Scene& scene, const Diagram& diagram, const Planner& planner, double& below) {
  Painter painter(scene, planner.frame());
  // One root is in the middle only where what is below it stands on both sides.
  const std::vector<DiagramItem>& first_row =
      diagram.items.size() == 1 ? diagram.items.front().children : diagram.items;
  const bool is_row = planner.fits_in_a_row(first_row, beside_boxes);
  const std::vector<Node> roots = is_row ? planner.row(diagram.items, beside_boxes, below)
                                         : planner.column(diagram.items, indent, below_box, below);
  for (const Node& root : roots) painter.paint(root, branch_from_left);
}

void draw_steps(scene::Scene& scene, const Diagram& diagram, const Planner& planner, double& below) {
  Painter painter(scene, planner.frame());
  const bool is_row = planner.fits_in_a_row(diagram.items, arrow_room);
  const std::vector<Node> steps = is_row ? planner.row(diagram.items, arrow_room, below)
                                         : planner.column(diagram.items, step_indent, arrow_room, below);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    if (is_row) {
      painter.arrow_to_the_right(steps[i - 1], steps[i]);
    } else {
      painter.arrow_down(steps[i - 1], steps[i]);
    }
  }
  for (const Node& step : steps) painter.paint(step, is_row ? branch_from_left : step_branch);
}

}  // namespace

bool can_be_drawn(const Diagram& diagram) {
  const std::size_t boxes = boxes_in(diagram.items);
  return boxes > 0 && boxes <= most_boxes && levels_in(diagram.items) <= most_levels;
}

std::optional<scene::Scene> draw_diagram(const Diagram& diagram, const scene::TextMetrics& metrics,
                                         Layout layout) {
  if (!can_be_drawn(diagram)) return std::nullopt;
  const Planner planner(metrics, layout);
  scene::Scene scene{.width = planner.frame().width, .height = 0, .marks = {}};
  double below = edge;
  if (diagram.shape == DiagramShape::tree) {
    draw_tree(scene, diagram, planner, below);
  } else {
    draw_steps(scene, diagram, planner, below);
  }
  scene.height = tenth(below - below_box + edge);
  return scene;
}

}  // namespace charts
