// A drawing as plain data: marks with roles. It has no colours (the theme has) and no markup (render has).
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scene/geometry.h"

namespace scene {

// What a mark means. The style sheet gives each role its stroke, dash and colour, the same on every chart.
enum class Role {
  own,
  group,
  nation,
  further,  // up to three series beside these, each with a stroke and a marker of its own
  second_further,
  third_further,
  peer,
  target,
  baseline,  // of a ratio: the level that means "the same"
  mean,
  limit,
  axis,
  grid,
  annotation,
  missing,
  withheld,
  thread,    // thin, in the own colour: ties the points of a control chart, bounds a forecast
  forecast,  // what is expected, not counted
  interval,  // from low to high, over the end of a bar
  paper,     // the ground itself, left free around a line that crosses a bar
  inside     // what stands on a filled bar: in the colour of the page
};
std::string_view name_of(Role role);  // the class in the markup: "own", "group", ...

enum class Ending { none, provisional };  // how the last segment of a line is drawn

struct Line {
  Path points = {};
  Role role = Role::own;
  Ending ending = Ending::none;
};
enum class Shape { circle, square, diamond, triangle, cross, triangle_down };
struct Marker {
  Point at;
  Shape shape = Shape::circle;
  double size = 10;  // width of the shape
  Role role = Role::own;
  bool is_hollow = false;
};
enum class Anchor { start, middle, end };
struct Label {
  Point at;  // on the base line
  std::string text = {};
  double font_size = 15;
  Anchor anchor = Anchor::start;
  Role role = Role::axis;
  bool is_bold = false;
};
// What a bar is filled with: bars side by side differ without their colours.
enum class Fill { solid, dashes, dots };
struct Bar {
  Box box;
  Role role = Role::own;
  bool is_hollow = false;
  bool holds_text =
      false;  // where readers choose their colours it is an outline, or its text could not be read
  Fill fill = Fill::solid;      // of one that is not hollow
  bool is_provisional = false;  // its outline is dashed
};
using Mark = std::variant<Line, Marker, Label, Bar>;

struct Scene {
  double width = 0;
  double height = 0;
  std::vector<Mark> marks = {};  // painted in this order
};

// The same mark so far to the right and down.
Mark moved(Mark mark, Point by);

}  // namespace scene
