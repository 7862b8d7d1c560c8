// The value of a group in one window: as its source publishes it, else put together from its members.
// Not the comparison: it has no own area and no rank.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

// The tracks of the members that have one, in the order of the members.
std::vector<const Track*> tracks_of(const View& view, const std::vector<model::AreaId>& members);

// The value the source publishes under the group's own id.
std::optional<Published> published_of_group(const View& view, const model::GroupId& group, Stretch stretch);

// What is really averaged: measures without counts have nothing to pool, each member counts once.
model::Average average_for(const View& view, model::Average declared);

// Mean: each member's value counts once. Pooled: all events on all populations. Lacking where fewer than five
// members have a value.
Reading group_reading(const View& view, const model::GroupId& group, const std::vector<const Track*>& members,
                      model::Average average, Stretch stretch);

}  // namespace analysis
