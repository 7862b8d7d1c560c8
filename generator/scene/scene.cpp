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

}  // namespace scene
