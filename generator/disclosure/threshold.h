// Counts too small to be shown, and the cells beside them that would give them back.
// Not what is not yet due: that is in embargo.h.
#pragma once

#include "model/model.h"

namespace disclosure {

// Every count that the disclosure rule of its measure hides becomes Absence::confidential: of a share its
// numerator, or what is left of the denominator, decides. With `secondary`, so does whatever would give a
// hidden count back.
void hide_small_counts(model::Model& model);

}  // namespace disclosure
