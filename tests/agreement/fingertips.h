// What Fingertips, the public health site of England, says of a figure: its recent trend and its comparison
// with a benchmark. Not our rules: written again from its published programs, to hold ours against. Sources:
// ukhsa-collaboration/fingertips-open 6780897 (TrendMarkers, comparers), dhsc-govuk/FingertipsNext d1600f4
// (trend-analysis, Legacy), ukhsa-collaboration/PHEindicatormethods 093fd28 (funnels, quantiles).
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/finding.h"
#include "stats/interval.h"
#include "stats/ratio.h"

namespace agreement {

// --- recent trend ---

// One year: its value per some unit, with its 95 % interval in the same unit. Nothing stands in a missing
// year.
struct Year {
  std::optional<double> count = {};
  std::optional<double> denominator = {};
  std::optional<double> value = {};
  stats::Interval limits = {};
};

enum class Program { of_2020, of_2025 };  // 2020 stops at the first missing year, 2025 skips it
enum class Marker { cannot_be_calculated, no_change, increasing, decreasing };
enum class Refusal { none, too_few_years, too_few_valid_years, count_is_denominator };

struct RecentTrend {
  Marker marker = Marker::cannot_be_calculated;
  bool is_significant = false;
  double chi_square = 0;
  Refusal refusal = Refusal::none;
};

// The line through the years, weighted by their precision 1 / ((upper - lower) / 3.92)^2, and its
// chi-squared. Not a number where an interval has no width. Precondition: every year has a value.
struct Line {
  double slope = 0;  // the values' unit per year
  double chi_square = 0;
};
Line weighted_line(const std::vector<Year>& years);

// Armitage's (1955) chi-squared for a trend of shares, as R's prop.trend.test. Precondition: counts and
// denominators are there.
double armitage_chi_square(const std::vector<Year>& years);

// The last five years, oldest first; significant beyond the 99.8 % point of chi-squared, if the line also
// keeps its direction without any one of the years.
RecentTrend recent_trend(const std::vector<Year>& years, Program program);
// Of shares where the benchmark is a control chart: Armitage's test, in the program of 2020 alone. The
// program never sets the slope, so every significant trend is called decreasing; this does as it does.
RecentTrend recent_trend_of_shares(const std::vector<Year>& years);

// --- comparison ---

// The own interval against the benchmark as if that were exact.
analysis::Position by_own_interval(const stats::Interval& own, double benchmark);
// Whether two intervals overlap; touching is overlapping.
analysis::Position by_two_intervals(const stats::Interval& own, const stats::Interval& benchmark);
// A share against Wilson's control limits round the benchmark for its own denominator.
analysis::Position by_control_limits(const stats::Counted& share, double benchmark, double z);

// The quantile of each value, 1 holds the lowest: by rank, ties with the best. Precondition: at least as many
// values as quantiles.
std::vector<int> quantiles(const std::vector<double>& values, int count);

}  // namespace agreement
