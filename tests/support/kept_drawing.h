// Drawings kept in tests/golden: as text that a person reviews (scenes/) and as the SVG that pages hold
// (svg/). UPDATE_GOLDEN=1 writes both anew; read the difference before it is committed.
#pragma once

#include <string>

#include "scene/scene.h"

void expect_as_kept(const std::string& name, const scene::Scene& drawing);
