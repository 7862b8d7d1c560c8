// The pieces a measure is shown by, on a report and on its own page: summary table and statements.
#pragma once

#include <string>
#include <vector>

#include "page/piece.h"
#include "scene/text_metrics.h"
#include "sections/edition.h"

namespace sections {

enum class Sparklines { drawn, left_out };
// The measures summary of 6.7. `id` makes the caption's anchor. Nothing when there are no measures.
page::Table summary_table(const model::Model& model, const std::vector<const Stated*>& stated, std::string id,
                          std::string caption, Sparklines sparklines);

// What the measure says in full sentences.
page::Paragraph statement_paragraph(const model::Model& model, const Stated& stated);

}  // namespace sections
