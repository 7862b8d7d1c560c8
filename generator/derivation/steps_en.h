// The English names of the steps by which a statement was worked out: for `candour explain` and the same list
// on a measure's page. Apart from the table of sentences, since no statement and no file uses them.
#pragma once

#include <string>
#include <string_view>

#include "wording/sentence.h"

namespace derivation {

// Kept in lines by subject: the formatter would give each word a line of its own.
// clang-format off
enum class StepText {
  // parts
  part_value, part_previous, part_change, part_variation, part_trend, part_benchmark, part_signal,
  part_long_run,
  // value
  observed, observed_of, numerator, denominator, in_all, numerators_in_all, denominators_in_all,
  mean_of_figures, population, population_of, mean_population, value_rate, value_percentage,
  value_ratio_side, value_ratio, quantile, exact_lower, exact_upper, byar_lower, byar_upper,
  events_of_both, part_lower, part_upper, value_lower, value_upper,
  // change
  change_count, change_percent, change_points, change_value, change_value_percent,
  // usual variation
  quarter_value, quarter_change, mean_range, sigma, events_in_quarters, bases_in_quarters,
  mean_of_quarters, variance_by_chance, own_factor, own_factor_of, factor_pooled, factor_own,
  factor_assumed, factor_fixed,
  // trend
  latest_year, year_before, latest_base, base_before, trend_percent, trend_points, trend_difference,
  events_left, all_events_left, share_lower, share_upper, limit_lower, limit_upper, no_upper_limit,
  latest_share, share_before, events_left_before, bases_left, bases_left_before, latest_mean, mean_before,
  standard_error, margin, margin_of_level, push, left_out, without_latest, without_before,
  without_latest_base, without_base_before, without_difference, guard_lower, guard_upper, guard_no_upper,
  // benchmark
  member_value, member_lower, member_upper, member_events_left, member_base_left, member_widened_lower,
  member_widened_upper, member_sigma, average_mean, average_pooled, average_published, difference,
  weight_own, weight_other, weight_of, arm_below, arm_above, difference_lower, difference_upper,
  difference_percent, with_value, areas_lower, areas_higher, rank_from_lowest, rank_from_highest,
  tied_with, pair_lower, pair_upper, surely_before, surely_after, rank_best, rank_worst,
  // control chart
  level_round, season_ratio, season_factor, season_mean, season_scaled, adjusted, chart_mean, range_mean,
  range_cut, range_mean_screened, chart_lower, chart_upper, chart_near_lower, chart_near_upper,
  latest_point,
  // long run
  season_pairs, season_variance, pairs, variance, standardised, against_quantile,
};
// clang-format on

std::string_view template_of(StepText step);
std::string fill(StepText step, const wording::Slots& slots = {});

}  // namespace derivation
