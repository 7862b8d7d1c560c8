#include "compose/terms.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "library/term_links.h"
#include "library/term_names.h"

namespace compose {

namespace {

using Linked = std::set<std::string>;  // ids

// As an author would write it: from the root of the site.
std::string target_of(const library::Term& term) {
  const page::Address address = page::address::term(term.id);
  return "/" + address.path + "#" + address.anchor;
}

void link_in(page::Prose& prose, const library::TermNames& names, Linked& linked) {
  library::TermLinks links = library::with_term_links(std::move(prose.elements), names, target_of);
  prose.elements = std::move(links.elements);
  for (const library::Term* term : links.terms) linked.insert(term->id);
}

void link_in(std::vector<page::Piece>& pieces, const library::TermNames& names, Linked& linked) {
  for (page::Piece& piece : pieces) {
    if (auto* prose = std::get_if<page::Prose>(&piece.content)) link_in(*prose, names, linked);
    if (auto* group = std::get_if<page::Group>(&piece.content)) link_in(group->pieces, names, linked);
    if (auto* panel = std::get_if<page::Panel>(&piece.content)) link_in(panel->pieces, names, linked);
  }
}

// The first use of each term in a plain text.
std::vector<library::TermUse> first_uses(const std::string& text, const library::TermNames& names) {
  std::vector<library::TermUse> uses = names.uses_in(text);
  Linked seen;
  std::erase_if(uses, [&](const library::TermUse& use) { return !seen.insert(use.term->id).second; });
  return uses;
}

class UseIndex {
 public:
  explicit UseIndex(const Facts& facts) : facts_(facts), names_(facts.library().glossary) {}

  void add_report(const sections::Said& said) {
    const library::Report& report = said.edition->report;
    const std::string name = report_name(facts_, report);
    add(report.introduction.elements, {.text = name, .to = page::address::report(report.slug)});
    for (const sections::SaidSection& section : said.sections) {
      const page::Run place{.text = name + ", " + section.title,
                            .to = page::address::section(report.slug, section.id)};
      for (const page::Piece& piece : section.pieces) {
        if (const auto* prose = std::get_if<page::Prose>(&piece.content)) add(prose->elements, place);
      }
    }
  }

  void add(const document::Elements& elements, const page::Run& place) {
    const auto links = library::with_term_links(elements, names_, target_of);
    for (const library::Term* term : links.terms) places_[term->id].push_back(place);
  }

  void add_measure(const model::Measure& measure) {
    for (const library::TermUse& use : first_uses(measure.definition, names_)) {
      places_[use.term->id].push_back(
          {.text = measure.short_title, .to = page::address::measure(measure.id.text)});
    }
  }

  std::map<std::string, std::vector<page::Run>> places() && { return std::move(places_); }

 private:
  const Facts& facts_;
  library::TermNames names_;
  std::map<std::string, std::vector<page::Run>> places_;
};

}  // namespace

page::Runs linked_definition(const model::Measure& measure, const Facts& facts) {
  const library::TermNames names(facts.library().glossary);
  page::Runs runs;
  std::size_t told = 0;
  for (const library::TermUse& use : first_uses(measure.definition, names)) {
    if (use.begin > told) runs.push_back({.text = measure.definition.substr(told, use.begin - told)});
    runs.push_back(
        {.text = measure.definition.substr(use.begin, use.length), .to = page::address::term(use.term->id)});
    told = use.begin + use.length;
  }
  if (told < measure.definition.size()) runs.push_back({.text = measure.definition.substr(told)});
  return runs;
}

std::map<std::string, std::vector<page::Run>> uses_of_terms(const Facts& facts) {
  UseIndex index(facts);
  for (const sections::Said& said : facts.said) index.add_report(said);
  for (const library::Page& each : facts.library().pages) {
    index.add(each.body.elements, {.text = each.title, .to = page::address::plain(each.path)});
  }
  for (const library::Pack& each : facts.library().packs) {
    index.add(each.page.body.elements, {.text = each.page.title, .to = page::address::pack(each.slug)});
  }
  for (const model::Measure* measure : published_measures(facts)) index.add_measure(*measure);
  return std::move(index).places();
}

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
  link_in(pieces, library::TermNames(facts.library().glossary), linked);
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
