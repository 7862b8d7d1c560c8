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

inline constexpr std::array all{not_published, nothing_to_draw, line_without_figures, annotation_outside};

}  // namespace blocks::codes
