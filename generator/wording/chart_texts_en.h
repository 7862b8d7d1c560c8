// The English words of charts beside those of the trend chart: headings, sentences, names, columns of tables,
// kind by kind. Apart from templates_en.h, which holds what statements say.
#pragma once

#include <string>
#include <string_view>

#include "wording/sentence.h"

namespace wording {

// Kept in lines by kind of chart: the formatter would give each word a line of its own.
// clang-format off
enum class ChartText {
  // every kind
  skip, data_summary, download, source, source_updated, head_status, status_final,
  // control chart
  spc_heading_within, spc_heading_signal, spc_heading_plain, spc_subtitle, spc_subtitle_plain,
  spc_says_usual, spc_latest_above, spc_latest_below, spc_latest_between, spc_signal, spc_no_limits,
  spc_ends, spc_standing_out, spc_one_standing_out, spc_name, spc_message_above, spc_message_below,
  spc_message_between, spc_message_plain, spc_data, spc_caption, spc_head_quarter, spc_head_value,
  spc_head_level, spc_head_signal, spc_latest, spc_mean, spc_upper, spc_lower, spc_target_share,
  spc_point_usual, spc_point_above, spc_point_below, spc_point_high, spc_point_low, spc_point_rising,
  spc_point_falling, spc_point_near_upper, spc_point_near_lower, spc_shape_outside, spc_shape_side,
  spc_shape_way, spc_shape_near, spc_shape_usual, spc_note_levels, spc_note_target, spc_after_break,
  // projection
  projection_heading, projection_heading_none, projection_subtitle, projection_says, projection_range,
  projection_highest, projection_none, projection_name, projection_message, projection_message_none,
  projection_data, projection_from, projection_line, projection_label, projection_head_value,
  projection_head_low, projection_head_high, projection_head_kind, projection_actual,
  projection_actual_status, projection_forecast, projection_note,
  // multiples
  multiples_heading, multiples_heading_plain, multiples_subtitle, multiples_says, multiples_lacking,
  multiples_name, multiples_message, multiples_message_none, multiples_own, multiples_average_of,
  multiples_status, multiples_break, multiples_note, multiples_not_drawn, multiples_none,
  // events and other areas of a trend chart
  event, thin_lines,
  // a group in its order
  bars_skip, bars_heading, bars_heading_short, bars_heading_unranked, bars_subtitle, bars_ends, bars_name,
  bars_average, bars_note_axis, bars_note_zero, bars_note_limits, bars_note_unranked, bars_note_published,
  bars_without, bars_note_without, bars_note_all, bars_note_some, bars_caption, bars_head_area,
  bars_head_rank, bars_head_value, bars_head_low, bars_head_high,
  // pairs of before and after
  pairs_heading, pairs_subtitle, pairs_higher, pairs_lower, pairs_unchanged, pairs_unknown, pairs_name,
  pairs_note_key, pairs_note_all, pairs_note_some, pairs_caption, pair_periods, pair_change, pair_unchanged,
  pair_not_compared, pairs_head_label, pairs_head_before, pairs_head_before_period, pairs_head_after,
  pairs_head_after_period, pairs_head_change,
  // stacked
  stacked_heading, stacked_heading_most, stacked_subtitle_shares, stacked_subtitle_percent,
  stacked_subtitle_counts, stacked_span,
  stacked_name, stacked_shows_largest, stacked_shows_highest, stacked_shows_nothing,
  stacked_shows_parts, stacked_share_of, stacked_count_of, stacked_share, stacked_heading_none,
  stacked_total, stacked_phrase, stacked_largest, stacked_none_larger, stacked_was, stacked_highest,
  stacked_range, stacked_everywhere, stacked_nothing_drawn, stacked_row_not_drawn,
  stacked_rows_not_drawn, stacked_part_missing, stacked_negative, stacked_not_whole,
  stacked_note_shares, stacked_note_counts, stacked_note_small, stacked_note_rest, stacked_note_status,
  stacked_rest, stacked_head_share, stacked_head_rest, stacked_head_all, stacked_not_shown,
  line_chart,
  // columns, grouped columns, volume and rate
  column_chart, grouped_chart, volume_rate_chart, things_values, things_counts, thing_value, thing_rate,
  says_extremes, says_alike, says_ends, says_series, says_most_recently, note_dashed_outline,
  volume_rate_subtitle, rate_title, percentage_title,
  // stacked bars whose rows are areas or questions; diagrams
  parts_in_area, parts_of_question, parts_head_area, parts_head_question,
  diagram_tree, diagram_steps, diagram_name,
  stacked_heading_everywhere, stacked_heading_zero, stacked_all_zero, parts_of_areas,
  count_of_chart_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(ChartText text);
std::string fill(ChartText text, const Slots& slots = {});

}  // namespace wording
