// Findings as lines to be drawn: readings become points, absences stay absences.
#pragma once

#include <string>
#include <vector>

#include "analysis/finding.h"
#include "charts/trend.h"
#include "exhibits/exhibit.h"
#include "model/model.h"
#include "wording/wording.h"

namespace exhibits {

plot::PlottedLine plotted_own(const analysis::Finding& finding);
charts::TrendChart plotted(const model::Model& model, const analysis::Finding& finding, int places);

// A break or an event, as it is marked and as it is told in the list.
struct Mark {
  model::Month at;
  bool is_event = false;
  std::string words = {};  // in the list below
  std::string text = {};   // of an event, in the drawing
};
// In the order of their numbers: breaks as the measure lists them; where there are events, all by time.
std::vector<Mark> marks_of(const analysis::Finding& finding, const std::vector<Event>& events);
std::vector<plot::BreakLine> marked(const std::vector<Mark>& marks);

// "MSG average", "England and Wales", the area's or the category's name.
std::string line_name(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Line& line);

}  // namespace exhibits
