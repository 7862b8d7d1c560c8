// A diagram as a figure: its caption, two drawings, and the same words as a nested list.
#include "render/pieces.h"
#include "render/svg.h"

namespace render {

namespace {

void write_nested(Markup& markup, const std::vector<page::NestedItem>& items, std::string_view element) {
  markup.open(element).new_line();
  for (const page::NestedItem& item : items) {
    markup.open("li").text(item.text);
    if (!item.below.empty()) write_nested(markup.new_line(), item.below, element);
    markup.close().new_line();
  }
  markup.close().new_line();
}

}  // namespace

void write_diagram(Writer& writer, const page::Diagram& diagram) {
  Markup& markup = writer.markup;
  const std::string caption_id = diagram.id + "-h";
  markup.open("figure", "chart diagram").attribute("id", diagram.id).attribute("aria-labelledby", caption_id);
  markup.new_line().open("figcaption").attribute("id", caption_id).text(diagram.title).close().new_line();
  if (!diagram.caption.empty()) markup.leaf("p", "chart-sub", diagram.caption).new_line();
  if (diagram.wide) write_drawing(markup, *diagram.wide, "wide", diagram.name);
  if (diagram.narrow) write_drawing(markup, *diagram.narrow, "narrow", diagram.name);
  write_nested(markup, diagram.items, diagram.is_ordered ? "ol" : "ul");
  if (!diagram.note.empty()) markup.leaf("p", "chart-note", diagram.note).new_line();
  markup.close().new_line();
}

}  // namespace render
