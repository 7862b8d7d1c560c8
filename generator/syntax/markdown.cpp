#include "syntax/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>

#include "base/limits.h"
#include "syntax/characters.h"
#include "syntax/codes.h"
#include "syntax/markdown_cost.h"
#include "syntax/markdown_node.h"

namespace syntax {

namespace {

constexpr std::size_t characters_kept = 100;
constexpr char stand_in = '?';
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

using Kind = MarkdownNode::Kind;

struct Freed {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Parser = std::unique_ptr<cmark_parser, Freed>;
using Tree = std::unique_ptr<cmark_node, Freed>;

void attach(cmark_parser* parser, const char* extension) {
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension));
}

// cmark-gfm keeps tables of special characters in globals and switches them for every parse: two at once give
// wrong text (7-libraries.md, T1).
Tree finish(cmark_parser* parser) {
  static std::mutex one_at_a_time;
  const std::lock_guard<std::mutex> lock(one_at_a_time);
  return Tree(cmark_parser_finish(parser));
}

Tree parse(std::string_view text, const MarkdownAllowance& allowance) {
  const Parser parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
  if (allowance.has_tables) attach(parser.get(), "table");
  if (allowance.has_bare_links) attach(parser.get(), "autolink");
  attach(parser.get(), "strikethrough");
  attach(parser.get(), "tasklist");
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return finish(parser.get());
}

struct KindRow {
  int type;
  Kind kind;
};

constexpr std::array kinds{
    KindRow{CMARK_NODE_DOCUMENT, Kind::document},
    KindRow{CMARK_NODE_BLOCK_QUOTE, Kind::quote},
    KindRow{CMARK_NODE_LIST, Kind::list},
    KindRow{CMARK_NODE_ITEM, Kind::item},
    KindRow{CMARK_NODE_CODE_BLOCK, Kind::code_block},
    KindRow{CMARK_NODE_HTML_BLOCK, Kind::html_block},
    KindRow{CMARK_NODE_PARAGRAPH, Kind::paragraph},
    KindRow{CMARK_NODE_HEADING, Kind::heading},
    KindRow{CMARK_NODE_THEMATIC_BREAK, Kind::rule},
    KindRow{CMARK_NODE_FOOTNOTE_DEFINITION, Kind::footnote},
    KindRow{CMARK_NODE_TEXT, Kind::text},
    KindRow{CMARK_NODE_SOFTBREAK, Kind::soft_break},
    KindRow{CMARK_NODE_LINEBREAK, Kind::line_break},
    KindRow{CMARK_NODE_CODE, Kind::code},
    KindRow{CMARK_NODE_HTML_INLINE, Kind::html},
    KindRow{CMARK_NODE_EMPH, Kind::emphasis},
    KindRow{CMARK_NODE_STRONG, Kind::strong},
    KindRow{CMARK_NODE_LINK, Kind::link},
    KindRow{CMARK_NODE_IMAGE, Kind::image},
    KindRow{CMARK_NODE_FOOTNOTE_REFERENCE, Kind::footnote_mark},
};

struct NameRow {
  std::string_view name;
  Kind kind;
};

// The extensions give their kinds numbers while the program runs, and names.
constexpr std::array extension_kinds{
    NameRow{"table", Kind::table},          NameRow{"table_header", Kind::row},
    NameRow{"table_row", Kind::row},        NameRow{"table_cell", Kind::cell},
    NameRow{"strikethrough", Kind::struck}, NameRow{"tasklist", Kind::item},
};

Kind kind_of(cmark_node* node) {
  const std::string_view name = cmark_node_get_type_string(node);
  for (const NameRow& row : extension_kinds) {
    if (row.name == name) return row.kind;
  }
  const int type = cmark_node_get_type(node);
  for (const KindRow& row : kinds) {
    if (row.type == type) return row.kind;
  }
  return Kind::too_deep;
}

std::string text_or_nothing(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

std::vector<document::Table::Align> columns_of(cmark_node* table) {
  using Align = document::Table::Align;
  const std::size_t count = cmark_gfm_extensions_get_table_columns(table);
  const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(table);
  std::vector<Align> columns;
  for (std::size_t i = 0; i < count; ++i) {
    const char letter = static_cast<char>(letters[i]);
    columns.push_back(letter == 'l'   ? Align::left
                      : letter == 'c' ? Align::centre
                      : letter == 'r' ? Align::right
                                      : Align::none);
  }
  return columns;
}

void add_details(MarkdownNode& result, cmark_node* node) {
  const bool is_list = result.kind == Kind::list;
  result.is_ordered = is_list && cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  result.is_tight = is_list && cmark_node_get_list_tight(node) != 0;
  if (is_list) result.number = cmark_node_get_list_start(node);
  if (result.kind == Kind::heading) result.number = cmark_node_get_heading_level(node);
  if (result.kind == Kind::table) result.columns = columns_of(node);
  if (result.kind == Kind::footnote_mark) result.number = std::atoi(result.text.c_str());
  if (result.kind == Kind::code_block) {
    int length = 0;
    int offset = 0;
    char letter = '\0';
    result.is_fenced = cmark_node_get_fenced(node, &length, &offset, &letter) != 0;
    result.info = text_or_nothing(cmark_node_get_fence_info(node));
  }
  const std::string_view name = cmark_node_get_type_string(node);
  if (name == "tasklist") result.done = cmark_gfm_extensions_get_tasklist_item_checked(node);
}

MarkdownNode copy(cmark_node* node, std::size_t depth) {
  MarkdownNode result{.kind = depth > base::limits::markdown_depth ? Kind::too_deep : kind_of(node)};
  result.first_line = cmark_node_get_start_line(node);
  result.first_column = cmark_node_get_start_column(node);
  result.last_line = cmark_node_get_end_line(node);
  result.last_column = cmark_node_get_end_column(node);
  if (result.kind == Kind::too_deep) return result;
  const bool is_address = result.kind == Kind::link || result.kind == Kind::image;
  result.text = text_or_nothing(is_address ? cmark_node_get_url(node) : cmark_node_get_literal(node));
  add_details(result, node);
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
    result.children.push_back(copy(child, depth + 1));
  }
  return result;
}

// Reports each bad character and puts a question mark for every byte of it, so that no place moves.
std::string cleaned(std::string_view text, base::Span body, base::Diagnostics& diagnostics) {
  std::string clean(text);
  std::size_t count = 0;
  for (auto bad = next_bad_character(text); bad; bad = next_bad_character(text, bad->offset + bad->length)) {
    clean.replace(bad->offset, bad->length, bad->length, stand_in);
    if (++count > characters_kept) continue;
    const bool is_encoding = bad->kind == BadCharacter::Kind::not_utf8;
    const auto begin = body.begin + static_cast<std::uint32_t>(bad->offset);
    diagnostics.add({.code = is_encoding ? codes::markdown_not_utf8 : codes::markdown_bad_character,
                     .where = {body.file, begin, begin + static_cast<std::uint32_t>(bad->length)},
                     .found = name_of(*bad, text),
                     .help = std::string(advice_on(bad->kind))});
  }
  return clean;
}

}  // namespace

void prepare_markdown() {
  static const bool is_ready = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return true;
  }();
  static_cast<void>(is_ready);
}

document::Article parse_markdown(const base::Sources& sources, base::Span body,
                                 base::Diagnostics& diagnostics) {
  prepare_markdown();
  const bool has_mark = body.begin == 0 && sources.text(body).starts_with(byte_order_mark);
  if (has_mark) body.begin += static_cast<std::uint32_t>(byte_order_mark.size());
  const document::Article nothing{.elements = {}, .where = body};
  const std::string_view bytes = sources.text(body);
  if (bytes.size() > base::limits::markdown_bytes) {
    diagnostics.add({.code = codes::markdown_too_large,
                     .where = {body.file, body.begin, body.begin},
                     .found = fmt::format("{} bytes", bytes.size()),
                     .expected = fmt::format("at most {} bytes", base::limits::markdown_bytes)});
    diagnostics.skip(std::string(sources.path(body.file)));
    return nothing;
  }
  std::string text = cleaned(bytes, body, diagnostics);
  const FigureMask figures(text);
  const MarkdownAllowance allowance = check_markdown_cost(text, body, diagnostics);
  if (!allowance.has_text) {
    diagnostics.skip(std::string(sources.path(body.file)));
    return nothing;
  }
  const Tree tree = parse(text, allowance);
  return make_article(copy(tree.get(), 0), {text, figures}, body, diagnostics);
}

}  // namespace syntax
