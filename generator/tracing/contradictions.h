// Words of a sentence that say something of its figures: rose, fell, all, except, highest, lowest.
#pragma once

#include "base/diagnostic.h"
#include "tracing/answers.h"
#include "tracing/line.h"

namespace tracing {

// A sentence is bound to the measures whose figures stand in it. Where its words are bound by a claim in
// words already, or are negated, or say both directions, nothing is asked.
void check_words(const Line& line, const Sentence& sentence, const Answers& answers,
                 base::Diagnostics& diagnostics);

}  // namespace tracing
