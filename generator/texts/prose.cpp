#include "texts/prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/text.h"
#include "syntax/codes.h"
#include "syntax/markdown.h"
#include "texts/block_codes.h"
#include "texts/blocks.h"
#include "texts/codes.h"

namespace texts {

namespace {

using document::Element;
using document::Elements;
using document::Inline;
using document::Inlines;
using syntax::YamlNode;

constexpr std::string_view figure_opening = "{{";
constexpr std::string_view figure_closing = "}}";

// 1-project-files.md, 1.9.
constexpr std::array<std::string_view, 10> block_names{"chart",     "summary", "comparison", "matrix",
                                                       "breakdown", "table",   "tracker",    "key-figures",
                                                       "ticks",     "diagram"};

void gather(const Inlines& inlines, std::vector<const Inline*>& all) {
  for (const Inline& each : inlines) {
    all.push_back(&each);
    const auto inner = [&](const auto& outer) { gather(outer.content, all); };
    std::visit(base::overloaded{
                   [&](const document::Emphasis& outer) { inner(outer); },
                   [&](const document::Strong& outer) { inner(outer); },
                   [&](const document::Struck& outer) { inner(outer); },
                   [&](const document::Link& outer) { inner(outer); },
                   [](const document::Text&) {},
                   [](const document::Code&) {},
                   [](const document::Image&) {},
                   [](const document::SoftBreak&) {},
                   [](const document::LineBreak&) {},
                   [](const document::FootnoteMark&) {},
                   [](const document::Figure&) {},
                   [](const document::Value&) {},
               },
               each.content);
  }
}

void gather(const Elements& elements, std::vector<const Element*>& all) {
  for (const Element& each : elements) {
    all.push_back(&each);
    std::visit(base::overloaded{
                   [&](const document::Quote& quote) { gather(quote.content, all); },
                   [&](const document::Footnote& footnote) { gather(footnote.content, all); },
                   [&](const document::List& list) {
                     for (const document::ListItem& item : list.items) gather(item.content, all);
                   },
                   [](const document::Heading&) {},
                   [](const document::Paragraph&) {},
                   [](const document::CodeBlock&) {},
                   [](const document::Fence&) {},
                   [](const document::Table&) {},
                   [](const document::Rule&) {},
               },
               each.content);
  }
}

void gather_own(const Element& element, std::vector<const Inline*>& all) {
  std::visit(base::overloaded{
                 [&](const document::Heading& heading) { gather(heading.content, all); },
                 [&](const document::Paragraph& paragraph) { gather(paragraph.content, all); },
                 [&](const document::Quote& quote) { gather(quote.attribution, all); },
                 [&](const document::Table& table) {
                   for (const Inlines& cell : table.head) gather(cell, all);
                   for (const auto& row : table.rows) {
                     for (const Inlines& cell : row) gather(cell, all);
                   }
                 },
                 [](const document::List&) {},
                 [](const document::CodeBlock&) {},
                 [](const document::Fence&) {},
                 [](const document::Rule&) {},
                 [](const document::Footnote&) {},
             },
             element.content);
}

// The first opening pair of braces at or after `from` that no pair closes on its line; npos where there is
// none.
std::size_t open_figure(std::string_view text, std::size_t from = 0) {
  for (std::size_t at = text.find(figure_opening, from); at != std::string_view::npos;) {
    const std::size_t closing = text.find(figure_closing, at);
    const std::size_t line_end = text.find_first_of("\r\n", at);
    if (closing == std::string_view::npos || line_end < closing) return at;
    at = text.find(figure_opening, closing + figure_closing.size());
  }
  return std::string_view::npos;
}

void say_open_figure(base::Span where, std::size_t at, std::string_view text,
                     base::Diagnostics& diagnostics) {
  const auto begin = where.begin + static_cast<std::uint32_t>(at);
  diagnostics.add({.code = codes::figure_not_closed,
                   .where = {.file = where.file, .begin = begin, .end = begin + 2},
                   .found = std::string(text.substr(at, text.find_first_of("\r\n", at) - at))});
}

bool is_at_the_top(const document::Article& article, const Element* element) {
  return std::any_of(article.elements.begin(), article.elements.end(),
                     [&](const Element& each) { return &each == element; });
}

}  // namespace

std::vector<const Element*> elements_of(const document::Article& article) {
  std::vector<const Element*> all;
  gather(article.elements, all);
  return all;
}

std::vector<const Inline*> inlines_of(const document::Article& article) {
  std::vector<const Inline*> all;
  for (const Element* element : elements_of(article)) gather_own(*element, all);
  return all;
}

void refuse_figures(const document::Article& article, const base::Code& code,
                    base::Diagnostics& diagnostics) {
  for (const Inline* each : inlines_of(article)) {
    if (const auto* figure = std::get_if<document::Figure>(&each->content))
      diagnostics.add({.code = code, .where = each->where, .found = "{{" + figure->source + "}}"});
  }
}

void check_open_figures(const base::Sources& sources, const document::Article& article,
                        base::Diagnostics& diagnostics) {
  for (const Inline* each : inlines_of(article)) {
    const auto* text = std::get_if<document::Text>(&each->content);
    if (text == nullptr || text->text.find(figure_opening) == std::string::npos) continue;
    const std::string_view written = sources.text(each->where);
    if (written.find("\\{") != std::string_view::npos) continue;  // escaped braces are meant as braces
    const std::size_t at = open_figure(written);
    if (at != std::string_view::npos) say_open_figure(each->where, at, written, diagnostics);
  }
}

void check_open_figures(const base::Sources& sources, const YamlNode& tree, base::Diagnostics& diagnostics) {
  if (tree.is_scalar()) {
    const std::string_view written = sources.text(tree.where);
    const std::size_t at = open_figure(written);
    if (at != std::string_view::npos) say_open_figure(tree.where, at, written, diagnostics);
  }
  for (const YamlNode& item : tree.items) check_open_figures(sources, item, diagnostics);
  for (const syntax::YamlEntry& entry : tree.entries) check_open_figures(sources, entry.value, diagnostics);
}

std::string_view block_name(const Element& element) {
  const auto* fence = std::get_if<document::Fence>(&element.content);
  if (fence == nullptr) return {};
  const std::string_view word = base::split(base::trimmed(fence->info), ' ').front();
  return std::find(block_names.begin(), block_names.end(), word) == block_names.end() ? "" : word;
}

void check_blocks(const document::Article& article, Blocks blocks, base::Diagnostics& diagnostics) {
  for (const Element* element : elements_of(article)) {
    const std::string_view name = block_name(*element);
    const bool is_built = is_built_block(name) && blocks == Blocks::at_the_top;
    if (name.empty() || (is_built && is_at_the_top(article, element))) continue;
    diagnostics.add({.code = is_built ? codes::block_inside : codes::block_in_text,
                     .where = element->where,
                     .found = fmt::format("block {}", name)});
  }
}

TextFile read_text_file(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics) {
  TextFile text;
  const syntax::FrontMatter parts = syntax::split_front_matter(sources, file, diagnostics);
  constexpr std::uint32_t fence_bytes = 3;
  const auto size = static_cast<std::uint32_t>(sources.bytes(file).size());
  text.top = {.file = file, .begin = 0, .end = std::min(size, fence_bytes)};
  text.front_where = parts.yaml;
  if (parts.yaml.is_somewhere()) {
    auto tree = syntax::parse_yaml(sources, parts.yaml, syntax::codes::front_matter_yaml, diagnostics);
    if (tree) check_open_figures(sources, *tree, diagnostics);
    text.front = std::move(tree);
  }
  text.article = syntax::parse_markdown(sources, parts.body, diagnostics);
  check_open_figures(sources, text.article, diagnostics);
  check_blocks(text.article, Blocks::at_the_top, diagnostics);
  return text;
}

void require_front_matter(const TextFile& text, base::Diagnostics& diagnostics) {
  if (text.front_where.is_somewhere()) return;
  diagnostics.add({.code = codes::front_matter_missing,
                   .where = text.top,
                   .expected = "a line of three hyphens, then keys such as `title`"});
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view without_extension(std::string_view path) {
  const std::size_t point = path.rfind('.');
  const std::size_t slash = path.rfind('/');
  const bool is_in_name =
      point != std::string_view::npos && (slash == std::string_view::npos || point > slash);
  return is_in_name ? path.substr(0, point) : path;
}

}  // namespace texts
