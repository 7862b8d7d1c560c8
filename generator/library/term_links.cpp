#include "library/term_links.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/overloaded.h"
#include "library/term_names.h"

namespace library {

namespace {

using document::Inline;
using document::Inlines;

bool is_text(const Inline& each) {
  return std::holds_alternative<document::Text>(each.content) ||
         std::holds_alternative<document::SoftBreak>(each.content);
}

// Text with line breaks, as the parts it came from.
void add_text(Inlines& inlines, std::string_view text, base::Span where) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end != 0) inlines.push_back({document::Text{std::string(text.substr(0, end))}, where});
    if (end == std::string_view::npos) return;
    inlines.push_back({document::SoftBreak{}, where});
    text.remove_prefix(end + 1);
  }
}

class Linker {
 public:
  Linker(const TermNames& names, const std::function<std::string(const Term&)>& address_of)
      : names_(names), address_of_(address_of) {}

  void link(document::Elements& elements) {
    for (document::Element& element : elements) link(element);
  }
  std::vector<const Term*> linked() && { return std::move(linked_); }

 private:
  void link(document::Element& element) {
    using namespace document;
    std::visit(base::overloaded{
                   [](const Heading&) {},
                   [&](Paragraph& paragraph) { link(paragraph.content); },
                   [&](List& list) {
                     for (ListItem& item : list.items) link(item.content);
                   },
                   [&](Quote& quote) { link(quote.content); },
                   [](const CodeBlock&) {},
                   [](const Fence&) {},
                   [&](Table& table) {
                     for (auto& row : table.rows) {
                       for (Inlines& cell : row) link(cell);
                     }
                   },
                   [](const Rule&) {},
                   [&](Footnote& footnote) { link(footnote.content); },
               },
               element.content);
  }

  // A name may run over a line break: what is told without a mark between is read as one.
  void link(Inlines& inlines) {
    Inlines result;
    for (auto first = inlines.begin(); first != inlines.end();) {
      const auto last = std::find_if_not(first, inlines.end(), is_text);
      if (first == last) {
        link_within(*first);
        result.push_back(std::move(*first++));
      } else {
        link_run({std::make_move_iterator(first), std::make_move_iterator(last)}, result);
        first = last;
      }
    }
    inlines = std::move(result);
  }

  void link_within(Inline& each) {
    using namespace document;
    std::visit(base::overloaded{
                   [](const Text&) {},
                   [](const Code&) {},
                   [&](Emphasis& emphasis) { link(emphasis.content); },
                   [&](Strong& strong) { link(strong.content); },
                   [&](Struck& struck) { link(struck.content); },
                   [](const Link&) {},
                   [](const Image&) {},
                   [](const SoftBreak&) {},
                   [](const LineBreak&) {},
                   [](const FootnoteMark&) {},
                   [](const Figure&) {},
                   [](const Value&) {},
               },
               each.content);
  }

  void link_run(Inlines run, Inlines& result) {
    std::string text;
    for (const Inline& each : run) {
      const auto* words = std::get_if<document::Text>(&each.content);
      text += words == nullptr ? "\n" : words->text;
    }
    std::vector<TermUse> uses = names_.uses_in(text);
    std::erase_if(uses, [&](const TermUse& use) { return !is_first(*use.term); });
    if (uses.empty()) {
      std::move(run.begin(), run.end(), std::back_inserter(result));
      return;
    }
    const base::Span where = run.front().where;
    std::size_t told = 0;
    for (const TermUse& use : uses) {
      add_text(result, std::string_view(text).substr(told, use.begin - told), where);
      document::Link to{.target = address_of_(*use.term), .content = {}};
      add_text(to.content, std::string_view(text).substr(use.begin, use.length), where);
      result.push_back({std::move(to), where});
      told = use.begin + use.length;
    }
    add_text(result, std::string_view(text).substr(told), where);
  }

  bool is_first(const Term& term) {
    if (std::find(linked_.begin(), linked_.end(), &term) != linked_.end()) return false;
    linked_.push_back(&term);
    return true;
  }

  const TermNames& names_;
  const std::function<std::string(const Term&)>& address_of_;
  std::vector<const Term*> linked_;
};

}  // namespace

TermLinks with_term_links(document::Elements elements, const TermNames& names,
                          const std::function<std::string(const Term&)>& address_of) {
  Linker linker(names, address_of);
  linker.link(elements);
  return {.elements = std::move(elements), .terms = std::move(linker).linked()};
}

}  // namespace library
