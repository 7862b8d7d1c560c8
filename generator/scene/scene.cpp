#include "scene/scene.h"

namespace scene {

std::string_view name_of(Role role) {
  switch (role) {
    case Role::own:
      return "own";
    case Role::group:
      return "group";
    case Role::nation:
      return "nation";
    case Role::further:
      return "further";
    case Role::second_further:
      return "further-2";
    case Role::third_further:
      return "further-3";
    case Role::peer:
      return "peer";
    case Role::target:
      return "target";
    case Role::baseline:
      return "baseline";
    case Role::mean:
      return "mean";
    case Role::limit:
      return "limit";
    case Role::axis:
      return "axis";
    case Role::grid:
      return "grid";
    case Role::annotation:
      return "annotation";
    case Role::missing:
      return "missing";
    case Role::withheld:
      return "withheld";
    case Role::thread:
      return "thread";
    case Role::forecast:
      return "forecast";
    case Role::interval:
      return "interval";
    case Role::paper:
      return "paper";
    case Role::inside:
      return "inside";
  }
  return "";
}

namespace {

struct Move {
  Point by;

  void operator()(Line& line) const {
    for (Point& each : line.points) each = {each.x + by.x, each.y + by.y};
  }
  void operator()(Marker& marker) const { marker.at = {marker.at.x + by.x, marker.at.y + by.y}; }
  void operator()(Label& label) const { label.at = {label.at.x + by.x, label.at.y + by.y}; }
  void operator()(Bar& bar) const {
    bar.box = {bar.box.left + by.x, bar.box.top + by.y, bar.box.right + by.x, bar.box.bottom + by.y};
  }
};

}  // namespace

Mark moved(Mark mark, Point by) {
  std::visit(Move{by}, mark);
  return mark;
}

}  // namespace scene
