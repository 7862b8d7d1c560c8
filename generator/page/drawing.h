// A chart as a file of its own, for use in other documents: the words of the chart stand inside the drawing.
#pragma once

#include <string>

#include "page/address.h"
#include "scene/scene.h"

namespace page {

struct Drawing {
  Address address;
  std::string name = {};         // at most 250 characters
  std::string description = {};  // what it shows
  scene::Scene scene = {};
};

}  // namespace page
