// The constants of the statistical rules in one table, with their source: printed by whoever explains a word.
#pragma once

#include <array>
#include <string_view>

namespace analysis::rules {

inline constexpr int quarters_in_a_year = 4;
inline constexpr int trend_quarters = 8;
inline constexpr int quarters_for_noise = 12;        // a level's trend, and a series' own phi
inline constexpr int years_for_long_run = 5;         // at most
inline constexpr int fewest_years_for_long_run = 3;  // fewer quarters make no years' run
inline constexpr int quarters_for_signal = 12;       // of a control chart
inline constexpr int differences_for_noise = 7;
inline constexpr int areas_to_pool = 3;  // phi is the median of at least so many areas
inline constexpr double assumed_phi = 3;
inline constexpr double guard_z = 1;                 // of the interval without the odd quarter
inline constexpr double min_events = 10;             // both years below: too small to judge
inline constexpr double min_denominator = 30;        // of a percentage
inline constexpr int min_members = 5;                // with a value, to benchmark
inline constexpr double min_events_per_member = 5;   // to rank
inline constexpr int events_of_a_close_place = 3;    // a rank that fewer would change is said to be close
inline constexpr double min_events_of_a_ratio = 10;  // of either category: fewer are cautioned of, not hidden
inline constexpr int windows_for_a_record = 8;

}  // namespace analysis::rules
