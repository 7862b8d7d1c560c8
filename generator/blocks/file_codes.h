// The faults of the rows of trackers and tick matrices. Those of sums are in tables, those of the file's
// heads in texts. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace blocks::codes {

inline constexpr base::Code tick_not_understood{
    "B468", base::Severity::error, "cell is neither a tick nor none",
    "Behind the question a cell says yes (`yes`, `x`, `tick`, ✓) or no (`no`, or nothing), or is a mark such "
    "as N/A. Anything else could be read both ways. Write one of these, or print the file with a `table` "
    "block."};
inline constexpr base::Code tracker_id_twice{"B469", base::Severity::error,
                                             "two rows of a tracker have the same id",
                                             "Minutes and letters refer to an action by its id, and links "
                                             "lead to it. Give each row its own; where two "
                                             "sets count from 1, set a letter before the number."};
inline constexpr base::Code tracker_status_alike{
    "B470", base::Severity::warning, "status is nearly the same as another",
    "Each status is counted as it is written, so two spellings of one status become two counts. Write both "
    "alike, or make them more different."};
inline constexpr base::Code tracker_row_incomplete{
    "B471", base::Severity::error, "row of a tracker lacks its id, text or status",
    "An action without a status is counted nowhere, and one without an id or a text cannot be referred to. "
    "Fill the cell in."};
inline constexpr base::Code tracker_due_date{
    "B472", base::Severity::error, "date when an action is due does not exist",
    "The cell is written as a date and the calendar has no such day. Correct it; words such as `summer 2024` "
    "are printed as they are."};

inline constexpr std::array all_of_files{tick_not_understood, tracker_id_twice, tracker_status_alike,
                                         tracker_row_incomplete, tracker_due_date};

}  // namespace blocks::codes
