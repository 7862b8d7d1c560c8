// Well-formed but doubtful: what an author should look at. Only reports, changes nothing.
#pragma once

#include "base/diagnostic.h"
#include "base/source.h"
#include "base/time.h"
#include "library/library.h"

namespace checks {

// Gaps inside a series, thousandfold neighbours, categories that do not add up, observations after the newest
// report that uses the measure, small counts without a disclosure rule, glossary, accessibility statement
// (refused when `is_public` and not tested in the twelve months before `now`), stale commentary, approved
// reports without sign-off.
void check(const library::Library& library, base::Instant now, bool is_public,
           base::Diagnostics& diagnostics);

}  // namespace checks
