// Terms in the order of the alphabet, each with an anchor and the places that use it.
#include "base/text.h"
#include "compose/composers.h"
#include "compose/parts.h"
#include "compose/terms.h"

namespace compose {

namespace {

struct Letter {
  std::string name;
  page::Definitions terms = {};

  std::string anchor() const { return "letter-" + base::id_from(name); }
};

page::Runs places_used(const std::vector<page::Run>& places) {
  page::Runs runs = page::plain("Used in: ");
  for (const page::Run& place : places) {
    if (runs.size() > 1) runs.push_back({.text = "; "});
    runs.push_back(place);
  }
  return runs;
}

std::vector<Letter> letters_of(const Facts& facts) {
  const auto uses = uses_of_terms(facts);
  std::vector<Letter> letters;
  for (const library::Term* term : terms_in_order(facts)) {
    const std::string letter = letter_of(term->name);
    if (letters.empty() || letters.back().name != letter) letters.push_back({.name = letter});
    page::Definition definition = definition_of(*term);
    if (!term->aliases.empty()) {
      definition.texts.push_back(page::plain("Also called: " + base::joined(term->aliases, ", ")));
    }
    if (const auto places = uses.find(term->id); places != uses.end()) {
      definition.texts.push_back(places_used(places->second));
    }
    letters.back().terms.items.push_back(std::move(definition));
  }
  return letters;
}

}  // namespace

page::Page compose_glossary(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Glossary"};
  page.description = "What the words on this site mean.";
  page.crumbs = {{"Home", page::address::home()}, {"Glossary", {}}};
  page.heading = "Glossary";
  page.draft_banner = draft_banner(facts, nullptr);
  std::vector<Letter> letters = letters_of(facts);
  page::Tags index;
  for (const Letter& letter : letters) {
    index.items.push_back(page::link(letter.name, {ref.address.path, letter.anchor()}));
  }
  if (letters.size() > 1) page.pieces.push_back({std::move(index)});
  for (Letter& letter : letters) {
    page.pieces.push_back(heading(2, letter.anchor(), letter.name));
    page.pieces.push_back({std::move(letter.terms)});
  }
  return page;
}

}  // namespace compose
