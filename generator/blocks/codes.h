// The faults of blocks that only show when they meet the numbers. Those of their words are in texts. B301
// said that a type was not built yet; every type is.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace blocks::codes {

inline constexpr base::Code not_published{
    "B302", base::Severity::warning, "block is left out: its measure is not published",
    "A page shows what reports have published: no published report of the site's own uses this measure, so "
    "no number of it may be seen. The page is built without the block; it comes with the report."};
inline constexpr base::Code nothing_to_draw{
    "B303", base::Severity::warning, "block is left out: it has no window to draw",
    "Between `from` and `to` and up to the period of the report the measure has no window. Correct the two, "
    "or add the observations."};
inline constexpr base::Code line_without_figures{
    "B304", base::Severity::warning, "line is left out: it has no figures",
    "The block asks for an area or a group that has no figure in any window of the chart: it has no data, "
    "the group was chosen for another area, or fewer than five of its members have a figure. Take it out, "
    "or add the observations."};
inline constexpr base::Code annotation_outside{
    "B305", base::Severity::warning, "annotation is left out: it lies outside the chart",
    "What happened before the first window of the chart ends, or after the last one, has no place in it. "
    "Correct `at`, or draw more windows with `from` and `to`."};

// --- tables of measures: B401 to B449, of which B401 to B406 are in texts ---
inline constexpr base::Code rows_miss_total{
    "B420", base::Severity::error, "the total is not what its rows give",
    "The rows were added up, and come to another number than the total that was published or typed. Either "
    "a row is missing or wrong, or the rows are not parts of one whole: then write `total: false`."};
inline constexpr base::Code total_gives_back{
    "B421", base::Severity::policy, "a typed total would give back a figure that is withheld",
    "A row of the table is withheld to protect people's privacy. A total beside it leaves the withheld "
    "figure over when the other rows are taken away. Take the number out."};
inline constexpr base::Code nothing_to_add{
    "B422", base::Severity::error, "rows of this measure do not add up",
    "Percentages that were published without what they are of, and ratios, have no total: adding them up "
    "gives a number that means nothing. Take `total` out, or use a measure with its numerators."};
inline constexpr base::Code period_after_report{
    "B423", base::Severity::warning, "block is left out: its period lies after the report's",
    "A report uses no figure after its own period, and a page shows what the newest report shows. Correct "
    "the period, or wait for the report that reaches it."};
inline constexpr base::Code nothing_to_list{
    "B424", base::Severity::warning, "block is left out: it has no row or no column to show",
    "The measure has no figures for what the block asks: no category or area, or no period between `from` "
    "and `to`. Correct the block, or add the observations."};
inline constexpr base::Code too_many_columns{
    "B425", base::Severity::error, "more than 24 periods in one table",
    "A table of more columns fits no sheet and no screen. Choose `from` and `to` nearer to one another, or "
    "draw a chart, which shows any number of periods."};
inline constexpr base::Code unknown_item{
    "B426", base::Severity::error, "unknown item of a breakdown",
    "The measure has no category of that name in this area, so the row would be empty for ever. Correct the "
    "name; capitals and spaces count."};

inline constexpr std::array all{not_published,   nothing_to_draw,  line_without_figures, annotation_outside,
                                rows_miss_total, total_gives_back, nothing_to_add,       period_after_report,
                                nothing_to_list, too_many_columns, unknown_item};

}  // namespace blocks::codes
