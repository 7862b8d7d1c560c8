// Terms in the order of the alphabet, each with an anchor.
#include "base/text.h"
#include "compose/composers.h"
#include "compose/parts.h"
#include "compose/terms.h"

namespace compose {

page::Page compose_glossary(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Glossary"};
  page.description = "What the words on this site mean.";
  page.crumbs = {{"Home", page::address::home()}, {"Glossary", {}}};
  page.heading = "Glossary";
  page.draft_banner = draft_banner(facts, nullptr);
  page::Definitions list;
  for (const library::Term* term : terms_in_order(facts)) {
    page::Definition definition = definition_of(*term);
    if (!term->aliases.empty()) {
      definition.texts.push_back(page::plain("Also called: " + base::joined(term->aliases, ", ")));
    }
    list.items.push_back(std::move(definition));
  }
  page.pieces.push_back({std::move(list)});
  return page;
}

}  // namespace compose
