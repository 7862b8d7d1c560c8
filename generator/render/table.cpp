// Tables: a caption, a scope on every head, and a region that scrolls sideways where the screen is narrow.
#include "render/pieces.h"
#include "render/svg.h"

namespace render {

namespace {

void write_cell_content(Writer& writer, const page::Cell& cell) {
  write_icon(writer.markup, cell.icon);
  for (std::size_t i = 0; i < cell.lines.size(); ++i) {
    if (i > 0) writer.markup.open("span", "line");
    write_runs(writer, cell.lines[i]);
    if (i > 0) writer.markup.close();
  }
  if (cell.sparkline) write_sparkline(writer.markup, *cell.sparkline);
}

bool holds_number(const page::Table& table, std::size_t column) {
  return column < table.columns.size() && table.columns[column].align == page::Align::number;
}

void write_row(Writer& writer, const page::Table& table, const std::vector<page::Cell>& row) {
  Markup& markup = writer.markup;
  markup.open("tr");
  for (std::size_t i = 0; i < row.size(); ++i) {
    markup.open(i == 0 ? "th" : "td");
    if (i == 0) markup.attribute("scope", "row");
    if (i > 0 && holds_number(table, i)) markup.attribute("class", "n");
    if (!row[i].id.empty()) markup.attribute("id", row[i].id);
    write_cell_content(writer, row[i]);
    markup.close();
  }
  markup.close().new_line();
}

void write_heads(Writer& writer, const page::Table& table) {
  Markup& markup = writer.markup;
  markup.open("thead").open("tr");
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    markup.open("th").attribute("scope", "col");
    if (i > 0 && holds_number(table, i)) markup.attribute("class", "n");
    markup.text(table.columns[i].head).close();
  }
  markup.close().close().new_line();
}

}  // namespace

void write_table(Writer& writer, const page::Table& table) {
  Markup& markup = writer.markup;
  if (!table.scroll_hint.empty()) markup.leaf("p", "scroll-hint", table.scroll_hint).new_line();
  markup.open("section", "scroll").attribute("tabindex", "0");
  // A second table of the same caption: its region has a name of its own.
  const std::string label = writer.notes.claim_label(table.caption);
  if (table.id.empty() || label != table.caption) {
    markup.attribute("aria-label", label);
  } else {
    markup.attribute("aria-labelledby", table.id);
  }
  markup.open("table", table.is_summary ? "summary" : std::string_view{}).open("caption");
  if (!table.id.empty()) markup.attribute("id", table.id);
  markup.open("span").text(table.caption).close().close().new_line();
  write_heads(writer, table);
  markup.open("tbody").new_line();
  for (const auto& row : table.rows) write_row(writer, table, row);
  markup.close();
  if (!table.foot.empty()) {
    markup.open("tfoot");
    write_row(writer, table, table.foot);
    markup.close();
  }
  markup.close().close().new_line();
}

}  // namespace render
