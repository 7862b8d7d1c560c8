#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string_view>

#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/codes.h"
#include "checks/texts.h"
#include "library/term_links.h"
#include "library/term_names.h"

namespace checks {

namespace {

// What every reader of a public website knows, or what is a mark of our own tables.
constexpr std::array<std::string_view, 21> common_knowledge{
    "AM", "BBC", "BST", "CCTV", "COVID", "CSV", "DNA", "EU", "GB", "GMT", "HTML",
    "ID", "NHS", "OK",  "PDF",  "PM",    "TBC", "TV",  "UK", "US", "VAT"};

// The prose of reports and pages, where a first use becomes a link.
std::vector<const document::Elements*> proses_of(const library::Library& library) {
  std::vector<const document::Elements*> proses;
  for (const library::Edition& edition : library.editions) {
    proses.push_back(&edition.report.introduction.elements);
    for (const library::Section& section : edition.report.sections) proses.push_back(&section.body.elements);
  }
  for (const library::Page& each : library.pages) proses.push_back(&each.body.elements);
  return proses;
}

// A term is used where it is linked, over the end of a line too, and where the site prints it otherwise.
void check_terms(const library::Library& library, const TextPieces& pieces, base::Diagnostics& diagnostics) {
  const library::TermNames names(library.glossary);
  std::set<const library::Term*> used;
  for (const document::Elements* prose : proses_of(library)) {
    const auto links = library::with_term_links(*prose, names, [](const auto&) { return ""; });
    used.insert(links.terms.begin(), links.terms.end());
  }
  for (const TextPiece& piece : pieces) {
    for (const library::TermUse& use : names.uses_in(piece.text)) used.insert(use.term);
  }
  for (const library::Term& term : library.glossary) {
    if (used.contains(&term)) continue;
    diagnostics.add(
        {.code = codes::term_unused, .where = term.where, .found = fmt::format("term {}", term.name)});
  }
}

using Names = std::set<std::string, std::less<>>;

// Every word of the names that are explained, or need no explanation.
Names explained_names(const library::Library& library) {
  Names names(common_knowledge.begin(), common_knowledge.end());
  const auto add_words = [&](std::string_view text) {
    for (const std::string_view word : base::split(text, ' ')) names.emplace(word);
  };
  for (const library::Term& term : library.glossary) {
    add_words(term.name);
    add_words(term.short_form);
    for (const std::string& alias : term.aliases) add_words(alias);
  }
  for (const std::string& name : library.site.plain_numbers) add_words(name);
  for (const model::Area& area : library.data->areas) add_words(area.name);
  return names;
}

// A list numbered I, II, III is no list of abbreviations.
bool is_roman_number(std::string_view word) {
  return word.find_first_not_of("IVX") == std::string_view::npos;
}

struct Word {
  std::size_t begin = 0;
  std::size_t length = 0;
  bool is_in_brackets = false;  // "(MSG)": what it stands for was said just before
};

std::vector<Word> abbreviations_in(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t begin = 0; begin < text.size();) {
    if (!base::is_word_letter(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && base::is_word_letter(text[end])) ++end;
    std::string_view word = text.substr(begin, end - begin);
    const bool is_in_brackets = begin > 1 && text[begin - 1] == '(' && end < text.size() && text[end] == ')';
    if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
    if (base::is_abbreviation(word) && !is_roman_number(word))
      words.push_back({begin, word.size(), is_in_brackets});
    begin = end;
  }
  return words;
}

struct Undefined {
  base::Span where;
  std::size_t uses = 0;
};

void check_abbreviations(const library::Library& library, const TextPieces& pieces,
                         base::Diagnostics& diagnostics) {
  Names explained = explained_names(library);
  std::map<std::string, Undefined, std::less<>> undefined;
  for (const TextPiece& piece : pieces) {
    for (const Word& word : abbreviations_in(piece.text)) {
      std::string name = piece.text.substr(word.begin, word.length);
      if (word.is_in_brackets) explained.insert(name);
      Undefined& found =
          undefined.try_emplace(std::move(name), Undefined{piece.place_of(word.begin, word.length)})
              .first->second;
      ++found.uses;
    }
  }
  for (const auto& [name, use] : undefined) {
    if (explained.contains(name)) continue;
    diagnostics.add({.code = codes::abbreviation_undefined,
                     .where = use.where,
                     .found = use.uses == 1 ? name : fmt::format("{}, used {} times", name, use.uses)});
  }
}

}  // namespace

void check_glossary(const library::Library& library, base::Diagnostics& diagnostics) {
  TextPieces pieces = pieces_of_texts(library);
  check_abbreviations(library, pieces, diagnostics);
  // A term may also be used by what the site prints of its measures and areas, and by another definition.
  for (const TextPieces& more : {pieces_of_model(*library.data), pieces_of_glossary(library)}) {
    pieces.insert(pieces.end(), more.begin(), more.end());
  }
  check_terms(library, pieces, diagnostics);
}

}  // namespace checks
