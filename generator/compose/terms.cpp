#include "compose/terms.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "library/term_links.h"

namespace compose {

namespace {

using Linked = std::set<std::string>;  // ids

// As an author would write it: from the root of the site.
std::string target_of(const library::Term& term) {
  const page::Address address = page::address::term(term.id);
  return "/" + address.path + "#" + address.anchor;
}

void link_in(page::Prose& prose, const Facts& facts, Linked& linked) {
  library::TermLinks links =
      library::with_term_links(std::move(prose.elements), facts.library().glossary, target_of);
  prose.elements = std::move(links.elements);
  for (const library::Term* term : links.terms) linked.insert(term->id);
}

void link_in(std::vector<page::Piece>& pieces, const Facts& facts, Linked& linked) {
  for (page::Piece& piece : pieces) {
    if (auto* prose = std::get_if<page::Prose>(&piece.content)) link_in(*prose, facts, linked);
    if (auto* group = std::get_if<page::Group>(&piece.content)) link_in(group->pieces, facts, linked);
    if (auto* panel = std::get_if<page::Panel>(&piece.content)) link_in(panel->pieces, facts, linked);
  }
}

}  // namespace

std::vector<const library::Term*> terms_in_order(const Facts& facts) {
  std::map<std::string, const library::Term*> sorted;
  for (const library::Term& term : facts.library().glossary) {
    sorted.emplace(base::lower_case(term.name) + " " + term.id, &term);
  }
  std::vector<const library::Term*> terms;
  terms.reserve(sorted.size());
  for (const auto& [key, term] : sorted) terms.push_back(term);
  return terms;
}

page::Definition definition_of(const library::Term& term) {
  const std::string name = term.short_form.empty() ? term.name : term.name + " (" + term.short_form + ")";
  page::Definition definition{.term = page::plain(name), .id = term.id, .texts = {}};
  definition.prose = term.definition.elements;
  definition.file = "content/glossary.md";
  return definition;
}

std::vector<const library::Term*> link_terms(std::vector<page::Piece>& pieces, const Facts& facts) {
  Linked linked;
  link_in(pieces, facts, linked);
  std::vector<const library::Term*> terms = terms_in_order(facts);
  std::erase_if(terms, [&](const library::Term* term) { return !linked.contains(term->id); });
  return terms;
}

std::vector<page::Piece> terms_explained(const std::vector<const library::Term*>& terms) {
  if (terms.empty()) return {};
  page::Definitions list;
  for (const library::Term* term : terms) {
    page::Definition definition = definition_of(*term);
    definition.term.front().to = page::address::term(term->id);
    definition.id = "term-" + term->id;
    list.items.push_back(std::move(definition));
  }
  return {heading(2, "report-terms", "Terms used in this report"), {std::move(list)}};
}

}  // namespace compose
