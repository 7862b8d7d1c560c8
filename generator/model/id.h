// Names that cannot be mixed up: an area's id is not a measure's.
#pragma once

#include <string>

namespace model {

template <class Tag>
struct Id {
  std::string text = {};
  auto operator<=>(const Id&) const = default;
};

using AreaId =
    Id<struct AreaTag>;  // of a series: also a group's id, when the source publishes a value of the group
using GroupId = Id<struct GroupTag>;
using MeasureId = Id<struct MeasureTag>;

// A category is free text; an empty one is the whole.
struct Category {
  std::string text = {};
  bool is_whole() const { return text.empty(); }
  auto operator<=>(const Category&) const = default;
};

}  // namespace model
