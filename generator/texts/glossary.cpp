#include "texts/glossary.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <variant>

#include "base/text.h"
#include "keys/cell.h"
#include "syntax/markdown.h"
#include "texts/codes.h"
#include "texts/prose.h"

namespace texts {

namespace {

using document::Element;
using document::Inlines;
using library::Term;

constexpr std::string_view glossary_file = "content/glossary.md";
constexpr std::string_view alias_mark = "Also:";
constexpr int term_level = 2;

void say(const base::Code& code, base::Span where, const std::string& about, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = code, .where = where, .about = about});
}

std::string about(const Term& term) {
  return fmt::format("term {}", term.name);
}

// "Most similar group (MSG)": a name, and a short form in brackets at its end.
Term term_of(const document::Heading& heading, base::Span where, base::Diagnostics& diagnostics) {
  Term term;
  const std::string text = document::text_of(heading.content);
  std::string_view name = base::trimmed(text);
  const std::size_t bracket = name.rfind('(');
  if (name.ends_with(')') && bracket != std::string_view::npos && bracket > 0) {
    term.short_form = base::trimmed(name.substr(bracket + 1, name.size() - bracket - 2));
    name = base::trimmed(name.substr(0, bracket));
  }
  term.name = name;
  term.id = base::id_from(name);
  term.where = where;
  if (term.id.empty()) say(codes::term_without_name, where, "", diagnostics);
  return term;
}

// The lines of a paragraph, without the breaks between them.
std::vector<Inlines> lines_of(const Inlines& content) {
  std::vector<Inlines> lines(1);
  for (const document::Inline& each : content) {
    const bool is_break = std::holds_alternative<document::SoftBreak>(each.content) ||
                          std::holds_alternative<document::LineBreak>(each.content);
    if (is_break) {
      lines.emplace_back();
    } else {
      lines.back().push_back(each);
    }
  }
  return lines;
}

void add_aliases(std::string_view text, base::Span where, Term& term, base::Diagnostics& diagnostics) {
  for (const std::string_view part : base::split(text, ',')) {
    const std::string_view alias = base::trimmed(part);
    if (alias.empty()) {
      say(codes::empty_alias, where, about(term), diagnostics);
    } else {
      term.aliases.emplace_back(alias);
    }
  }
}

// Takes the lines that begin with `Also:` out of a paragraph. True when nothing of it is left.
bool take_aliases(Element& element, Term& term, base::Diagnostics& diagnostics) {
  auto* paragraph = std::get_if<document::Paragraph>(&element.content);
  if (!paragraph) return false;
  const std::vector<Inlines> lines = lines_of(paragraph->content);
  Inlines kept;
  bool has_aliases = false;
  for (const Inlines& line : lines) {
    const std::string text = document::text_of(line);
    if (std::string_view(text).starts_with(alias_mark)) {
      add_aliases(std::string_view(text).substr(alias_mark.size()), element.where, term, diagnostics);
      has_aliases = true;
      continue;
    }
    if (!kept.empty()) kept.push_back({document::SoftBreak{}, element.where});
    kept.insert(kept.end(), line.begin(), line.end());
  }
  if (has_aliases) paragraph->content = std::move(kept);
  return has_aliases && paragraph->content.empty();
}

// The elements in front of the first term are told once.
std::vector<Term> terms_of(document::Article article, base::Diagnostics& diagnostics) {
  std::vector<Term> terms;
  bool has_preface = false;
  for (Element& element : article.elements) {
    const auto* heading = std::get_if<document::Heading>(&element.content);
    if (heading && heading->level == term_level) {
      terms.push_back(term_of(*heading, element.where, diagnostics));
    } else if (heading) {
      diagnostics.add({.code = codes::glossary_heading,
                       .where = element.where,
                       .found = fmt::format("a heading of level {}", heading->level),
                       .expected = "## and a term"});
    } else if (terms.empty()) {
      if (!has_preface) say(codes::text_before_terms, element.where, "", diagnostics);
      has_preface = true;
    } else if (!take_aliases(element, terms.back(), diagnostics)) {
      terms.back().definition.elements.push_back(std::move(element));
    }
  }
  return terms;
}

std::vector<std::string> names_of(const Term& term) {
  std::vector<std::string> names = term.aliases;
  names.push_back(term.name);
  if (!term.short_form.empty()) names.push_back(term.short_form);
  return names;
}

void check_terms(std::vector<Term>& terms, base::Diagnostics& diagnostics) {
  std::map<std::string, const Term*> owners;
  std::map<std::string, const Term*> ids;
  for (Term& term : terms) {
    if (term.definition.elements.empty()) {
      say(codes::term_without_definition, term.where, about(term), diagnostics);
    } else {
      term.definition.where = {.file = term.where.file,
                               .begin = term.definition.elements.front().where.begin,
                               .end = term.definition.elements.back().where.end};
    }
    const auto say_twice = [&](const std::string& name, const Term& first) {
      diagnostics.add({.code = codes::term_twice,
                       .where = term.where,
                       .about = about(term),
                       .found = keys::quoted_text(name),
                       .notes = {{first.where, "the first definition"}}});
    };
    const auto [same_id, is_new_id] = ids.emplace(term.id, &term);
    if (!is_new_id && !term.id.empty()) {
      say_twice(term.name, *same_id->second);
      continue;
    }
    for (const std::string& name : names_of(term)) {
      const auto [known, is_new] = owners.emplace(base::lower_case(name), &term);
      if (!is_new && known->second != &term) say_twice(name, *known->second);
    }
  }
}

}  // namespace

std::vector<Term> read_glossary(const base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto file = sources.find(glossary_file);
  if (!file) return {};
  document::Article article = syntax::parse_markdown(sources, sources.whole(*file), diagnostics);
  refuse_figures(article, codes::figure_in_glossary, diagnostics);
  check_blocks(article, Blocks::nowhere, diagnostics);
  std::vector<Term> terms = terms_of(std::move(article), diagnostics);
  check_terms(terms, diagnostics);
  return terms;
}

}  // namespace texts
