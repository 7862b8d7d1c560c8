// The texts of the axes: values with the same decimals throughout, months in the same form on every chart.
// Which months are named is decided here as well, because it depends on how wide their names are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/period.h"
#include "plot/frame.h"
#include "plot/scale.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

struct Affixes {
  std::string prefix;  // "£"
  std::string suffix;  // "%"
};
std::vector<std::string> tick_labels(const ValueAxis& axis, const Affixes& affixes);

std::string month_label(model::Month month);  // "Dec 2023"

struct TimeSpan {
  model::Month first;
  model::Month last;
  int step = 1;  // months from point to point: the greatest that all points share
};
// What a time axis must hold, as Extent is for values.
class TimeExtent {
 public:
  void include(model::Month month);
  std::optional<TimeSpan> span() const;  // none without a month

 private:
  std::optional<TimeSpan> span_ = {};
  model::Month before_ = {};
};

struct TimeTick {
  double x = 0;
  scene::Label label;
};
// Wide: at most 6, counted back from the last in even steps. Narrow: first, middle and last. The last is
// always there; one that would touch another or the edge is not.
std::vector<TimeTick> time_ticks(const TimeSpan& span, const Scale& time, const Frame& frame,
                                 const scene::TextMetrics& metrics);

}  // namespace plot
