// The lines of the trend chart: what stands beside the own area over time.
// Not a drawing and not a statement: no line here has limits of usual variation, and no cells are listed.
#pragma once

#include <vector>

#include "analysis/finding.h"
#include "analysis/view.h"

namespace analysis {

// Own area first, then each declared group's average, then the nation; of a ratio its other categories. All
// have the same windows, from the own area's first full one to `last`.
std::vector<Line> lines_for(const View& view, const model::AreaId& area, Stretch last);

// The line of a group, or of another area, that a finding has no line of: over the windows of the finding's
// own line, nothing after `until` used. One without a single value comes back without readings.
Line line_of_group(const model::Model& model, const Finding& finding, const model::Period& until,
                   const model::Group& group);
Line line_of_peer(const model::Model& model, const Finding& finding, const model::Period& until,
                  const model::AreaId& area);

}  // namespace analysis
