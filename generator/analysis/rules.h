// The constants of the statistical rules that are this project's own. `catalogue.h` has each with its name,
// unit and source, and those of `stats` and of `model::Methods` too: a number that is not there fails a test.
#pragma once

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
inline constexpr double least_phi = 1;                // quarters never vary less than chance
inline constexpr double guard_z = 1;                 // of the interval without the odd quarter
inline constexpr double min_events = 10;             // both years below: too small to judge
inline constexpr double min_denominator = 30;        // of a percentage
inline constexpr int min_members = 5;                // with a value, to benchmark
inline constexpr double min_events_per_member = 5;   // to rank
inline constexpr int events_of_a_close_place = 3;    // a rank that fewer would change is said to be close
inline constexpr double min_events_of_a_ratio = 10;  // of either category: fewer are cautioned of, not hidden
inline constexpr int windows_for_a_record = 8;

// Places after the point, where the measure sets none.
inline constexpr double one_place_from = 10;  // of a rate
inline constexpr double two_places_from = 1;
inline constexpr int significant_figures = 2;  // of a smaller one
inline constexpr int percentage_places = 1;
inline constexpr int ratio_places = 2;
inline constexpr double pence_below = 10;         // pounds
inline constexpr double whole_from = 1000;        // a level of another unit
inline constexpr double millions_from = 1000000;  // in sentences

// In how many of 100 simulated series without a change the trend word was Increasing or Reducing: over the
// settings simulated, at the usual constants; then where each quarter takes after the one before
// (autocorrelation 0.4).
inline constexpr int least_wrong_words = 3;
inline constexpr int most_wrong_words = 5;
inline constexpr int least_wrong_words_correlated = 14;
inline constexpr int most_wrong_words_correlated = 17;

}  // namespace analysis::rules
