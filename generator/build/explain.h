// One question instead of a site: how a measure's statement in one report came about. The first half of the
// line, to the gate, so that nothing held back is explained either.
#pragma once

#include <string>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "derivation/derivation.h"
#include "disclosure/clear.h"

namespace build {

struct Question {
  std::string measure;  // its id
  std::string report;   // its slug
};

struct Answer {
  std::string title;   // of the measure, as the report calls it
  std::string area;    // its name
  std::string window;  // "12 months to December 2023"
  derivation::Derivation derivation;
};

struct Explained {
  std::vector<Answer> answers = {};  // one for each time the report states the measure
  // Where there is none: what there is instead of the report, or of the measure.
  bool is_report_known = true;
  std::vector<std::string> known = {};
};

Explained explain(const base::Sources& sources, const disclosure::Audience& audience,
                  const Question& question, base::Crew& crew, base::Diagnostics& diagnostics);

}  // namespace build
