// What a measure is expected to come to after the end of a report: for charts of a projection only. No
// statement, trend or rank is made of it, and nothing else in this room counts a forecast as an amount.
#pragma once

#include <optional>
#include <vector>

#include "analysis/finding.h"

namespace analysis {

struct ForecastPoint {
  Reading reading;                            // of the window; its status is forecast
  std::optional<stats::Interval> range = {};  // in the published unit, where its author gave one
};

// The windows after the finding's own that forecasts fill, oldest first. A window may begin before the end of
// the report: then it is part counted, part forecast. Numbers later than the report that are no forecasts are
// left out.
std::vector<ForecastPoint> forecast_after(const model::Model& model, const Finding& finding);

}  // namespace analysis
