// Terms in the order of the alphabet, each with an anchor.
#include <map>

#include "base/text.h"
#include "compose/composers.h"
#include "compose/parts.h"

namespace compose {

page::Page compose_glossary(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Glossary"};
  page.description = "What the words on this site mean.";
  page.crumbs = {{"Home", page::address::home()}, {"Glossary", {}}};
  page.heading = "Glossary";
  page.draft_banner = draft_banner(facts, nullptr);
  std::map<std::string, const library::Term*> sorted;
  for (const library::Term& term : facts.library().glossary) {
    sorted.emplace(base::lower_case(term.name) + " " + term.id, &term);
  }
  page::Definitions list;
  for (const auto& [key, term] : sorted) {
    const std::string name =
        term->short_form.empty() ? term->name : term->name + " (" + term->short_form + ")";
    page::Definition definition{.term = page::plain(name), .id = term->id, .texts = {}};
    definition.prose = term->definition.elements;
    definition.file = "content/glossary.md";
    if (!term->aliases.empty()) {
      definition.texts.push_back(page::plain("Also called: " + base::joined(term->aliases, ", ")));
    }
    list.items.push_back(std::move(definition));
  }
  page.pieces.push_back({std::move(list)});
  return page;
}

}  // namespace compose
