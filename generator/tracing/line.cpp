#include "tracing/line.h"

#include <algorithm>
#include <utility>

#include "base/overloaded.h"
#include "base/text.h"
#include "expressions/figures_in.h"

namespace tracing {

namespace {

using document::Element;
using document::Elements;
using document::Inline;
using document::Inlines;

void add(Line& line, const Inlines& inlines, bool is_link);

void add(Line& line, const Inline& part, bool is_link) {
  std::visit(base::overloaded{
                 [&](const document::Text& text) { line.add_text(text.text, part.where, is_link); },
                 [&](const document::Code&) { line.add_code(part.where); },
                 [&](const document::Emphasis& inner) { add(line, inner.content, is_link); },
                 [&](const document::Strong& inner) { add(line, inner.content, is_link); },
                 [&](const document::Struck& inner) { add(line, inner.content, is_link); },
                 [&](const document::Link& inner) { add(line, inner.content, true); },
                 [](const document::Image&) {},
                 [&](const document::SoftBreak&) { line.add_text(" ", part.where, is_link); },
                 [&](const document::LineBreak&) { line.add_text(" ", part.where, is_link); },
                 [](const document::FootnoteMark&) {},
                 [&](const document::Figure& figure) { line.add_figure(figure.source, part.where); },
                 [](const document::Value&) {},
             },
             part.content);
}

void add(Line& line, const Inlines& inlines, bool is_link) {
  for (const Inline& each : inlines) add(line, each, is_link);
}

// Goes through elements once and tells what it meets.
template <class OnLine, class OnTable>
void visit(const Elements& elements, const OnLine& on_line, const OnTable& on_table) {
  const auto inner = [&](const Elements& below) { visit(below, on_line, on_table); };
  for (const Element& element : elements) {
    std::visit(base::overloaded{
                   [&](const document::Heading& heading) { on_line(heading.content, true); },
                   [&](const document::Paragraph& paragraph) { on_line(paragraph.content, false); },
                   [&](const document::List& list) {
                     for (const document::ListItem& item : list.items) inner(item.content);
                   },
                   [&](const document::Quote& quote) {
                     inner(quote.content);
                     on_line(quote.attribution, false);
                   },
                   [](const document::CodeBlock&) {},
                   [](const document::Fence&) {},
                   [&](const document::Table& table) { on_table(table); },
                   [](const document::Rule&) {},
                   [&](const document::Footnote& footnote) { inner(footnote.content); },
               },
               element.content);
  }
}

void add_lines(std::vector<Line>& lines, const Elements& elements) {
  const auto on_line = [&](const Inlines& inlines, bool is_heading) {
    lines.push_back(line_of(inlines));
    lines.back().is_heading = is_heading;
  };
  const auto on_table = [&](const document::Table& table) {
    for (const Inlines& cell : table.head) on_line(cell, true);
    for (const auto& row : table.rows) {
      for (const Inlines& cell : row) on_line(cell, false);
    }
  };
  visit(elements, on_line, on_table);
}

void add_tables(std::vector<const document::Table*>& tables, const Elements& elements) {
  visit(
      elements, [](const Inlines&, bool) {}, [&](const document::Table& table) { tables.push_back(&table); });
}

class ReportLines {
 public:
  ReportLines(std::vector<Line>& lines, const base::Sources& sources) : lines_(lines), sources_(sources) {}

  void add_text(std::string_view text, base::Span where, bool is_heading = false) {
    if (text.empty()) return;
    lines_.push_back(line_of(text, where, sources_));
    lines_.back().is_heading = is_heading;
  }
  void add_blocks(const std::vector<library::Block>& blocks) {
    for (const library::Block& block : blocks) {
      for (const library::BlockText& each : library::texts_of(block)) {
        if (!is_data(each.where)) add_text(each.text, each.where);
      }
    }
  }
  void add_entries(const library::Section& section) {
    for (const library::MeasureEntry& entry : section.measures) {
      add_text(entry.outlook_because, entry.where);
      if (entry.asserted) add_text(entry.asserted->because, entry.asserted->where);
    }
  }
  void add_section(const library::Section& section) {
    add_text(section.title, section.where, true);
    add_text(section.priority, section.where);
    add_text(section.not_measured, section.where);
    add_entries(section);
    add_lines(lines_, section.body.elements);
    add_blocks(section.blocks);
  }

 private:
  // Cells of a file that a block shows: the numbers are where they belong.
  bool is_data(base::Span where) const {
    return where.is_somewhere() && sources_.path(where.file).ends_with(".csv");
  }

  std::vector<Line>& lines_;
  const base::Sources& sources_;
};

bool ends_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view ends = ".?!";
  if (ends.find(text[at]) == std::string_view::npos) return false;
  if (at + 1 == text.size()) return true;
  const bool is_short_form = at >= 2 && text[at] == '.' && text[at - 2] == '.';  // e.g., i.e.
  return text[at + 1] == ' ' && !is_short_form;
}

}  // namespace

void Line::add_text(std::string_view text, base::Span where, bool is_link) {
  pieces_.push_back({text_.size(), text.size(), where, is_link});
  text_ += text;
}

void Line::add_code(base::Span where) {
  pieces_.push_back({text_.size(), stand_in.size(), where, false});
  text_ += stand_in;
}

void Line::add_figure(std::string_view source, base::Span where) {
  figures_.push_back({.at = text_.size(), .source = std::string(source), .where = where});
  add_code(where);
}

const Line::Piece* Line::piece_at(std::size_t at) const {
  const auto found = std::find_if(pieces_.begin(), pieces_.end(), [&](const Piece& piece) {
    return at >= piece.begin && at < piece.begin + piece.length;
  });
  return found == pieces_.end() ? nullptr : &*found;
}

bool Line::is_in_link(std::size_t at) const {
  const Piece* piece = piece_at(at);
  return piece != nullptr && piece->is_link;
}

base::Span Line::place_of(std::size_t begin, std::size_t length) const {
  const Piece* piece = piece_at(begin);
  if (piece == nullptr) return {};
  const base::Span& where = piece->where;
  const bool is_letter_for_letter = where.end - where.begin == piece->length;
  if (!is_letter_for_letter || begin + length > piece->begin + piece->length) return where;
  const auto first = static_cast<std::uint32_t>(where.begin + (begin - piece->begin));
  return {.file = where.file, .begin = first, .end = static_cast<std::uint32_t>(first + length)};
}

Line line_of(const Inlines& inlines) {
  Line line;
  add(line, inlines, false);
  return line;
}

Line line_of(std::string_view text, base::Span where, const base::Sources& sources) {
  const std::size_t at = where.is_somewhere() ? sources.text(where).find(text) : std::string_view::npos;
  const auto place = [&](std::size_t begin, std::size_t length) {
    if (at == std::string_view::npos) return where;
    const auto first = static_cast<std::uint32_t>(where.begin + at + begin);
    return base::Span{.file = where.file, .begin = first, .end = static_cast<std::uint32_t>(first + length)};
  };
  Line line;
  std::size_t begin = 0;
  for (const expressions::Found& each : expressions::figures_in(text)) {
    const std::size_t length = each.begin - begin;
    line.add_text(text.substr(begin, length), place(begin, length), false);
    line.add_figure(each.inner, place(each.begin, each.length));
    begin = each.begin + each.length;
  }
  line.add_text(text.substr(begin), place(begin, text.size() - begin), false);
  return line;
}

std::vector<Line> lines_of(const Elements& elements) {
  std::vector<Line> lines;
  add_lines(lines, elements);
  return lines;
}

std::vector<Line> lines_of(const library::Report& report, const base::Sources& sources) {
  std::vector<Line> lines;
  ReportLines collected(lines, sources);
  collected.add_text(report.title, report.where, true);
  for (const std::string& point : report.main_points) collected.add_text(point, report.where);
  for (const library::Part& part : report.parts) {
    collected.add_text(part.title, part.where, true);
    collected.add_text(part.intro, part.where);
  }
  add_lines(lines, report.introduction.elements);
  collected.add_blocks(report.blocks);
  for (const library::Section& section : report.sections) collected.add_section(section);
  return lines;
}

std::vector<const document::Table*> tables_of(const library::Report& report) {
  std::vector<const document::Table*> tables;
  add_tables(tables, report.introduction.elements);
  for (const library::Section& section : report.sections) add_tables(tables, section.body.elements);
  return tables;
}

std::vector<Sentence> sentences_of(std::string_view text) {
  std::vector<Sentence> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ends_sentence(text, at)) continue;
    sentences.push_back({begin, at + 1});
    begin = at + 1;
  }
  if (begin < text.size()) sentences.push_back({begin, text.size()});
  return sentences;
}

}  // namespace tracing
