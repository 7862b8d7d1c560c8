// How many and at what rate: two panels above one time axis, counts as columns, the rate as a line below.
// Each panel has its own scale from zero; there is no second axis in either.
#pragma once

#include <string>
#include <vector>

#include "charts/trend.h"
#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace charts {

// Five years of months, fifteen of quarters: the latest, since more columns cannot be told apart.
inline constexpr int most_volumes = 60;

struct VolumeRateChart {
  // What a panel shows is its line's name, with the latest value: "Offences 2,710".
  plot::PlottedLine volume = {};
  plot::PlottedLine rate = {};
  std::vector<plot::BreakLine> breaks = {};
  bool is_percentage = false;  // the rate
  std::string prefix = {};     // of the rate's tick labels
  std::string suffix = {};
};

scene::Scene draw_volume_rate(const VolumeRateChart& chart, const scene::TextMetrics& metrics,
                              plot::Layout layout);

}  // namespace charts
