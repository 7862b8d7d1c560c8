// Categories that texts name, as the data write them: only where both are joined can that be known.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "library/library.h"

namespace intake {

// Puts the category of the data in the place of its id ("burglary-dwelling" becomes "Burglary dwelling") in
// the measures of sections and blocks. One that the measure has nowhere is reported with the nearest name and
// stays. Measures without data are left alone.
void settle_categories(const model::Model& model, std::vector<library::Report>& reports,
                       std::vector<library::Page>& pages, base::Diagnostics& diagnostics);

}  // namespace intake
