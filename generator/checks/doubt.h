// The same doubt about several series of one measure, said once.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/model.h"

namespace checks {

struct Doubt {
  const model::Series* series = nullptr;
  base::Span where = {};
  std::string text;  // "no observation for 2020-Q3"
};

// One diagnostic for the measure: the first doubt in full (one about the site's own area before all others),
// two more as notes, the rest counted. Nothing when there are none.
void say_once(const base::Code& code, const model::Measure& measure, const model::Model& model,
              std::vector<Doubt> doubts, base::Diagnostics& diagnostics);

}  // namespace checks
