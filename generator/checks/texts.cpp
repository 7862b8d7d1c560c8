#include "checks/texts.h"

#include <utility>

#include "base/overloaded.h"

namespace checks {

namespace {

// Collects the text of an article in the order in which it is read.
class Collector {
 public:
  explicit Collector(TextPieces& pieces) : pieces_(pieces) {}

  void add(const document::Elements& elements) {
    for (const document::Element& element : elements) add_element(element);
  }
  void add(const document::Inlines& inlines) {
    for (const document::Inline& each : inlines) add_inline(each);
  }

 private:
  void add_element(const document::Element& element) {
    using namespace document;
    std::visit(base::overloaded{
                   [&](const Heading& heading) { add(heading.content); },
                   [&](const Paragraph& paragraph) { add(paragraph.content); },
                   [&](const List& list) {
                     for (const ListItem& item : list.items) add(item.content);
                   },
                   [&](const Quote& quote) {
                     add(quote.content);
                     add(quote.attribution);
                   },
                   [](const CodeBlock&) {},
                   [](const Fence&) {},
                   [&](const Table& table) {
                     for (const Inlines& cell : table.head) add(cell);
                     for (const auto& row : table.rows) {
                       for (const Inlines& cell : row) add(cell);
                     }
                   },
                   [](const Rule&) {},
                   [&](const Footnote& footnote) { add(footnote.content); },
               },
               element.content);
  }

  void add_inline(const document::Inline& each) {
    using namespace document;
    std::visit(base::overloaded{
                   [&](const Text& text) {
                     pieces_.push_back({text.text, each.where});
                   },
                   [](const Code&) {},
                   [&](const Emphasis& emphasis) { add(emphasis.content); },
                   [&](const Strong& strong) { add(strong.content); },
                   [&](const Struck& struck) { add(struck.content); },
                   [&](const Link& link) { add(link.content); },
                   [](const Image&) {},
                   [](const SoftBreak&) {},
                   [](const LineBreak&) {},
                   [](const FootnoteMark&) {},
                   [](const Figure&) {},
                   [](const Value&) {},
               },
               each.content);
  }

  TextPieces& pieces_;
};

void add_blocks(const std::vector<library::Block>& blocks, TextPieces& pieces) {
  for (const library::Block& block : blocks) {
    for (const library::BlockText& each : library::texts_of(block)) pieces.push_back({each.text, each.where});
  }
}

void add_report(const library::Report& report, TextPieces& pieces) {
  pieces.push_back({report.title, report.where});
  for (const std::string& point : report.main_points) pieces.push_back({point, report.where});
  for (const library::Part& part : report.parts) {
    pieces.push_back({part.title, part.where});
    pieces.push_back({part.intro, part.where});
  }
  Collector collector(pieces);
  collector.add(report.introduction.elements);
  add_blocks(report.blocks, pieces);
  for (const library::Section& section : report.sections) {
    pieces.push_back({section.title, section.where});
    if (!section.priority.empty()) pieces.push_back({section.priority, section.where});
    if (!section.not_measured.empty()) pieces.push_back({section.not_measured, section.where});
    collector.add(section.body.elements);
    add_blocks(section.blocks, pieces);
  }
}

void add_page(const library::Page& page, TextPieces& pieces) {
  pieces.push_back({page.title, page.where});
  Collector(pieces).add(page.body.elements);
  add_blocks(page.blocks, pieces);
}

}  // namespace

base::Span TextPiece::place_of(std::size_t begin, std::size_t length) const {
  if (!where.is_somewhere() || where.end - where.begin != text.size()) return where;
  const auto first = static_cast<std::uint32_t>(where.begin + begin);
  return {.file = where.file, .begin = first, .end = static_cast<std::uint32_t>(first + length)};
}

TextPieces pieces_of_texts(const library::Library& library) {
  TextPieces pieces;
  for (const library::Edition& edition : library.editions) add_report(edition.report, pieces);
  for (const library::Page& page : library.pages) add_page(page, pieces);
  for (const library::Pack& pack : library.packs) add_page(pack.page, pieces);
  return pieces;
}

TextPieces pieces_of_glossary(const library::Library& library) {
  TextPieces pieces;
  for (const library::Term& term : library.glossary) Collector(pieces).add(term.definition.elements);
  return pieces;
}

TextPieces pieces_of_model(const model::Model& model) {
  TextPieces pieces;
  for (const model::Group& group : model.groups) {
    pieces.push_back({group.name, group.where});
    pieces.push_back({group.short_name, group.where});
  }
  for (const model::Measure& measure : model.measures) {
    for (const std::string* text : {&measure.title, &measure.short_title, &measure.unit, &measure.definition,
                                    &measure.caveat, &measure.no_benchmark_because}) {
      if (!text->empty()) pieces.push_back({*text, measure.where});
    }
  }
  return pieces;
}

}  // namespace checks
