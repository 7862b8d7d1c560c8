// The rules for a trend word and for a position that this project did not choose, as pure functions: for the
// report of agreement, and for nothing that is published. Definitions: 4-methods.md, 3.2 to 3.4 and 4.3.
// None of them knows the noise beyond chance: that is what they are compared for.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "agreement/fingertips.h"
#include "analysis/finding.h"
#include "stats/ratio.h"

namespace agreement {

// What a trend rule may look at: one area's measure, up to one quarter.
struct Seen {
  bool is_share = false;              // a percentage; else a rate
  std::vector<double> quarters = {};  // the value of each since the last gap or break, oldest first
  std::vector<double> rolling = {};   // the value of each 12 months inside them
  std::vector<Year> years = {};       // 12 months each, the last ending now, one after another; with gaps
  std::optional<stats::Counted> later = {};    // the latest 12 months: events and population
  std::optional<stats::Counted> earlier = {};  // the 12 months before
};

// `not_available` where the rule asks for more than there is.
using TrendJudge = analysis::TrendWord (*)(const Seen&);

// The direction of the change between the two years, however small.
analysis::TrendWord sign_of_change(const Seen& seen);
// A change of more than 5 % of the earlier year. From nothing, any event is more.
analysis::TrendWord beyond_five_percent(const Seen& seen);
// The 95 % interval of the ratio, as if only chance made quarters differ: phi 1, no margin, no guard.
analysis::TrendWord beyond_poisson(const Seen& seen);
// The rules of NHS Making Data Count: the signal of the last point. From 12 points, as 4-methods.md, 3.3,
// asks.
analysis::TrendWord spc_of_rolling_years(const Seen& seen);
// The same of single quarters without their season; no quarter may be zero.
analysis::TrendWord spc_of_quarters(const Seen& seen);
// The same, unless the run on one side of the mean began more than 8 quarters ago, or the latest year went
// the other way.
analysis::TrendWord spc_of_quarters_guarded(const Seen& seen);
// Seasonal Mann-Kendall over the last 20 quarters, p < 0.05.
analysis::TrendWord seasonal_mann_kendall_of_five_years(const Seen& seen);
// Fingertips, on whole years that do not overlap.
analysis::TrendWord fingertips_of_2020(const Seen& seen);
analysis::TrendWord fingertips_of_2025(const Seen& seen);
analysis::TrendWord fingertips_of_shares(const Seen& seen);  // not of rates
// A yardstick: what is gained by looking at no figure at all.
analysis::TrendWord always_stable(const Seen& seen);

struct TrendRule {
  std::string_view name;
  TrendJudge judge;
};
const std::vector<TrendRule>& trend_rules();

// What a benchmark rule may look at: 12 months of each area of a group. At least two areas.
struct Group {
  std::size_t own = 0;
  std::vector<stats::Counted> areas = {};
  bool are_shares = false;
};
using BenchmarkJudge = analysis::Position (*)(const Group&);

// Against the plain average of the areas, own included: the side alone.
analysis::Position sign_of_gap(const Group& group);
// The own 95 % interval against that average, as if it were exact (Fingertips).
analysis::Position own_interval_against_average(const Group& group);
// The own 95 % interval against that of all areas taken together (Fingertips).
analysis::Position two_intervals(const Group& group);
// 95 % funnel limits round the rate of all areas taken together (PHEindicatormethods).
analysis::Position funnel(const Group& group);
// More than one standard deviation (n - 1) of the areas' values from their average.
analysis::Position one_standard_deviation(const Group& group);

struct BenchmarkRule {
  std::string_view name;
  BenchmarkJudge judge;
};
const std::vector<BenchmarkRule>& benchmark_rules();

}  // namespace agreement
