// The table of all English words the generator says about numbers: a key, and its template with named slots.
// Not code: `{slot}` must be filled, `[…{slot}…]` is printed only when its slots are.
#pragma once

#include <string_view>

namespace wording {

// Kept in lines by subject: the formatter would give each word a line of its own.
// clang-format off
enum class Text {
  // periods, dates
  month_year, span_in_one_year, span_over_years, months_to, financial_year, financial_year_title,
  financial_quarter, mid_year, date, time_on_date, clock_time, before_noon, after_noon, midday, midnight,
  with_article, in_period, on_date,
  // numbers with their unit
  million, money, percent, percentage_point, percentage_points, points_in_cell, with_unit, per_population,
  per_unnamed_population, times, less_than, plus_minus, calculated_from_unrounded, list_end,
  others_in_list,
  // states
  absence_not_available, absence_withheld, absence_not_applicable, absence_unreliable,
  absence_rounds_to_zero, absence_not_yet_due, absence_not_reported, status_provisional, status_revised,
  status_estimated, status_illustrative, status_forecast, lacking_not_available, lacking_withheld,
  lacking_not_applicable, lacking_unreliable, lacking_rounds_to_zero, lacking_not_yet_due,
  lacking_not_reported, lacking_unreadable, lacking_part, lacking_population, lacking_any_population,
  lacking_denominator, lacking_baseline, lacking_data, lacking_other_ends,
  // words that are also keys of the data
  increased, fell, did_not_change, increasing, reducing, stable, not_available, better, worse,
  no_clear_change, above, below, similar_to, lower_is_better, higher_is_better, neither_is_better,
  // main
  main_count, main_small_base, main_from_zero, main_to_zero, main_without_percent, main_unchanged,
  main_points, main_level, main_ratio, main_ratio_alone, main_came_to, main_stood_at, main_no_figure,
  main_withheld,
  // rate, ratio
  rate_changed, rate_was, ratio_between, ratio_not_told, ratio_of_few, ratio_few,
  // variation
  variation_beyond, variation_within, variation_below_margin, variation_below_margin_of_rate,
  variation_one_quarter, variation_unknown, margin_of_level,
  // trend
  reason_counts, reason_counts_of_rate, reason_points, reason_level, reason_up, reason_down,
  reason_unchanged, reason_from_zero, reason_usual, reason_interval, reason_open_interval,
  reason_no_limits, noise_not_known, noise_not_there,
  reason_below_margin, reason_one_quarter, reason_one_unnamed_quarter, reason_dispersion, reason_spread,
  long_run_rising, long_run_falling, signal_one_quarter, signal_high, signal_low, signal_above_level,
  signal_below_level, signal_rising,
  signal_falling, signal_near_upper, signal_near_lower, signal_not_quarterly, signal_too_few, signal_zero,
  signal_no_variation, usual_quarters, usual_latest_within, usual_latest_note, usual_target_inside,
  usual_target_met, usual_target_missed,
  trend_needs_eight_quarters, trend_quarter_missing, trend_quarter_withheld,
  trend_break, trend_unnamed_break, trend_too_small, trend_needs_twelve_quarters, trend_not_quarterly,
  trend_no_population, trend_unreadable, dispersion_pooled, dispersion_own, dispersion_assumed,
  dispersion_fixed,
  // benchmark
  rank_first, rank_first_bare, rank_of, rank_first_equal, rank_nth, rank_nth_equal, lowest, highest,
  average_mean, average_pooled_rate, average_pooled_percentage, average_pooled_level, peer,
  peer_some_missing, peer_unranked, members_have_none, member_has_none, members_have_no_figure,
  member_has_no_figure, statement, statement_unranked, rank_cell, rank_cell_equal, note_ranked,
  note_unranked, note_places, note_average, note_missing, place_turns_on_one, place_turns_on_few,
  comparison_not_available, no_comparison_declared, area_not_in_group, group_for_another,
  another_area, no_value_for_area, too_few_members, no_population_to_compare,
  // target, history, status
  aim_at_most, aim_at_least, aim_exactly, target_met, target_not_met, target_label, highest_since,
  lowest_since, highest_ever, lowest_ever, latest_is, figures_illustrative, counted_differently,
  // cells of the measures summary
  change_head_year, change_head_other, cell_change, cell_change_counted, cell_unchanged,
  not_available_because, cell_no_change, cell_break, other_length,
  // figures in text
  figure_changed_by, figure_changed_between, figure_rank, figure_rank_equal, figure_lacking, target_is_met,
  target_is_missed, figure_unranked, figure_break, figure_from_zero, figure_to_zero, figure_small_base,
  // charts
  heading_change_by, heading_change, heading_unchanged, heading_no_clear_change, heading_value,
  heading_no_figure, subtitle, subtitle_with_others, subtitle_rate, subtitle_percentage,
  subtitle_percentage_level, subtitle_ratio, subtitle_rolling, subtitle_to_date, subtitle_months,
  subtitle_quarters,
  subtitle_half_years, subtitle_years, subtitle_days, step_month, step_quarter, step_half_year, step_year,
  chart_name, span_of_windows, shows_increase, shows_fall, shows_no_change, shows_no_clear_change,
  shows_increase_between, shows_fall_between, shows_value, shows_no_figure, in_latest_year, since_window,
  cut_short, note_axis, note_baseline, note_no_figure, note_no_figure_run, note_withheld,
  note_withheld_run, note_gaps, note_last_point, note_last_points, note_point, note_points_run,
  note_points_many,
  // standing words of pages
  article, office, rows, one_row, window_head, window_head_months, break_reason, every_step,
  on_single_days, window_months, window_one_month, window_to_date, window_day, measure_line, tied_nth,
  group_members,
  group_size, group_chosen, group_as_at, first_is, working, working_interval, working_no_noise, working_rank,
  working_ranks,
  working_margin, reading_year, reading_before, reading_period, reading_variation, reading_judgement,
  reading_stable, reading_group, reading_first, reading_overridden, overridden_confidence,
  overridden_trend_margin, overridden_points_margin, overridden_benchmark_margin, overridden_small_base,
  count_of_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(Text text);
std::string_view month_name(int month);  // 1 is January
std::string_view short_month_name(int month);
// Whether a first word may lose its capital inside a sentence: a closed list, since a name may not.
bool is_plain_first_word(std::string_view word);

}  // namespace wording
