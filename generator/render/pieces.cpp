#include "render/pieces.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "render/codes.h"
#include "render/escape.h"
#include "render/prose.h"

namespace render {

std::string_view heading_name(int level) {
  constexpr std::array<std::string_view, 6> names{"h1", "h2", "h3", "h4", "h5", "h6"};
  return names[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

namespace {

std::string_view class_of(page::Look look) {
  switch (look) {
    case page::Look::plain:
      return {};
    case page::Look::lead:
      return "lead";
    case page::Look::statement:
      return "statement";
    case page::Look::small:
      return "small";
    case page::Look::muted:
      return "muted";
  }
  return {};
}

std::string_view class_of(page::Tone tone) {
  switch (tone) {
    case page::Tone::tint:
      return "panel tint";
    case page::Tone::alert:
      return "panel alert";
  }
  return {};
}

// Opens what the weight asks for, if anything.
bool open_weight(Markup& markup, page::Weight weight) {
  switch (weight) {
    case page::Weight::plain:
      return false;
    case page::Weight::strong:
      markup.open("strong");
      return true;
    case page::Weight::muted:
      markup.open("span", "muted");
      return true;
    case page::Weight::better:
      markup.open("strong", "better");
      return true;
    case page::Weight::worse:
      markup.open("strong", "worse");
      return true;
  }
  return false;
}

void write_run(Writer& writer, const page::Run& run) {
  Markup& markup = writer.markup;
  const bool has_weight = open_weight(markup, run.weight);
  const bool leads_out = !run.to && !run.url.empty() && is_safe_url(run.url);
  if (run.to) {
    markup.open("a").url("href", writer.notes.link_to(*run.to));
  } else if (leads_out) {
    markup.open("a").url("href", run.url);
  }
  markup.text(run.to ? run.text + writer.notes.file_note(*run.to) : run.text);
  if (run.to || leads_out) markup.close();
  if (has_weight) markup.close();
}

void set_id(Markup& markup, const std::string& id) {
  if (!id.empty()) markup.attribute("id", id);
}

void write_items(Writer& writer, std::string_view list, std::string_view css_class,
                 const std::vector<page::Runs>& items) {
  writer.markup.open(list, css_class).new_line();
  for (const page::Runs& item : items) {
    writer.markup.open("li");
    write_runs(writer, item);
    writer.markup.close().new_line();
  }
  writer.markup.close().new_line();
}

void write_contents(Writer& writer, const page::Contents& contents) {
  Markup& markup = writer.markup;
  markup.open("nav", "contents").attribute("aria-label", contents.label).new_line();
  markup.leaf("h2", {}, contents.label).new_line().open("ul").new_line();
  for (const page::Contents::Entry& entry : contents.entries) {
    markup.open("li");
    write_runs(writer, entry.text);
    if (!entry.below.empty()) write_items(writer, "ul", {}, entry.below);
    markup.close().new_line();
  }
  markup.close().close().new_line();
}

void write_definition(Writer& writer, const page::Definition& definition, ParagraphNumbers& numbers) {
  Markup& markup = writer.markup;
  markup.open("div").open("dt");
  set_id(markup, definition.id);
  write_runs(writer, definition.term);
  markup.close().new_line();
  if (!definition.prose.empty()) {
    markup.open("dd");
    write_prose(
        writer,
        {.elements = definition.prose, .file = definition.file, .id_prefix = definition.id, .insets = {}},
        numbers);
    markup.close().new_line();
  }
  for (const page::Runs& text : definition.texts) {
    markup.open("dd");
    write_runs(writer, text);
    markup.close().new_line();
  }
  markup.close().new_line();
}

void write_paragraph(Writer& writer, const page::Paragraph& paragraph) {
  writer.markup.open("p", class_of(paragraph.look));
  write_runs(writer, paragraph.text);
  writer.markup.close().new_line();
}

void write_heading(Writer& writer, const page::Heading& heading) {
  writer.markup.open(heading_name(heading.level));
  set_id(writer.markup, heading.id);
  write_runs(writer, heading.text);
  writer.markup.close().new_line();
}

void write_all(Writer& writer, const std::vector<page::Piece>& pieces, ParagraphNumbers& numbers);

void write_box(Writer& writer, std::string_view css_class, const std::string& id,
               const std::vector<page::Piece>& pieces, ParagraphNumbers& numbers) {
  writer.markup.open("div", css_class);
  set_id(writer.markup, id);
  writer.markup.new_line();
  write_all(writer, pieces, numbers);
  writer.markup.close().new_line();
}

void write_definitions(Writer& writer, const page::Definitions& definitions, ParagraphNumbers& numbers) {
  writer.markup.open("dl").new_line();
  for (const page::Definition& item : definitions.items) write_definition(writer, item, numbers);
  writer.markup.close().new_line();
}

void write_details(Writer& writer, const page::Details& details, ParagraphNumbers& numbers) {
  writer.markup.open("details", "more").attribute("id", details.id);
  writer.markup.open("summary");
  write_runs(writer, details.summary);
  writer.markup.close().new_line();
  write_all(writer, details.pieces, numbers);
  writer.markup.close().new_line();
}

void write_all(Writer& writer, const std::vector<page::Piece>& pieces, ParagraphNumbers& numbers) {
  const auto write = base::overloaded{
      [&](const page::Heading& heading) { write_heading(writer, heading); },
      [&](const page::Paragraph& paragraph) { write_paragraph(writer, paragraph); },
      [&](const page::Prose& prose) { write_prose(writer, prose, numbers); },
      [&](const page::List& list) { write_items(writer, list.is_ordered ? "ol" : "ul", {}, list.items); },
      [&](const page::Definitions& definitions) { write_definitions(writer, definitions, numbers); },
      [&](const page::Contents& contents) { write_contents(writer, contents); },
      [&](const page::Tags& tags) { write_items(writer, "ul", "tags", tags.items); },
      [&](const page::Table& table) { write_table_with_link(writer, table); },
      [&](const page::TableBlock& block) { write_table_block(writer, block); },
      [&](const page::Chart& chart) { write_chart(writer, chart); },
      [&](const page::Diagram& diagram) { write_diagram(writer, diagram); },
      [&](const page::Panel& panel) { write_box(writer, class_of(panel.tone), {}, panel.pieces, numbers); },
      [&](const page::Group& group) {
        ParagraphNumbers own;
        write_box(writer, group.name, group.id, group.pieces, group.numbers_anew ? own : numbers);
      },
      [&](const page::Details& details) { write_details(writer, details, numbers); },
  };
  for (const page::Piece& piece : pieces) std::visit(write, piece.content);
}

// Every anchor that the pieces name themselves, in the order of the page.
class Anchors {
 public:
  Anchors(Notes& notes, base::Diagnostics& diagnostics) : notes_(notes), diagnostics_(diagnostics) {}

  void claim_all(const std::vector<page::Piece>& pieces) {
    for (const page::Piece& piece : pieces)
      std::visit([this](const auto& content) { claim_in(content); }, piece.content);
  }

 private:
  void claim(const std::string& id) {
    if (id.empty() || notes_.claim(id)) return;
    diagnostics_.add({.code = codes::same_anchor,
                      .where = {},
                      .about = notes_.self().file(),
                      .found = "#" + id,
                      .help = "rename the section or term whose name makes this anchor"});
  }
  void claim_in(const page::Heading& heading) { claim(heading.id); }
  void claim_in(const page::Group& group) {
    claim(group.id);
    claim_all(group.pieces);
  }
  void claim_in(const page::Panel& panel) { claim_all(panel.pieces); }
  void claim_in(const page::Details& details) {
    claim(details.id);
    claim_all(details.pieces);
  }
  void claim_in(const page::Definitions& definitions) {
    for (const page::Definition& item : definitions.items) claim(item.id);
  }
  void claim_in(const page::Table& table) {
    claim(table.id);
    for (const std::string& anchor : note_anchors(table)) claim(anchor);
    claim_cells(table);
  }
  void claim_in(const page::TableBlock& block) {
    claim(block.id);
    claim_in(block.table);
  }
  void claim_in(const page::Chart& chart) {
    claim(chart.id);
    claim(chart.id + "-h");
    claim(data_anchor(chart));
    claim(caption_anchor(chart));
    claim_cells(chart.data);
  }
  void claim_in(const page::Diagram& diagram) { claim(diagram.id), claim(diagram.id + "-h"); }
  void claim_in(const page::Paragraph&) {}
  void claim_in(const page::Prose& prose) {
    for (const page::Inset& inset : prose.insets) claim_all(inset.pieces);
  }
  void claim_in(const page::List&) {}
  void claim_in(const page::Contents&) {}
  void claim_in(const page::Tags&) {}

  void claim_cells(const page::Table& table) {
    for (const auto& row : table.rows) {
      for (const page::Cell& cell : row) claim(cell.id);
    }
    for (const page::Cell& cell : table.foot) claim(cell.id);
  }

  Notes& notes_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

void write_inset(Writer& writer, const page::Inset& inset, int deepest_heading, ParagraphNumbers& numbers) {
  std::vector<page::Piece> pieces = inset.pieces;
  for (page::Piece& piece : pieces) {
    auto* chart = std::get_if<page::Chart>(&piece.content);
    if (chart != nullptr) chart->heading_level = std::min(chart->heading_level, deepest_heading);
  }
  write_all(writer, pieces, numbers);
}

void claim_anchors(const std::vector<page::Piece>& pieces, Notes& notes, base::Diagnostics& diagnostics) {
  Anchors(notes, diagnostics).claim_all(pieces);
}

void write_runs(Writer& writer, const page::Runs& runs) {
  for (const page::Run& run : runs) write_run(writer, run);
}

void write_pieces(Writer& writer, const std::vector<page::Piece>& pieces) {
  ParagraphNumbers numbers;
  write_all(writer, pieces, numbers);
}

}  // namespace render
