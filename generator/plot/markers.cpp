#include "plot/markers.h"

namespace plot {
namespace {

constexpr double own_dot = 7;
constexpr double other_dot = 5;

struct Form {
  scene::Shape shape = scene::Shape::circle;
  double size = 0;  // 0: none
};

Form form_of(scene::Role role) {
  switch (role) {
    case scene::Role::own:
      return {scene::Shape::circle, 10};
    case scene::Role::group:
      return {scene::Shape::square, 9};
    case scene::Role::nation:
      return {scene::Shape::diamond, 11};
    case scene::Role::further:
      return {scene::Shape::triangle, 10};
    case scene::Role::second_further:
      return {scene::Shape::cross, 10};
    case scene::Role::third_further:
      return {scene::Shape::square, 9};
    case scene::Role::thread:
      return {scene::Shape::circle, 5};
    case scene::Role::forecast:
      return {scene::Shape::circle, 7};
    case scene::Role::peer:
    case scene::Role::target:
    case scene::Role::baseline:
    case scene::Role::mean:
    case scene::Role::limit:
    case scene::Role::axis:
    case scene::Role::grid:
    case scene::Role::annotation:
    case scene::Role::missing:
    case scene::Role::withheld:
    case scene::Role::interval:
    case scene::Role::paper:
    case scene::Role::inside:
      break;
  }
  return {};
}

}  // namespace

bool has_marker(scene::Role role) {
  return form_of(role).size > 0;
}

scene::Marker end_marker(scene::Role role, scene::Point at) {
  const Form form = form_of(role);
  return {.at = at, .shape = form.shape, .size = form.size, .role = role};
}

scene::Marker lone_dot(scene::Role role, scene::Point at) {
  return {.at = at, .size = role == scene::Role::own ? own_dot : other_dot, .role = role};
}

}  // namespace plot
