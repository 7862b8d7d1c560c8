#include "library/block.h"

#include "base/overloaded.h"

namespace library {

namespace {

using Use = std::function<void(std::string&, base::Span)>;

template <class Content>
void each_word(Content& content, const Use& use) {
  for (std::string* text : {&content.title, &content.caption, &content.note}) use(*text, content.where);
}

void each_item(std::vector<DiagramItem>& items, base::Span where, const Use& use) {
  for (DiagramItem& item : items) {
    use(item.text, where);
    each_item(item.below, where, use);
  }
}

void each_cell(Sheet& sheet, const Use& use) {
  for (SheetColumn& column : sheet.columns) {
    use(column.above.text, column.above.where);
    use(column.head.text, column.head.where);
  }
  for (auto& row : sheet.rows) {
    for (SheetCell& cell : row) use(cell.text, cell.where);
  }
}

// Of blocks that have no title.
template <class Content>
void each_caption(Content& content, const Use& use) {
  use(content.caption, content.where);
  use(content.note, content.where);
}

std::vector<ShownMeasure> shown_by(const ChartBlock& chart) {
  std::vector<ShownMeasure> shown;
  shown.reserve(chart.measures.size());
  for (const auto& measure : chart.measures)
    shown.push_back({.id = measure.id, .category = {}, .where = measure.where});
  return shown;
}

std::vector<ShownMeasure> shown_by(const std::vector<ListedMeasure>& listed) {
  std::vector<ShownMeasure> shown;
  shown.reserve(listed.size());
  for (const ListedMeasure& each : listed)
    shown.push_back({.id = each.id, .category = each.category, .where = each.where});
  return shown;
}

std::vector<ShownMeasure> shown_by(const ComparisonBlock& comparison) {
  std::vector<ListedMeasure> listed;
  for (const ComparisonBlock::Group& group : comparison.groups)
    listed.insert(listed.end(), group.measures.begin(), group.measures.end());
  return shown_by(listed);
}

std::vector<ShownMeasure> shown_by(const BreakdownBlock& breakdown) {
  if (breakdown.measure.id.text.empty()) return {};
  return {{.id = breakdown.measure.id, .category = {}, .where = breakdown.measure.where}};
}

void each_label(std::vector<ListedMeasure>& listed, const Use& use) {
  for (ListedMeasure& each : listed) use(each.label, each.where);
}

}  // namespace

std::string_view name_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock&) { return std::string_view("chart"); },
                        [](const DiagramBlock&) { return std::string_view("diagram"); },
                        [](const TableBlock&) { return std::string_view("table"); },
                        [](const TrackerBlock&) { return std::string_view("tracker"); },
                        [](const TicksBlock&) { return std::string_view("ticks"); },
                        [](const KeyFiguresBlock&) { return std::string_view("key-figures"); },
                        [](const ComparisonBlock&) { return std::string_view("comparison"); },
                        [](const MatrixBlock&) { return std::string_view("matrix"); },
                        [](const BreakdownBlock&) { return std::string_view("breakdown"); },
                        [](const SummaryBlock&) { return std::string_view("summary"); },
                    },
                    block.content);
}

std::vector<ShownMeasure> measures_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock& chart) { return shown_by(chart); },
                        [](const ComparisonBlock& comparison) { return shown_by(comparison); },
                        [](const MatrixBlock& matrix) { return shown_by(matrix.measures); },
                        [](const BreakdownBlock& breakdown) { return shown_by(breakdown); },
                        [](const SummaryBlock& summary) { return shown_by(summary.measures); },
                        [](const auto&) { return std::vector<ShownMeasure>{}; },
                    },
                    block.content);
}

bool shows_measures(const Block& block) {
  return std::visit(base::overloaded{
                        [](const DiagramBlock&) { return false; },
                        [](const TableBlock&) { return false; },
                        [](const TrackerBlock&) { return false; },
                        [](const TicksBlock&) { return false; },
                        [](const KeyFiguresBlock&) { return false; },
                        [](const auto&) { return true; },
                    },
                    block.content);
}

std::string caption_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock&) { return std::string{}; },
                        [](const DiagramBlock& diagram) { return diagram.title; },
                        [](const auto& other) { return other.caption; },
                    },
                    block.content);
}

bool draws_measures(const Block& block) {
  return std::holds_alternative<ChartBlock>(block.content);
}

void each_text(Block& block, const Use& use) {
  std::visit(base::overloaded{
                 [&](ChartBlock& chart) {
                   each_word(chart, use);
                   for (Annotation& each : chart.annotations) use(each.text, each.where);
                 },
                 [&](DiagramBlock& diagram) {
                   each_word(diagram, use);
                   each_item(diagram.items, diagram.where, use);
                 },
                 [&](TableBlock& table) {
                   each_caption(table, use);
                   each_cell(table.sheet, use);
                   for (CellNote& each : table.notes) use(each.text, each.where);
                 },
                 [&](TrackerBlock& tracker) {
                   each_caption(tracker, use);
                   each_cell(tracker.sheet, use);
                 },
                 [&](TicksBlock& ticks) {
                   each_caption(ticks, use);
                   each_cell(ticks.sheet, use);
                 },
                 [&](KeyFiguresBlock& figures) {
                   each_caption(figures, use);
                   for (KeyFigure& each : figures.items) {
                     use(each.label, each.where);
                     use(each.value, each.where);
                   }
                 },
                 [&](ComparisonBlock& comparison) {
                   each_caption(comparison, use);
                   for (ComparisonBlock::Group& group : comparison.groups) {
                     use(group.title, group.where);
                     each_label(group.measures, use);
                   }
                 },
                 [&](MatrixBlock& matrix) {
                   each_caption(matrix, use);
                   each_label(matrix.measures, use);
                 },
                 [&](BreakdownBlock& breakdown) { each_caption(breakdown, use); },
                 [&](SummaryBlock& summary) {
                   each_caption(summary, use);
                   each_label(summary.measures, use);
                 },
             },
             block.content);
}

std::vector<BlockText> texts_of(const Block& block) {
  Block copy = block;
  std::vector<BlockText> texts;
  each_text(copy, [&](const std::string& text, base::Span where) {
    if (!text.empty()) texts.push_back({text, where});
  });
  return texts;
}

}  // namespace library
