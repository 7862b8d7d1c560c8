// The English words of tables that blocks make of files: sentences, heads and cells. Apart from
// templates_en.h, which holds what statements say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wording/sentence.h"

namespace wording {

// Kept in lines by block: the formatter would give each word a line of its own.
// clang-format off
enum class FileText {
  // table
  table_caption, table_plain, table_grouped, table_says, table_group, table_groups, total_is, total_too,
  balance_is, head_total, whole_share,
  // tracker
  tracker_caption, tracker_says, tracker_called, tracker_called_one, tracker_status, cell_not_given,
  head_id, head_text, head_owner, head_due, head_status, head_update,
  // ticks
  ticks_caption, ticks_one, ticks_some, ticks_several, ticks_column, cell_yes, cell_no,
  // key figures
  figures_caption, head_label, head_value,
  // every block
  scroll_hint,
  count_of_file_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(FileText text);
std::string fill(FileText text, const Slots& slots = {});

// "1 recommendation" of what an author calls "recommendations"; "1 action" where nothing is said.
std::string called_words(const std::string& called, std::size_t count);

}  // namespace wording
