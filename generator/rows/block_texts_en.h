// The English words of tables that blocks make of measures: heads, captions, and the sentences about their
// rows. Apart from templates_en.h, which holds what statements say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wording/sentence.h"

namespace rows {

// Kept in lines by block: the formatter would give each word a line of its own.
// clang-format off
enum class BlockText {
  // sentences about rows
  all_rows, both_rows, none_changed, neither_changed, all_rows_except, exception, some_rows, rows_that,
  rows_named, row_that, rows_without, no_row, aim_met_of, aim_not_met_of, aims_all, aims_both, aims_none,
  aims_neither, aims_some, aims_one_missed, aims_one_met, change_counted,
  // comparison
  comparison_caption, comparison_caption_plain, head_measure, head_before, head_after, head_change,
  head_aim, aim_met, aim_not_met, no_aim, aim_unknown, note_small_base, group_head,
  // matrix
  matrix_caption, matrix_caption_one, matrix_says, one_measure, measures, one_period, periods,
  figure_state, figures_state, figures_missing, figures_all_there,
  // breakdown
  breakdown_caption, breakdown_caption_two, by_area, by_category, head_area, head_category, head_amount,
  head_value, head_percentage, head_number, head_out_of, head_share, head_share_of, total_row,
  total_of_shown, total_withheld_note, total_missing_note, shares_rounded, says_largest,
  says_largest_shown, says_largest_equal, says_all_equal, says_range, says_range_shown, says_total_change,
  says_nothing, not_shown,
  // summary
  summary_caption,
  // every block
  note_status_all, note_status,
  count_of_block_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(BlockText text);
std::string fill(BlockText text, const wording::Slots& slots = {});

// "two", up to "ten"; "11" from there on.
std::string small_number(std::size_t number);

}  // namespace rows
