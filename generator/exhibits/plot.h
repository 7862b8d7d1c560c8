// Findings as lines to be drawn: readings become points, absences stay absences.
#pragma once

#include <string>

#include "analysis/finding.h"
#include "charts/trend.h"
#include "model/model.h"
#include "wording/wording.h"

namespace exhibits {

charts::PlottedLine plotted_own(const analysis::Finding& finding);
charts::TrendChart plotted(const model::Model& model, const analysis::Finding& finding, int places);

// "MSG average", "England and Wales", the area's or the category's name.
std::string line_name(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Line& line);

}  // namespace exhibits
