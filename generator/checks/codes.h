// The doubts that sound input can raise, and the few things that a check refuses. A number is never used
// twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace checks::codes {

// Of observations.
inline constexpr base::Code gap{"D301", base::Severity::warning, "gap inside a series",
                                "Periods are missing between the first and the last observation. No window "
                                "that touches them has a figure, and "
                                "charts show a gap. Add the rows; where a figure does not exist, add rows "
                                "with the mark that says why, such as "
                                "[x]."};
inline constexpr base::Code thousandfold{"D302", base::Severity::warning,
                                         "value is about a thousand times its neighbours, or a thousandth",
                                         "A point typed for a comma changes a figure a thousandfold and "
                                         "still reads as a number: 2.710 for 2,710. Compare "
                                         "the cell with its source."};
inline constexpr base::Code not_published{
    "D303", base::Severity::warning, "observations are later than every report",
    "A measure is published up to the end of the newest report that uses it, so these observations appear "
    "nowhere. "
    "That is right before the next report comes; otherwise write the report, or correct its period."};
inline constexpr base::Code does_not_add_up{"D304", base::Severity::error,
                                            "categories do not add up to the whole",
                                            "data/measures.yaml says `adds_up: true`, so readers will add "
                                            "the categories and expect the whole. Correct the "
                                            "cells, add the missing category, or remove `adds_up`."};

// Of reports.
inline constexpr base::Code small_count{"R301", base::Severity::warning,
                                        "a count of 1 to 4 is printed without a disclosure rule",
                                        "From such a small count somebody might recognise a person. Decide "
                                        "for the measure in data/measures.yaml: "
                                        "`disclosure: { threshold: 5 }` hides small counts, `disclosure: { "
                                        "exempt: … }` says why they may be shown."};
inline constexpr base::Code stale_commentary{
    "R302", base::Severity::warning, "commentary was confirmed for an older period",
    "The measures of the section have moved on, and the text may no longer fit the figures beside it. Read "
    "it again, "
    "change what has changed, and set `confirmed_for` to the report's period."};
inline constexpr base::Code no_sign_off{"R303", base::Severity::warning, "approved report has no sign-off",
                                        "The sign-off holds the hash of the statements that were approved, "
                                        "so that no figure can change afterwards in "
                                        "silence. Add `sign_off` with the hash that the review panel shows."};
inline constexpr base::Code accessibility_untested{
    "R304", base::Severity::error, "accessibility statement is not up to date",
    "The law asks public bodies for a statement that is reviewed every year, and this one was last tested "
    "more than "
    "twelve months ago, or never. Test the site, and write the day as `last_tested`."};
inline constexpr base::Code accessibility_missing{
    "R305", base::Severity::warning, "site has no accessibility statement",
    "Public bodies must say how accessible their website is and whom to tell about problems. Write "
    "content/pages/accessibility.md with `title` and `last_tested`."};

// Of the glossary.
inline constexpr base::Code term_unused{"G301", base::Severity::warning, "term is never used",
                                        "No text of the site uses the term, so no reader will be led to it. "
                                        "Remove it, or add the form in which the texts "
                                        "use it as a line `Also: …`."};
inline constexpr base::Code abbreviation_undefined{
    "G302", base::Severity::warning, "abbreviation is not explained",
    "A reader who does not know the abbreviation finds no explanation. Write it out, or define it in "
    "content/glossary.md: `## Most similar group (MSG)`. A name that needs none can stand in `plain_numbers` "
    "of "
    "site.yaml."};

inline constexpr std::array all{gap,
                                thousandfold,
                                not_published,
                                does_not_add_up,
                                small_count,
                                stale_commentary,
                                no_sign_off,
                                accessibility_untested,
                                accessibility_missing,
                                term_unused,
                                abbreviation_undefined};

}  // namespace checks::codes
