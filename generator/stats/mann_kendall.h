// Is there a trend at all over many periods, whatever its shape: Mann-Kendall's test and Sen's slope.
// Not the trend word, which compares two years; and no p value, which would take an exponential.
#pragma once

#include <cstddef>
#include <variant>
#include <vector>

#include "stats/interval.h"
#include "stats/series.h"

namespace stats {

struct MannKendall {
  double s = 0;         // pairs in which the later value is higher, less those in which it is lower; whole
  double variance = 0;  // of s if nothing but chance orders the values, corrected for ties
  double z = 0;         // s one nearer to zero, over the root of the variance; 0 where there is no variance
  double slope = 0;     // Sen's: the median of the slopes of all pairs, in the values' unit per step
};

// Mann (1945), Kendall (1975), Sen (1968), as R's package trend 1.1.6, which gives no number where the
// variance is 0. Refused: fewer than two values, a gap.
std::variant<MannKendall, Refusal> mann_kendall(const Series& series);

// Hirsch, Slack and Smith (1982): s and its variance are the sums over the seasons, each season compared with
// itself alone; the slope is the median of all slopes within a season, per year.
struct SeasonalMannKendall {
  MannKendall whole = {};
  std::vector<MannKendall> seasons = {};  // from the series' first on
};
// Refused: fewer than two years, a gap. Precondition: seasons > 0.
std::variant<SeasonalMannKendall, Refusal> seasonal_mann_kendall(const Series& series, std::size_t seasons);

// Whether |z| is beyond the two-sided normal quantile: the same as p < 0.05 at 95 %. For fewer than about
// eight values the normal p is up to half too large or too small.
bool is_beyond_chance(const MannKendall& test, Confidence confidence);

}  // namespace stats
