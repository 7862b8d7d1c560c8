#include "wording/file_texts_en.h"

#include <array>

#include "base/number.h"

namespace wording {
namespace {

struct Row {
  FileText text;
  std::string_view words;
};

constexpr std::array<Row, static_cast<std::size_t>(FileText::count_of_file_texts)> table{{
    // table
    {FileText::table_caption, "Table"},
    {FileText::table_plain, "{rows}."},
    {FileText::table_grouped, "{rows} in {groups}"},
    {FileText::table_says, "{rows}; {what}."},
    {FileText::table_group, "1 group"},
    {FileText::table_groups, "{n} groups"},
    {FileText::total_is, "the total of {column} is {value}"},
    {FileText::total_too, "that of {column} is {value}"},
    {FileText::balance_is, "the last {column} is {value}"},
    {FileText::head_total, "Total"},
    {FileText::whole_share, "100%"},
    // tracker
    {FileText::tracker_caption, "Actions and where they stand"},
    {FileText::tracker_says, "{n} {called}: {counts}."},
    {FileText::tracker_called, "actions"},
    {FileText::tracker_called_one, "action"},
    {FileText::tracker_status, "{n} {status}"},
    {FileText::cell_not_given, "not given"},
    {FileText::head_id, "Number"},
    {FileText::head_text, "Action"},
    {FileText::head_owner, "Owner"},
    {FileText::head_due, "Due"},
    {FileText::head_status, "Status"},
    {FileText::head_update, "Update"},
    // ticks
    {FileText::ticks_caption, "Questions and where they are covered"},
    {FileText::ticks_one, "{n} of {all} questions is covered."},
    {FileText::ticks_some, "{n} of {all} questions are covered."},
    {FileText::ticks_several, "{says} By column: {columns}."},
    {FileText::ticks_column, "{column} {n}"},
    {FileText::cell_yes, "yes"},
    {FileText::cell_no, "no"},
    // key figures
    {FileText::figures_caption, "Key figures"},
    {FileText::head_label, "Label"},
    {FileText::head_value, "Value"},
    // every block
    {FileText::scroll_hint, "Scroll the table sideways to see all its columns."},
}};

constexpr bool is_complete() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].text) != i || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(is_complete(), "every text has its row, in the order of the enumeration");

}  // namespace

std::string_view template_of(FileText text) {
  return table[static_cast<std::size_t>(text)].words;
}

std::string fill(FileText text, const Slots& slots) {
  return fill_words(std::string(template_of(text)), slots);
}

std::string called_words(const std::string& called, std::size_t count) {
  if (called.empty()) return fill(count == 1 ? FileText::tracker_called_one : FileText::tracker_called);
  const bool is_plural = called.size() > 1 && called.ends_with('s');
  return count == 1 && is_plural ? called.substr(0, called.size() - 1) : called;
}

}  // namespace wording
