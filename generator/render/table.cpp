// Tables: a caption, a scope on every head, and a region that scrolls sideways where the screen is narrow.
// Under a table stand its notes, and the file that says the same.
#include <algorithm>
#include <set>

#include "base/number.h"
#include "page/table_file.h"
#include "render/pieces.h"
#include "render/svg.h"

namespace render {

namespace {

std::string whole(std::size_t number) {
  return base::whole(static_cast<long long>(number));
}

std::string note_anchor(const page::Table& table, std::size_t number) {
  return table.id + "-note-" + whole(number);
}

// Marks lead to their note; the note leads back to its first mark.
class TableTelling {
 public:
  TableTelling(Writer& writer, const page::Table& table, const std::string& sentence)
      : writer_(writer), markup_(writer.markup), table_(table), sentence_(sentence) {}

  void tell() {
    markup_.open("table", table_.is_summary ? "summary" : std::string_view{});
    tell_caption();
    tell_column_groups();
    tell_heads();
    if (table_.groups.empty()) {
      markup_.open("tbody").new_line();
      tell_rows(0, table_.rows.size());
      markup_.close();
    }
    for (std::size_t i = 0; i < table_.groups.size(); ++i) tell_group(i);
    if (!table_.foot.empty()) {
      markup_.open("tfoot");
      tell_row(table_.foot);
      markup_.close();
    }
    markup_.close();
  }

  void tell_notes() {
    if (table_.notes.empty()) return;
    markup_.open("ol", "notes").attribute("type", "a").new_line();
    for (std::size_t number = 1; number <= table_.notes.size(); ++number) {
      markup_.open("li").attribute("id", note_anchor(table_, number)).text(table_.notes[number - 1]);
      if (marked_.contains(number)) {
        markup_.text(" ").open("a").url("href", "#" + mark_anchor(number)).text("Back to the table");
        markup_.leaf("span", "unseen", " from note " + page::note_mark(number)).close();
      }
      markup_.close().new_line();
    }
    markup_.close().new_line();
  }

 private:
  // Without a sentence the whole caption is the name of the region.
  void tell_caption() {
    markup_.open("caption");
    if (!table_.id.empty() && sentence_.empty()) markup_.attribute("id", table_.id);
    markup_.open("span");
    if (!table_.id.empty() && !sentence_.empty()) markup_.attribute("id", table_.id);
    markup_.text(table_.caption).close();
    if (!sentence_.empty()) markup_.text(" ").leaf("span", "caption-says", sentence_);
    markup_.close().new_line();
  }

  bool holds_number(std::size_t column) const {
    return column < table_.columns.size() && table_.columns[column].align == page::Align::number;
  }

  std::string mark_anchor(std::size_t number) const { return note_anchor(table_, number) + "-mark"; }

  void tell_marks(const std::vector<std::size_t>& notes) {
    for (const std::size_t number : notes) {
      markup_.open("sup").open("a").url("href", "#" + note_anchor(table_, number));
      if (marked_.insert(number).second) markup_.attribute("id", mark_anchor(number));
      markup_.leaf("span", "unseen", "Note ").text(page::note_mark(number)).close().close();
    }
  }

  // Heads of the group of columns need one.
  void tell_column_groups() {
    if (table_.heads_above.empty()) return;
    for (const page::HeadAbove& each : table_.heads_above) {
      markup_.open("colgroup").attribute("span", whole(each.columns)).close();
    }
    markup_.new_line();
  }

  void tell_head(std::size_t column, bool takes_both_rows) {
    markup_.open("th").attribute("scope", "col");
    if (takes_both_rows) markup_.attribute("rowspan", "2");
    if (column > 0 && holds_number(column)) markup_.attribute("class", "n");
    markup_.text(table_.columns[column].head);
    tell_marks(table_.columns[column].notes);
    markup_.close();
  }

  // Whether the columns stand below a head of their own; of a table with one row of heads none does.
  std::vector<bool> columns_below() const {
    std::vector<bool> below;
    for (const page::HeadAbove& each : table_.heads_above)
      below.insert(below.end(), each.columns, !each.text.empty());
    below.resize(table_.columns.size(), false);
    return below;
  }

  void tell_heads_above() {
    markup_.open("tr");
    std::size_t column = 0;
    for (const page::HeadAbove& each : table_.heads_above) {
      const std::size_t end = std::min(column + each.columns, table_.columns.size());
      if (!each.text.empty()) {
        markup_.open("th").attribute("scope", "colgroup").attribute("colspan", whole(each.columns));
        markup_.attribute("class", "above").text(each.text).close();
        column = end;
      }
      for (; column < end; ++column) tell_head(column, true);
    }
    markup_.close().new_line();
  }

  void tell_heads() {
    const bool has_two_rows = !table_.heads_above.empty();
    const std::vector<bool> below = columns_below();
    markup_.open("thead");
    if (has_two_rows) tell_heads_above();
    markup_.open("tr");
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (!has_two_rows || below[i]) tell_head(i, false);
    }
    markup_.close().close().new_line();
  }

  void tell_cell_content(const page::Cell& cell) {
    write_icon(markup_, cell.icon);
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
      if (i > 0) markup_.open("span", "line");
      write_runs(writer_, cell.lines[i]);
      if (i > 0) markup_.close();
      if (i == 0) tell_marks(cell.notes);
    }
    if (cell.sparkline) write_sparkline(markup_, *cell.sparkline);
  }

  void tell_row(const std::vector<page::Cell>& row) {
    markup_.open("tr");
    for (std::size_t i = 0; i < row.size(); ++i) {
      markup_.open(i == 0 ? "th" : "td");
      if (i == 0) markup_.attribute("scope", "row");
      if (i > 0 && holds_number(i)) markup_.attribute("class", "n");
      if (!row[i].id.empty()) markup_.attribute("id", row[i].id);
      tell_cell_content(row[i]);
      markup_.close();
    }
    markup_.close().new_line();
  }

  void tell_rows(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) tell_row(table_.rows[i]);
  }

  // Words over all columns: where the table scrolls, they keep to the screen.
  void tell_across(std::string_view css_class, bool is_head, const std::string& text) {
    if (text.empty()) return;
    markup_.open("tr", css_class).open(is_head ? "th" : "td");
    if (is_head) markup_.attribute("scope", "rowgroup");
    markup_.attribute("colspan", whole(table_.columns.size()));
    markup_.leaf("span", "across", text).close().close().new_line();
  }

  void tell_group(std::size_t at) {
    const page::RowGroup& group = table_.groups[at];
    const bool is_last = at + 1 == table_.groups.size();
    const std::size_t end = is_last ? table_.rows.size() : table_.groups[at + 1].begin;
    markup_.open("tbody").new_line();
    tell_across("group", true, group.caption);
    tell_rows(group.begin, end);
    tell_across("says", false, group.sentence);
    markup_.close();
  }

  Writer& writer_;
  Markup& markup_;
  const page::Table& table_;
  const std::string& sentence_;  // below the caption; or ""
  std::set<std::size_t> marked_ = {};
};

// The rows of two columns as terms and what they say.
void write_list(Writer& writer, const page::Table& table) {
  Markup& markup = writer.markup;
  markup.open("figcaption").attribute("id", table.id).text(table.caption).close().new_line();
  markup.open("dl").new_line();
  for (const auto& row : table.rows) {
    markup.open("div").leaf("dt", {}, page::printed(row.front()));
    markup.leaf("dd", {}, page::printed(row.back())).close().new_line();
  }
  markup.close().new_line();
}

}  // namespace

std::vector<std::string> note_anchors(const page::Table& table) {
  std::vector<std::string> anchors;
  for (std::size_t number = 1; number <= table.notes.size(); ++number) {
    anchors.push_back(note_anchor(table, number));
    anchors.push_back(note_anchor(table, number) + "-mark");
  }
  return anchors;
}

void write_table(Writer& writer, const page::Table& table, const std::string& sentence) {
  Markup& markup = writer.markup;
  TableTelling telling(writer, table, sentence);
  if (!table.scroll_hint.empty()) markup.leaf("p", "scroll-hint", table.scroll_hint).new_line();
  markup.open("section", "scroll").attribute("tabindex", "0");
  // A second table of the same caption: its region has a name of its own.
  const std::string label = writer.notes.claim_label(table.caption);
  if (table.id.empty() || label != table.caption) {
    markup.attribute("aria-label", label);
  } else {
    markup.attribute("aria-labelledby", table.id);
  }
  telling.tell();
  markup.close().new_line();
  telling.tell_notes();
}

void write_table_link(Writer& writer, const page::Address& file, const std::string& name) {
  Markup& markup = writer.markup;
  markup.open("a").url("href", writer.notes.link_to(file)).text("Download this table");
  markup.leaf("span", "unseen", ": " + name).text(writer.notes.file_note(file)).close();
}

void write_table_with_link(Writer& writer, const page::Table& table) {
  write_table(writer, table);
  if (!table.file) return;
  writer.markup.open("p", "chart-links");
  write_table_link(writer, *table.file, table.caption);
  writer.markup.close().new_line();
}

void write_table_block(Writer& writer, const page::TableBlock& block) {
  Markup& markup = writer.markup;
  const bool is_list = block.form == page::TableBlock::Form::list;
  markup.open("figure", is_list ? "table-block key-figures" : "table-block").attribute("id", block.id);
  markup.attribute("aria-labelledby", block.table.id).new_line();
  if (is_list) {
    write_list(writer, block.table);
  } else {
    write_table(writer, block.table, block.sentence);
  }
  if (!block.note.empty()) markup.leaf("p", "table-note", block.note).new_line();
  if (block.table.file || !block.source.empty()) {
    markup.open("p", "chart-links");
    if (block.table.file) write_table_link(writer, *block.table.file, block.table.caption);
    if (block.table.file && !block.source.empty()) markup.text(" · ");
    write_runs(writer, block.source);
    markup.close().new_line();
  }
  markup.close().new_line();
}

}  // namespace render
