// The pieces a measure is shown by, on a report and on its own page: summary table and statements.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "page/piece.h"
#include "scene/text_metrics.h"
#include "sections/edition.h"
#include "wording/wording.h"

namespace sections {

enum class Sparklines { drawn, left_out };
// The measures summary of 6.7. `id` makes the caption's anchor. Nothing when there are no measures.
page::Table summary_table(const model::Model& model, const std::vector<const Stated*>& stated, std::string id,
                          std::string caption, Sparklines sparklines);

// The same of measures that a block lists, seen from `standpoint`, with a sentence about them; without a
// caption. `names` are the report's.
page::TableBlock summary_of(const model::Model& model, const model::Standpoint& standpoint,
                            const std::vector<library::ListedMeasure>& listed,
                            const std::function<wording::Names(const model::Measure&)>& names);

// What the measure says in full sentences.
page::Paragraph statement_paragraph(const model::Model& model, const Stated& stated);

}  // namespace sections
