// What was signed off against what would be published.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "sections/edition.h"

namespace sections {

// Policy: an approved report whose sign-off names other statements stops the build.
void check_sign_off(const std::vector<Said>& said, const base::Sources& sources,
                    base::Diagnostics& diagnostics);

}  // namespace sections
