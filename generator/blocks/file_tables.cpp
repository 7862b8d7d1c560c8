#include "blocks/file_tables.h"

#include <utility>
#include <variant>

#include "wording/file_texts_en.h"
#include "wording/wording.h"

namespace blocks {

using wording::FileText;

page::TableBlock open_table(std::string_view kind, const std::string& id, const std::string& caption,
                            const std::string& note, std::string own_caption) {
  page::TableBlock made;
  made.id = std::string(kind) + "-" + id;
  made.table.id = "cap-" + made.id;
  made.table.caption = caption.empty() ? std::move(own_caption) : caption;
  made.note = note;
  return made;
}

void add_scroll_hint(page::Table& table) {
  constexpr std::size_t columns_of_a_phone = 3;
  if (table.columns.size() > columns_of_a_phone) table.scroll_hint = wording::fill(FileText::scroll_hint);
}

page::Cell printed_cell(const library::SheetCell& cell, const tables::Value& value) {
  const auto* absence = std::get_if<model::Absence>(&value);
  if (absence == nullptr) return page::plain_cell(cell.text);
  return {.lines = {{page::Run{.text = wording::absence_words(*absence), .weight = page::Weight::muted}}}};
}

page::Align align_of(const tables::Column& column) {
  return column.kind == tables::Kind::words ? page::Align::text : page::Align::number;
}

page::TableBlock make_key_figures(const library::KeyFiguresBlock& block, const std::string& id) {
  page::TableBlock made =
      open_table("key-figures", id, block.caption, block.note, wording::fill(FileText::figures_caption));
  made.form = page::TableBlock::Form::list;
  made.table.columns = {{.head = wording::fill(FileText::head_label)},
                        {.head = wording::fill(FileText::head_value)}};
  for (const library::KeyFigure& each : block.items)
    made.table.rows.push_back({page::plain_cell(each.label), page::plain_cell(each.value)});
  return made;
}

}  // namespace blocks
