// What is drawn over time: lines of values and gaps, levels, breaks of the series; and the two layouts of
// every drawing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/observation.h"
#include "scene/scene.h"

namespace plot {

enum class Layout { wide, narrow };

struct Plotted {
  model::Month at;                   // the end of the window
  std::optional<double> value = {};  // none: a gap
  model::Absence why = model::Absence::not_reported;
  model::Status status = model::Status::final;
};
struct PlottedLine {
  scene::Role role = scene::Role::own;
  std::string name = {};             // "Avon and Somerset"
  std::string latest_text = {};      // "3.69"
  std::vector<Plotted> points = {};  // oldest first, one for each step of time
};
struct BreakLine {
  model::Month at;        // the first month counted the new way, or the month in which something happened
  int number = 1;         // in the list under the chart
  bool is_event = false;  // something happened: the counting went on, and so does the line
  std::string text = {};  // of an event, where there is room for words
};
// A level that is the same at every time.
struct LevelLine {
  double value = 0;
  std::string label;  // "Target: at most 5", "White people 1"
};

}  // namespace plot
