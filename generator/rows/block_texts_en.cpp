#include "rows/block_texts_en.h"

#include <array>

#include "base/number.h"

namespace rows {
namespace {

struct Row {
  BlockText text;
  std::string_view words;
};

constexpr auto number_of_texts = static_cast<std::size_t>(BlockText::count_of_block_texts);

constexpr std::array<Row, number_of_texts> table{{
    {BlockText::all_rows, "All {count} {did}."},
    {BlockText::both_rows, "Both {did}."},
    {BlockText::none_changed, "None of the {count} changed."},
    {BlockText::neither_changed, "Neither of the two changed."},
    {BlockText::all_rows_except, "All {did} except {exceptions}."},
    {BlockText::exception, "{name}, which {change}"},
    {BlockText::some_rows, "{parts}."},
    {BlockText::rows_that, "{count} {did}"},
    {BlockText::rows_named, "{count} {did} ({names})"},
    {BlockText::row_that, "{name} {change}"},
    {BlockText::rows_without, "There is no comparison for {list}."},
    {BlockText::no_row, "There is no comparison for any of the {count}."},
    {BlockText::aim_met_of, "The aim for {name} was met."},
    {BlockText::aim_not_met_of, "The aim for {name} was not met."},
    {BlockText::aims_all, "All {count} aims were met."},
    {BlockText::aims_both, "Both aims were met."},
    {BlockText::aims_none, "None of the {count} aims was met."},
    {BlockText::aims_neither, "Neither of the two aims was met."},
    {BlockText::aims_some, "{met} of the {count} aims were met; the aims for {list} were not."},
    {BlockText::aims_one_missed, "{met} of the {count} aims were met; the aim for {name} was not."},
    {BlockText::aims_one_met, "One of the {count} aims was met, that for {name}."},
    {BlockText::change_counted, "{change} ({count})"},
    {BlockText::comparison_caption, "{after} compared with {before}"},
    {BlockText::comparison_caption_plain, "Measures compared with an earlier period"},
    {BlockText::head_measure, "Measure"},
    {BlockText::head_before, "Earlier period"},
    {BlockText::head_after, "This period"},
    {BlockText::head_change, "Change"},
    {BlockText::head_aim, "Aim"},
    {BlockText::aim_met, "met"},
    {BlockText::aim_not_met, "not met"},
    {BlockText::no_aim, "no aim"},
    {BlockText::aim_unknown, "not known"},
    {BlockText::note_small_base, "No percentage is given where the earlier count is under {small_base}."},
    {BlockText::group_head, "Group"},
    {BlockText::matrix_caption, "Measures, {first} to {last}"},
    {BlockText::matrix_caption_one, "Measures, {first}"},
    {BlockText::matrix_says, "The table shows {measures} over {periods}. {missing}"},
    {BlockText::one_measure, "one measure"},
    {BlockText::measures, "{count} measures"},
    {BlockText::one_period, "one period"},
    {BlockText::periods, "{count} periods"},
    {BlockText::figure_state, "{count} is {state}"},
    {BlockText::figures_state, "{count} are {state}"},
    {BlockText::figures_missing, "Of its {total} figures, {list}."},
    {BlockText::figures_all_there, "None of its {total} figures is missing."},
    {BlockText::breakdown_caption, "{short}, by {by}, {window}"},
    {BlockText::breakdown_caption_two, "{short}, by {by}, {before} and {after}"},
    {BlockText::by_area, "area"},
    {BlockText::by_category, "category"},
    {BlockText::head_area, "Area"},
    {BlockText::head_category, "Category"},
    {BlockText::head_amount, "Amount"},
    {BlockText::head_value, "Value"},
    {BlockText::head_percentage, "Percentage of {unit}"},
    {BlockText::head_number, "Number"},
    {BlockText::head_out_of, "Out of"},
    {BlockText::head_share, "Share of total"},
    {BlockText::head_share_of, "Share of total, {window}"},
    {BlockText::total_row, "Total"},
    {BlockText::total_of_shown, "Total of the {count} shown"},
    {BlockText::total_withheld_note,
     "Totals and shares are withheld where they would give back a figure that is withheld."},
    {BlockText::total_missing_note, "There is no total where a figure is missing."},
    {BlockText::shares_rounded, "Shares do not add up to 100% because they are rounded."},
    {BlockText::says_largest, "The largest is {name}: {amount}[ ({share} of the total)]."},
    {BlockText::says_largest_shown, "The largest of those shown is {name}: {amount}."},
    {BlockText::says_largest_equal, "The largest are {names}: {amount} each."},
    {BlockText::says_all_equal, "All {count} are {amount}."},
    {BlockText::says_range, "The highest is {highest} ({high}) and the lowest {lowest} ({low})."},
    {BlockText::says_range_shown,
     "The highest of those shown is {highest} ({high}) and the lowest {lowest} ({low})."},
    {BlockText::says_total_change, "The total {change}."},
    {BlockText::says_nothing, "There is no figure to show."},
    {BlockText::not_shown, "not shown"},
    {BlockText::summary_caption, "Measures summary"},
    {BlockText::note_status_all, "All figures in this table are {status}."},
    {BlockText::note_status, "This figure is {status}."},
}};

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].text != static_cast<BlockText>(i) || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the table is in the order of BlockText, and no row is empty");

constexpr std::array<std::string_view, 11> small_numbers{"no",  "one",   "two",   "three", "four", "five",
                                                         "six", "seven", "eight", "nine",  "ten"};

}  // namespace

std::string_view template_of(BlockText text) {
  return table[static_cast<std::size_t>(text)].words;
}

std::string fill(BlockText text, const wording::Slots& slots) {
  return wording::fill_words(template_of(text), slots);
}

std::string small_number(std::size_t number) {
  if (number < small_numbers.size()) return std::string(small_numbers[number]);
  return base::whole(static_cast<long long>(number));
}

}  // namespace rows
