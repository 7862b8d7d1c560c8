// The faults that only show when an edition is stated.
#pragma once

#include "base/diagnostic.h"

namespace sections::codes {

inline constexpr base::Code asserted_differs{
    .id = "R501",
    .severity = base::Severity::warning,
    .title = "the stated trend differs from the computed one",
    .explanation =
        "The section states a trend word of the author's, but the data give a word of their own and it is "
        "another one. The page shows the author's word, marked as such, with the computed word beside it. "
        "Take the stated word out, or say in `because` why the data mislead."};
inline constexpr base::Code signed_other_statements{
    .id = "R502",
    .severity = base::Severity::policy,
    .title = "the report was signed off for other figures",
    .explanation =
        "The hash in `sign_off` is not that of the statements as they would be published now, so what the "
        "approver saw is not what would appear. Have the report looked at again and signed off with the "
        "hash that is shown."};

inline constexpr base::Code all[] = {asserted_differs, signed_other_statements};

}  // namespace sections::codes
