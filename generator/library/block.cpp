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

std::vector<ShownMeasure> shown_by(const ChartBlock& chart) {
  std::vector<ShownMeasure> shown;
  shown.reserve(chart.measures.size());
  for (const auto& measure : chart.measures)
    shown.push_back({.id = measure.id, .category = {}, .where = measure.where});
  return shown;
}

}  // namespace

std::string_view name_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock&) { return std::string_view("chart"); },
                        [](const DiagramBlock&) { return std::string_view("diagram"); },
                    },
                    block.content);
}

std::vector<ShownMeasure> measures_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock& chart) { return shown_by(chart); },
                        [](const DiagramBlock&) { return std::vector<ShownMeasure>{}; },
                    },
                    block.content);
}

std::string caption_of(const Block& block) {
  return std::visit(base::overloaded{
                        [](const ChartBlock&) { return std::string{}; },
                        [](const DiagramBlock& diagram) { return diagram.title; },
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
