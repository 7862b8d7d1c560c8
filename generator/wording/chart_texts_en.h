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
  spc_shape_way, spc_shape_near, spc_shape_usual, spc_after_break,
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
  count_of_chart_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(ChartText text);
std::string fill(ChartText text, const Slots& slots = {});

}  // namespace wording
