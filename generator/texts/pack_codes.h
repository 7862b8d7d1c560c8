// The faults that packs can have. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace texts::codes {

inline constexpr base::Code unknown_report{
    "R601", base::Severity::error, "pack lists a report that is not there",
    "`items` lists reports by the names of their folders below content/reports/. Correct the name, or add "
    "the "
    "report. One that is not published yet may stand here: the pack shows nothing of it until it is."};
inline constexpr base::Code report_twice_in_pack{
    "R602", base::Severity::error, "report stands twice in a pack",
    "The pack would print the report twice, under the same anchors. Remove one of the two."};
inline constexpr base::Code pack_without_items{
    "R603", base::Severity::error, "pack lists no reports",
    "A pack is the reports of one meeting on one page. Without any there is nothing to print. List their "
    "slugs under `items`, or write an ordinary page instead."};
inline constexpr base::Code pack_file_missing{
    "R604", base::Severity::error, "pack.md is missing",
    "A folder below content/packs/ holds one pack.md with the title and the reports of the meeting. Add it, "
    "or remove the folder."};
inline constexpr base::Code pack_file_not_read{
    "R605", base::Severity::warning, "file is not read",
    "A pack is one file, content/packs/NAME/pack.md; what else belongs to a meeting is a report of its own. "
    "Move the text into pack.md or into a report."};

inline constexpr std::array all_of_packs{unknown_report, report_twice_in_pack, pack_without_items,
                                         pack_file_missing, pack_file_not_read};

}  // namespace texts::codes
