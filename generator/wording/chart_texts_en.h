// The English words of charts beside those of the trend chart: headings, sentences, names, columns of tables,
// kind by kind. Apart from templates_en.h, which holds what statements say.
#pragma once

#include <string>
#include <string_view>

#include "wording/sentence.h"

namespace wording {

// Kept in lines by kind of chart: the formatter would give each word a line of its own.
// clang-format off
enum class ChartText {
  // every kind
  skip, data_summary, download, source, source_updated, head_status, status_final,
  count_of_chart_texts  // not a text: how many there are
};
// clang-format on

std::string_view template_of(ChartText text);
std::string fill(ChartText text, const Slots& slots = {});

}  // namespace wording
