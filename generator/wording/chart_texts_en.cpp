#include "wording/chart_texts_en.h"

#include <array>
#include <cstddef>

namespace wording {
namespace {

struct Row {
  ChartText text;
  std::string_view words;
};

constexpr std::array<Row, static_cast<std::size_t>(ChartText::count_of_chart_texts)> table{{
    // every kind
    {ChartText::skip, "Skip to the data for {name}"},
    {ChartText::data_summary, "Data for this chart: {name} ({rows})"},
    {ChartText::download, "Download {name}"},
    {ChartText::source, "Source: "},
    {ChartText::source_updated, ", updated {date}"},
    {ChartText::head_status, "Status"},
    {ChartText::status_final, "final"},
}};

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].text != static_cast<ChartText>(i) || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the table is in the order of ChartText, and no row is empty");

}  // namespace

std::string_view template_of(ChartText text) {
  return table[static_cast<std::size_t>(text)].words;
}

std::string fill(ChartText text, const Slots& slots) {
  return fill_words(template_of(text), slots);
}

}  // namespace wording
