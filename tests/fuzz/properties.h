// What must hold of every text that the room syntax has read, honest or hostile. Asked by the fuzz targets
// and by the unit tests. Each question answers with the first promise that was broken, or with nothing.
#pragma once

#include <string>
#include <variant>

#include "base/limits.h"
#include "base/overloaded.h"
#include "document/article.h"
#include "document/expression.h"
#include "syntax/characters.h"
#include "syntax/csv.h"
#include "syntax/yaml.h"

namespace properties {

inline bool is_inside(base::Span inner, base::Span outer) {
  return inner.file == outer.file && outer.begin <= inner.begin && inner.begin <= inner.end &&
         inner.end <= outer.end;
}

inline std::string broken_by(const base::Diagnostics& diagnostics, const base::Sources& sources) {
  for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
    const base::Span whole = sources.whole(each.where.file);
    if (!is_inside(each.where, whole)) return "a diagnostic points out of its file";
    for (const base::Note& note : each.notes) {
      if (!is_inside(note.where, whole)) return "a note points out of its file";
    }
    if (each.found.empty()) return "a diagnostic does not say what was found";
    if (sources.locate(each.where).line < 1) return "a diagnostic has no line";
  }
  return {};
}

// The cells of a row, with commas between them, are the row; no cell holds what may not be printed.
inline std::string broken_by(const syntax::CsvTable& table, const base::Sources& sources) {
  if (table.rows.size() != table.row_spans.size()) return "rows and their places do not match";
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].count != table.rows[0].count) return "a row does not fit the header";
    std::string joined;
    for (std::size_t column = 0; column < table.rows[row].count; ++column) {
      const syntax::CsvCell* cell = table.cell(row, column);
      if (!is_inside(cell->where, table.row_spans[row])) return "a cell lies outside its row";
      if (syntax::next_bad_character(cell->text())) return "a cell holds a bad character";
      joined += column == 0 ? "" : ",";
      joined += sources.text(cell->where);
    }
    if (joined != sources.text(table.row_spans[row])) return "the cells do not make up their row";
  }
  return {};
}

// What a node holds lies inside it, in order; keys are different; nothing lies too deep.
inline std::string broken_by(const syntax::YamlNode& node, base::Span outer, std::size_t depth = 0) {
  if (!is_inside(node.where, outer)) return "a node lies outside what holds it";
  if (depth > base::limits::yaml_depth) return "a node lies too deep";
  if (syntax::next_bad_character(node.text)) return "a scalar holds a bad character";
  for (const syntax::YamlNode& item : node.items) {
    if (auto broken = broken_by(item, node.where, depth + 1); !broken.empty()) return broken;
  }
  for (const syntax::YamlEntry& entry : node.entries) {
    if (!is_inside(entry.key_where, node.where)) return "a key lies outside its map";
    if (node.find(entry.key) != &entry.value) return "a key stands twice";
    if (auto broken = broken_by(entry.value, node.where, depth + 1); !broken.empty()) return broken;
  }
  return {};
}

// Every place lies inside the text; no text holds a bad character; nothing lies too deep.
class ArticleCheck {
 public:
  explicit ArticleCheck(const document::Article& article) : where_(article.where) {
    ask(article.elements, 0);
  }
  std::string broken;

 private:
  static constexpr std::size_t deepest = base::limits::markdown_depth + 1;

  void need(bool holds, const char* promise) {
    if (!holds && broken.empty()) broken = promise;
  }
  void ask(const std::string& text) {
    need(!syntax::next_bad_character(text), "a text holds a bad character");
  }
  void ask(const document::Elements& elements, std::size_t depth) {
    need(depth <= deepest, "an element lies too deep");
    for (const document::Element& each : elements) ask(each, depth);
  }
  void ask(const document::Inlines& inlines, std::size_t depth) {
    need(depth <= deepest, "a piece of text lies too deep");
    for (const document::Inline& each : inlines) ask(each, depth);
  }
  void ask(const document::Element& element, std::size_t depth) {
    need(is_inside(element.where, where_), "an element lies outside the text");
    std::visit(base::overloaded{
                   [&](const document::Heading& heading) {
                     need(heading.level >= 1 && heading.level <= 6, "a heading has no level");
                     ask(heading.content, depth + 1);
                   },
                   [&](const document::Paragraph& paragraph) { ask(paragraph.content, depth + 1); },
                   [&](const document::List& list) {
                     for (const document::ListItem& item : list.items) ask(item.content, depth + 1);
                   },
                   [&](const document::Quote& quote) {
                     ask(quote.content, depth + 1);
                     ask(quote.attribution, depth + 1);
                   },
                   [&](const document::CodeBlock& code) { ask(code.text); },
                   [&](const document::Fence& fence) {
                     need(is_inside(fence.body, where_), "a fence lies outside the text");
                     need(!fence.info.empty(), "a fence has no word");
                     ask(fence.text);
                   },
                   [&](const document::Table& table) {
                     need(table.columns.size() <= base::limits::markdown_table_columns,
                          "a table is too wide");
                     need(table.head.size() == table.columns.size(), "a head does not fit its table");
                     for (const auto& cell : table.head) ask(cell, depth + 1);
                     for (const auto& row : table.rows) {
                       need(row.size() == table.columns.size(), "a row does not fit its table");
                       for (const auto& cell : row) ask(cell, depth + 1);
                     }
                   },
                   [](const document::Rule&) {},
                   [&](const document::Footnote& footnote) { ask(footnote.content, depth + 1); },
               },
               element.content);
  }
  void ask(const document::Inline& each, std::size_t depth) {
    need(is_inside(each.where, where_), "a piece of text lies outside the text");
    std::visit(base::overloaded{
                   [&](const document::Text& text) { ask(text.text); },
                   [&](const document::Code& code) { ask(code.text); },
                   [&](const document::Emphasis& emphasis) { ask(emphasis.content, depth + 1); },
                   [&](const document::Strong& strong) { ask(strong.content, depth + 1); },
                   [&](const document::Struck& struck) { ask(struck.content, depth + 1); },
                   [&](const document::Link& link) {
                     ask(link.target);
                     ask(link.content, depth + 1);
                   },
                   [&](const document::Image& image) {
                     ask(image.file);
                     ask(image.alt);
                   },
                   [](const document::SoftBreak&) {},
                   [](const document::LineBreak&) {},
                   [&](const document::FootnoteMark& mark) { need(mark.number > 0, "a mark has no number"); },
                   [&](const document::Figure& figure) {
                     need(figure.source.find("}}") == std::string::npos, "a figure holds its own end");
                   },
                   [&](const document::Value&) { need(false, "a text read from a file has a value"); },
               },
               each.content);
  }

  base::Span where_;
};

// Every part of a figure lies inside it.
inline std::string broken_by(const document::Term& term, base::Span outer) {
  if (!is_inside(term.where, outer)) return "a term lies outside what holds it";
  const auto ask = [&](const document::Terms& terms) {
    std::string broken;
    for (const document::Term& each : terms) {
      if (broken.empty()) broken = broken_by(each, term.where);
    }
    return broken;
  };
  const auto is_outside = [&](const std::optional<document::Name>& name) {
    return name && !is_inside(name->where, term.where);
  };
  if (const auto* call = std::get_if<document::Call>(&term.content)) return ask(call->arguments);
  if (const auto* operation = std::get_if<document::Operation>(&term.content)) return ask(operation->sides);
  if (const auto* negation = std::get_if<document::Negation>(&term.content)) return ask(negation->of);
  const auto* reference = std::get_if<document::Reference>(&term.content);
  if (reference == nullptr) return {};
  const bool lies_outside = is_outside(reference->measure) || is_outside(reference->field) ||
                            is_outside(reference->period) || is_outside(reference->place) ||
                            is_outside(reference->category);
  return lies_outside ? "a name lies outside its reference" : "";
}
inline std::string broken_by(const document::Expression& expression) {
  auto broken = broken_by(expression.left, expression.where);
  if (broken.empty() && expression.claim) broken = broken_by(expression.claim->right, expression.where);
  if (broken.empty() && expression.form && !is_inside(expression.form->where, expression.where))
    broken = "a form lies outside its figure";
  return broken;
}

}  // namespace properties
