// Every page::Piece to HTML.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "page/piece.h"
#include "render/markup.h"
#include "render/notes.h"

namespace render {

// What the makers of HTML write to and note in.
struct Writer {
  Markup& markup;
  Notes& notes;
};

// Notes every anchor that the pieces name, before any is written: texts of authors take what is left. An
// anchor given twice is reported.
void claim_anchors(const std::vector<page::Piece>& pieces, Notes& notes, base::Diagnostics& diagnostics);

void write_pieces(Writer& writer, const std::vector<page::Piece>& pieces);
void write_runs(Writer& writer, const page::Runs& runs);
// The region that scrolls, and the notes under it; not the link to its file. `sentence` stands in the
// caption, below its words.
void write_table(Writer& writer, const page::Table& table, const std::string& sentence = {});
// "Download this table (CSV, 2 KB)"; `name` is said to those who hear the link without the table.
void write_table_link(Writer& writer, const page::Address& file, const std::string& name);
// With the file that it is offered as, below it.
void write_table_with_link(Writer& writer, const page::Table& table);
void write_table_block(Writer& writer, const page::TableBlock& block);
void write_chart(Writer& writer, const page::Chart& chart);
void write_diagram(Writer& writer, const page::Diagram& diagram);
std::string_view heading_name(int level);  // "h2"; levels outside 1 to 6 are brought inside

// The anchor of the table below a chart: "chart-homicide" gives "data-homicide".
std::string data_anchor(const page::Chart& chart);
std::string caption_anchor(const page::Chart& chart);
// Those of the notes under a table, and of the marks that lead to them.
std::vector<std::string> note_anchors(const page::Table& table);

}  // namespace render
