// What may be wrong with a site as a whole. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace publish::codes {

using base::Severity;

inline constexpr base::Code link_to_nothing{
    "L101", Severity::error, "a link leads to nothing",
    "The site has no page or file at that address, so a reader who follows the link would find an error. "
    "Look for a "
    "page that was renamed, held back or never written, and mend the link or take it out."};
inline constexpr base::Code anchor_missing{
    "L102", Severity::error, "a link leads to a place that its page does not have",
    "The page exists, but nothing on it bears that name, so a reader would land at its top and search. "
    "Headings give "
    "their names to the places below them: a heading that was reworded took its name along."};
inline constexpr base::Code one_address_twice{"R401", Severity::error, "two pages or files have one address",
                                              "Only one of them could be published, and which one would be "
                                              "left to chance. Rename one of the two files, or give "
                                              "it another folder."};
inline constexpr base::Code address_leaves_site{"R402", Severity::error, "an address leads out of the site",
                                                "Every page and file must stand inside the site's own "
                                                "folder. Names of reports, pages and images hold no \"..\", "
                                                "no empty parts and no leading slash. Rename the file."};
inline constexpr base::Code forbidden_text{"P201", Severity::policy,
                                           "a text that must never be published stands in the site",
                                           "The site's list of texts that must not appear holds it, and it "
                                           "was found in a file that would be published. "
                                           "Nothing is written until it is gone. Find it in the page named, "
                                           "and from there in the text or data it came from."};
inline constexpr base::Code pattern_unreadable{"P202", Severity::error,
                                               "a pattern of never_publish cannot be read",
                                               "A text between slashes is a regular expression, and this one "
                                               "has no meaning, or refers back to its own parts, "
                                               "which is not supported. As long as it cannot be searched "
                                               "for, nothing is published. Mend the pattern, or take "
                                               "the slashes away to search for the text as it stands."};

inline constexpr std::array all{link_to_nothing,     anchor_missing, one_address_twice,
                                address_leaves_site, forbidden_text, pattern_unreadable};

}  // namespace publish::codes
