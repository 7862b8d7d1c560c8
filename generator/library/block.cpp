#include "library/block.h"

#include "base/overloaded.h"

namespace library {

namespace {

void add(std::vector<BlockText>& texts, const std::string& text, base::Span where) {
  if (!text.empty()) texts.push_back({text, where});
}

void add_items(std::vector<BlockText>& texts, const std::vector<DiagramItem>& items, base::Span where) {
  for (const DiagramItem& item : items) {
    add(texts, item.text, where);
    add_items(texts, item.below, where);
  }
}

template <class Content>
void add_words(std::vector<BlockText>& texts, const Content& content) {
  for (const std::string* text : {&content.title, &content.caption, &content.note})
    add(texts, *text, content.where);
}

}  // namespace

std::vector<Named<model::MeasureId>> measures_of(const Block& block) {
  const auto* chart = std::get_if<ChartBlock>(&block.content);
  return chart == nullptr ? std::vector<Named<model::MeasureId>>{} : chart->measures;
}

std::vector<BlockText> texts_of(const Block& block) {
  std::vector<BlockText> texts;
  std::visit(base::overloaded{
                 [&](const ChartBlock& chart) {
                   add_words(texts, chart);
                   for (const Annotation& each : chart.annotations) add(texts, each.text, each.where);
                 },
                 [&](const DiagramBlock& diagram) {
                   add_words(texts, diagram);
                   add_items(texts, diagram.items, diagram.where);
                 },
             },
             block.content);
  return texts;
}

}  // namespace library
