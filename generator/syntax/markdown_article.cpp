#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/limits.h"
#include "base/text.h"
#include "syntax/characters.h"
#include "syntax/codes.h"
#include "syntax/excerpt.h"
#include "syntax/link_target.h"
#include "syntax/markdown_node.h"
#include "syntax/markdown_places.h"

namespace syntax {

namespace {

constexpr std::size_t faults_kept = 500;
constexpr std::string_view attribution_sign = "— ";

using Kind = MarkdownNode::Kind;
using Range = MarkdownPlaces::Range;

bool is_comment(std::string_view html) {
  const std::string_view text = base::trimmed(html);
  return text.starts_with("<!--") && text.find("-->") == text.size() - 3;
}

// With up to three spaces in front.
bool begins_line(std::string_view text, std::size_t at) {
  constexpr std::size_t most_spaces = 3;
  std::size_t spaces = 0;
  while (spaces <= most_spaces && spaces < at && text[at - spaces - 1] == ' ') ++spaces;
  return spaces <= most_spaces &&
         (spaces == at || text[at - spaces - 1] == '\n' || text[at - spaces - 1] == '\r');
}

// Walks the nodes once, at most as deep as the parser's copy goes, and says what may not stay.
class ArticleMaker {
 public:
  ArticleMaker(std::string_view text, base::Span body, const FigureMask& figures,
               base::Diagnostics& diagnostics)
      : places_(text, body), figures_(figures), diagnostics_(diagnostics) {}

  document::Elements elements(const std::vector<MarkdownNode>& nodes);
  // The parser drops them without a word.
  void check_unused_footnotes(const MarkdownNode& root, std::string_view text);

 private:
  void add_element(document::Elements& elements, const MarkdownNode& node);
  document::Quote quote(const MarkdownNode& node);
  document::List list(const MarkdownNode& node);
  document::Table table(const MarkdownNode& node);
  std::variant<document::CodeBlock, document::Fence> code_block(const MarkdownNode& node);

  document::Inlines inlines(const std::vector<MarkdownNode>& nodes);
  void add_inline(document::Inlines& result, const MarkdownNode& node);
  void add_text(document::Inlines& result, const MarkdownNode& node);
  template <class Wrapped>
  void add_wrapped(document::Inlines& result, const MarkdownNode& node, std::string_view marks);
  void add_link(document::Inlines& result, const MarkdownNode& node);
  void add_image(document::Inlines& result, const MarkdownNode& node);

  std::string clean(std::string text, Range where);
  void report_html(const MarkdownNode& node);
  void report_markup(const MarkdownNode& node, Range range);
  void report_too_deep(Range range);
  void report(base::Diagnostic diagnostic);

  MarkdownPlaces places_;
  const FigureMask& figures_;
  base::Diagnostics& diagnostics_;
  std::size_t faults_ = 0;
  int footnotes_ = 0;
  int open_tags_ = 0;  // of the block being read
};

// The source has no bad character any more; an entity such as &#x202E; can still make one.
std::string ArticleMaker::clean(std::string text, Range where) {
  auto bad = next_bad_character(text);
  if (!bad) return text;
  report({.code = codes::markdown_bad_character,
          .where = places_.span(where),
          .found = name_of(*bad, text) + ", written as a code",
          .help = std::string(advice_on(bad->kind))});
  std::string good;
  for (std::size_t at = 0; at < text.size(); bad = next_bad_character(text, at)) {
    const std::size_t end = bad ? bad->offset : text.size();
    good.append(text, at, end - at);
    at = bad ? bad->offset + bad->length : text.size();
  }
  return good;
}

document::Elements ArticleMaker::elements(const std::vector<MarkdownNode>& nodes) {
  document::Elements result;
  for (const MarkdownNode& node : nodes) add_element(result, node);
  return result;
}

void ArticleMaker::add_element(document::Elements& elements, const MarkdownNode& node) {
  const Range range = places_.block(node);
  const auto add = [&](auto content) {
    elements.push_back({.content = std::move(content), .where = places_.span(range)});
  };
  places_.start(range.begin);
  open_tags_ = 0;
  switch (node.kind) {
    case Kind::heading:
      return add(document::Heading{node.number, inlines(node.children)});
    case Kind::paragraph: {
      document::Inlines content = inlines(node.children);
      return content.empty() ? void() : add(document::Paragraph{std::move(content)});
    }
    case Kind::quote:
      return add(quote(node));
    case Kind::list:
      return add(list(node));
    case Kind::table:
      return add(table(node));
    case Kind::rule:
      return add(document::Rule{});
    case Kind::footnote:
      return add(document::Footnote{++footnotes_, this->elements(node.children)});
    case Kind::code_block:
      return std::visit(add, code_block(node));
    case Kind::html_block:
      return report_markup(node, range);
    case Kind::too_deep:
      return report_too_deep(range);
    case Kind::document:
    case Kind::item:
    case Kind::row:
    case Kind::cell:
    case Kind::text:
    case Kind::soft_break:
    case Kind::line_break:
    case Kind::code:
    case Kind::html:
    case Kind::emphasis:
    case Kind::strong:
    case Kind::struck:
    case Kind::link:
    case Kind::image:
    case Kind::footnote_mark:
      return;  // never stands where an element does
  }
}

std::variant<document::CodeBlock, document::Fence> ArticleMaker::code_block(const MarkdownNode& node) {
  const std::string info = clean(figures_.restored(node.info), places_.block(node));
  const std::string word = info.substr(0, info.find_first_of(" \t"));
  if (!node.is_fenced || word.empty()) return document::CodeBlock{figures_.restored(node.text)};
  return document::Fence{word, figures_.restored(node.text), places_.span(places_.fence_body(node))};
}

document::List ArticleMaker::list(const MarkdownNode& node) {
  document::List result{
      .is_ordered = node.is_ordered, .start = node.number, .is_tight = node.is_tight, .items = {}};
  for (const MarkdownNode& item : node.children) {
    if (item.kind == Kind::too_deep) {
      add_element(result.items.emplace_back().content, item);
    } else {
      result.items.push_back({.content = elements(item.children), .done = item.done});
    }
  }
  return result;
}

document::Table ArticleMaker::table(const MarkdownNode& node) {
  document::Table result{.columns = node.columns, .head = {}, .rows = {}};
  for (const MarkdownNode& row : node.children) {
    std::vector<document::Inlines> cells;
    for (const MarkdownNode& cell : row.children) {
      places_.start(places_.block(cell).begin);
      cells.push_back(inlines(cell.children));
    }
    if (&row == &node.children.front()) {
      result.head = std::move(cells);
    } else {
      result.rows.push_back(std::move(cells));
    }
  }
  return result;
}

document::Quote ArticleMaker::quote(const MarkdownNode& node) {
  document::Quote result{.content = elements(node.children), .attribution = {}};
  if (result.content.empty()) return result;
  auto* last = std::get_if<document::Paragraph>(&result.content.back().content);
  if (last == nullptr) return result;
  document::Inlines& words = last->content;
  const auto is_break = [](const document::Inline& each) {
    return std::holds_alternative<document::SoftBreak>(each.content) ||
           std::holds_alternative<document::LineBreak>(each.content);
  };
  const auto line = std::find_if(words.rbegin(), words.rend(), is_break).base();  // behind the last line end
  auto* sign = line == words.end() ? nullptr : std::get_if<document::Text>(&line->content);
  if (sign == nullptr || !sign->text.starts_with(attribution_sign)) return result;
  sign->text.erase(0, attribution_sign.size());
  const auto width = static_cast<std::uint32_t>(attribution_sign.size());
  line->where.begin = std::min(line->where.begin + width, line->where.end);
  result.attribution.assign(line, words.end());
  words.erase(line == words.begin() ? line : line - 1, words.end());
  if (words.empty()) result.content.pop_back();
  return result;
}

document::Inlines ArticleMaker::inlines(const std::vector<MarkdownNode>& nodes) {
  document::Inlines result;
  for (const MarkdownNode& node : nodes) add_inline(result, node);
  return result;
}

void ArticleMaker::add_inline(document::Inlines& result, const MarkdownNode& node) {
  const auto add = [&](auto content, Range range) {
    result.push_back({.content = std::move(content), .where = places_.span(range)});
  };
  switch (node.kind) {
    case Kind::text:
      return add_text(result, node);
    case Kind::code: {
      const Range range = places_.code(node);
      return add(document::Code{figures_.restored(node.text)}, range);
    }
    case Kind::soft_break:
      return add(document::SoftBreak{}, places_.line_end());
    case Kind::line_break:
      return add(document::LineBreak{}, places_.line_end());
    case Kind::emphasis:
      return add_wrapped<document::Emphasis>(result, node, "*_");
    case Kind::strong:
      return add_wrapped<document::Strong>(result, node, "*_");
    case Kind::struck:
      return add_wrapped<document::Struck>(result, node, "~");
    case Kind::link:
      return add_link(result, node);
    case Kind::image:
      return add_image(result, node);
    case Kind::html:
      return report_html(node);
    case Kind::footnote_mark: {
      const std::size_t begin = places_.opening(node, "[");
      return add(document::FootnoteMark{node.number}, {begin, places_.closing(node, "]")});
    }
    case Kind::too_deep:
      return report_too_deep(places_.block(node));
    case Kind::document:
    case Kind::quote:
    case Kind::list:
    case Kind::item:
    case Kind::code_block:
    case Kind::html_block:
    case Kind::paragraph:
    case Kind::heading:
    case Kind::rule:
    case Kind::footnote:
    case Kind::table:
    case Kind::row:
    case Kind::cell:
      return;  // never stands inside a line
  }
}

void ArticleMaker::add_text(document::Inlines& result, const MarkdownNode& node) {
  const Range range = places_.letters(node);
  if (node.text.empty()) return;
  for (std::size_t at = node.text.find("[^"); at != std::string::npos; at = node.text.find("[^", at + 2)) {
    const std::size_t end = node.text.find_first_of("] \t[", at + 2);
    const bool is_mark = end != std::string::npos && node.text[end] == ']' && end > at + 2;
    if (!is_mark) continue;
    const bool is_exact = range.end - range.begin == node.text.size();
    const Range mark = is_exact ? Range{range.begin + at, range.begin + end + 1} : range;
    report({.code = codes::footnote_missing,
            .where = places_.span(mark),
            .found = excerpt(std::string_view(node.text).substr(at, end + 1 - at)),
            .expected = "a line that begins with the same mark and a colon"});
  }
  const bool is_exact = range.end - range.begin == node.text.size();
  for (FigureMask::Part& part : figures_.parts_of(node.text)) {
    const std::size_t begin = range.begin + part.begin;
    const Range place = is_exact ? Range{begin, begin + part.length} : range;
    if (part.is_figure) {
      result.push_back({.content = document::Figure{std::move(part.text)}, .where = places_.span(place)});
    } else {
      result.push_back(
          {.content = document::Text{clean(std::move(part.text), place)}, .where = places_.span(place)});
    }
  }
}

template <class Wrapped>
void ArticleMaker::add_wrapped(document::Inlines& result, const MarkdownNode& node, std::string_view marks) {
  const std::size_t begin = places_.opening(node, marks);
  document::Inlines content = inlines(node.children);
  const Range range{begin, places_.closing(node, marks)};
  result.push_back({.content = Wrapped{std::move(content)}, .where = places_.span(range)});
}

// A bare address has no brackets of its own.
void ArticleMaker::add_link(document::Inlines& result, const MarkdownNode& node) {
  const std::size_t before = places_.read();
  const bool is_bare = node.first_line < 1;
  std::size_t begin = is_bare ? before : places_.opening(node, "[<wW");
  if (!is_bare && !places_.is_at(begin, "[<")) places_.start(begin);
  document::Inlines content = inlines(node.children);
  if (is_bare && !content.empty()) begin = places_.offset_in_text(content.front().where);
  const std::size_t end = places_.is_at(begin, "[<") ? places_.closing(node, ")]>") : places_.read();
  const Range range{begin, end};
  const std::string target = clean(figures_.restored(node.text), range);
  if (kind_of_target(target) != LinkTarget::refused) {
    result.push_back({.content = document::Link{target, std::move(content)}, .where = places_.span(range)});
    return;
  }
  report({.code = codes::link_not_allowed,
          .where = places_.span(range),
          .found = target.empty() ? "a link that leads nowhere" : excerpt(target),
          .expected = "https:, http:, mailto:, tel:, a file or a heading of this site"});
  std::move(content.begin(), content.end(), std::back_inserter(result));
}

void ArticleMaker::add_image(document::Inlines& result, const MarkdownNode& node) {
  const std::size_t begin = places_.opening(node, "!");
  const std::string alt = document::text_of(inlines(node.children));
  const Range range{begin, places_.closing(node, ")]")};
  const std::string file = clean(figures_.restored(node.text), range);
  if (base::trimmed(alt).empty()) {
    report({.code = codes::image_without_text,
            .where = places_.span(range),
            .found = "nothing between the square brackets",
            .expected = "what the image says"});
  }
  if (kind_of_target(file) != LinkTarget::of_this_site) {
    report({.code = codes::image_from_elsewhere,
            .where = places_.span(range),
            .found = file.empty() ? "no file" : excerpt(file),
            .expected = "a file beside this one"});
    return;
  }
  result.push_back({.content = document::Image{file, alt}, .where = places_.span(range)});
}

// One report for a pair of tags.
void ArticleMaker::report_html(const MarkdownNode& node) {
  const Range range = places_.letters(node);
  const bool is_closing = node.text.starts_with("</");
  if (is_closing && open_tags_ > 0) {
    --open_tags_;
    return;
  }
  const bool stays_open = !is_closing && !node.text.starts_with("<!") && !node.text.ends_with("/>");
  if (stays_open) ++open_tags_;
  report_markup(node, range);
}

void ArticleMaker::report_markup(const MarkdownNode& node, Range range) {
  if (is_comment(node.text)) {
    report({.code = codes::html_comment, .where = places_.span(range), .found = excerpt(node.text)});
  } else {
    report({.code = codes::raw_html,
            .where = places_.span(range),
            .found = excerpt(node.text),
            .expected = "Markdown",
            .help = "say it in Markdown; letters that only look like a tag go between back-ticks"});
  }
}

void ArticleMaker::report_too_deep(Range range) {
  report({.code = codes::nested_too_deep,
          .where = places_.span(range),
          .found = "text that is left out",
          .expected = fmt::format("at most {} levels", base::limits::markdown_depth)});
}

void ArticleMaker::check_unused_footnotes(const MarkdownNode& root, std::string_view text) {
  std::vector<Range> kept;
  kept.reserve(root.children.size());
  for (const MarkdownNode& block : root.children) kept.push_back(places_.block(block));
  std::sort(kept.begin(), kept.end(), [](Range a, Range b) { return a.begin < b.begin; });
  auto next = kept.begin();
  for (std::size_t at = text.find("[^"); at != std::string_view::npos; at = text.find("[^", at + 2)) {
    while (next != kept.end() && next->end <= at) ++next;
    const bool is_kept = next != kept.end() && next->begin <= at;
    if (is_kept || !begins_line(text, at)) continue;
    const std::size_t end = text.find_first_of("] \t\r\n", at + 2);
    const bool is_footnote = end != std::string_view::npos && text.substr(end).starts_with("]:");
    if (!is_footnote) continue;
    report({.code = codes::footnote_unused,
            .where = places_.span({at, end + 2}),
            .found = excerpt(text.substr(at)),
            .expected = "a mark " + excerpt(text.substr(at, end + 1 - at)) + " in the text"});
  }
}

void ArticleMaker::report(base::Diagnostic diagnostic) {
  if (++faults_ <= faults_kept) diagnostics_.add(std::move(diagnostic));
}

}  // namespace

document::Article make_article(const MarkdownNode& root, const MarkdownText& text, base::Span body,
                               base::Diagnostics& diagnostics) {
  ArticleMaker maker(text.letters, body, text.figures, diagnostics);
  document::Elements elements = maker.elements(root.children);
  maker.check_unused_footnotes(root, text.letters);
  return {.elements = std::move(elements), .where = body};
}

}  // namespace syntax
