// The shapes that tell the series apart without colour: one for each role, the same on every chart.
#pragma once

#include "scene/scene.h"

namespace plot {

// Of the last point; nothing is drawn there for a role without a shape.
bool has_marker(scene::Role role);
scene::Marker end_marker(scene::Role role, scene::Point at);
// A point that has no neighbour to be joined to.
scene::Marker lone_dot(scene::Role role, scene::Point at);

}  // namespace plot
