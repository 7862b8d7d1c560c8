// Types of charts: a row each.
#include "blocks/catalogue.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

#include "base/text.h"
#include "blocks/file_tables.h"

namespace blocks {

namespace {

struct Row {
  library::ChartType type;
  MakeChart* make;
};

constexpr std::array catalogue{
    Row{library::ChartType::trend, make_trend},
    Row{library::ChartType::bars, make_bars},
    Row{library::ChartType::spc, make_spc},
    Row{library::ChartType::columns, make_columns},
    Row{library::ChartType::grouped, make_grouped},
    Row{library::ChartType::before_after, make_before_after},
    Row{library::ChartType::volume_rate, make_volume_rate},
    Row{library::ChartType::multiples, make_multiples},
    Row{library::ChartType::projection, make_projection},
    Row{library::ChartType::stacked, make_stacked},
};

static_assert(catalogue.size() == library::chart_types.size(), "every type of chart has its row");

// An author's words in place of the heading that is worked out, and beside what a chart says anyway.
page::Chart with_words(page::Chart chart, const library::ChartBlock& block) {
  if (!block.title.empty()) chart.heading = block.title;
  if (!block.caption.empty()) {
    const bool has_end = block.caption.ends_with('.') || block.caption.ends_with('?');
    chart.subtitle = block.caption + (has_end ? " " : ". ") + chart.subtitle;
  }
  if (!block.note.empty()) chart.note += (chart.note.empty() ? "" : " ") + block.note;
  return chart;
}

}  // namespace

std::optional<page::Chart> make_chart(const Order& order, const Setting& setting,
                                      base::Diagnostics& diagnostics) {
  const auto row = std::find_if(catalogue.begin(), catalogue.end(),
                                [&](const Row& each) { return each.type == order.block.type; });
  std::optional<page::Chart> chart = row->make(order, setting, diagnostics);
  return chart ? std::optional(with_words(std::move(*chart), order.block)) : std::nullopt;
}

namespace {

using Made = std::optional<page::Piece>;

template <class Content>
Made as_piece(std::optional<Content> made) {
  return made ? Made(page::Piece{std::move(*made)}) : std::nullopt;
}

// What each kind of block becomes. A report speaks, but for blocks that show no number of a measure.
struct Maker {
  const Place& place;
  const Setting& setting;
  base::Diagnostics& diagnostics;

  Made make(const library::ChartBlock& chart) const {
    return as_piece(make_chart({chart, place.chart, place.names}, setting, diagnostics));
  }
  Made make(const library::DiagramBlock& diagram) const {
    return page::Piece{make_diagram(diagram, place.chart.id_suffix, setting.metrics)};
  }
  Made make(const library::ComparisonBlock& comparison) const {
    return as_piece(make_comparison(comparison, place, setting, diagnostics));
  }
  Made make(const library::MatrixBlock& matrix) const {
    return as_piece(make_matrix(matrix, place, setting, diagnostics));
  }
  Made make(const library::BreakdownBlock& breakdown) const {
    return as_piece(make_breakdown(breakdown, place, setting, diagnostics));
  }
  Made make(const library::SummaryBlock& summary) const {
    return as_piece(make_summary(summary, place, setting));
  }
  Made make(const library::TableBlock& table) const {
    return page::Piece{make_table(table, place.chart.id_suffix, diagnostics)};
  }
  Made make(const library::TrackerBlock& tracker) const {
    return page::Piece{make_tracker(tracker, place.chart.id_suffix, diagnostics)};
  }
  Made make(const library::TicksBlock& ticks) const {
    return page::Piece{make_ticks(ticks, place.chart.id_suffix, diagnostics)};
  }
  Made make(const library::KeyFiguresBlock& figures) const {
    return page::Piece{make_key_figures(figures, place.chart.id_suffix)};
  }
};

}  // namespace

page::Inset make_inset(const library::Block& block, const Place& place, const Setting& setting,
                       base::Diagnostics& diagnostics) {
  page::Inset inset{.element = block.element, .pieces = {}};
  if (library::shows_measures(block) && setting.standpoint == nullptr) return inset;
  const Maker maker{place, setting, diagnostics};
  Made piece = std::visit([&](const auto& content) { return maker.make(content); }, block.content);
  if (piece) inset.pieces.push_back(std::move(*piece));
  return inset;
}

std::string id_wish(const library::Block& block) {
  std::string id = base::id_from(library::caption_of(block));
  if (!id.empty()) return id;
  const auto measures = library::measures_of(block);
  return measures.empty() ? std::string(library::name_of(block)) : measures.front().id.text;
}

}  // namespace blocks
