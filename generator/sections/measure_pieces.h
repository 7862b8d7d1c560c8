// The pieces a measure is shown by, on a report and on its own page: summary table, statements, trend chart.
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

struct ChartPlace {
  std::string id_suffix;  // "homicide": the ids are chart-homicide and data-homicide
  int heading_level = 4;
  bool is_data_open = false;
};
page::Chart trend_chart(const model::Model& model, const Stated& stated, const ChartPlace& place,
                        const scene::TextMetrics& metrics);

// A period as an anchor: letters, digits and hyphens.
std::string anchor_of(const model::Period& period);

}  // namespace sections
