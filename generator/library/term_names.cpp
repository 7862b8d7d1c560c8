#include "library/term_names.h"

#include <algorithm>

#include "base/text.h"

namespace library {

namespace {

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || !base::is_word_letter(text[at - 1]);
}

bool ends_word(std::string_view text, std::size_t end) {
  return end == text.size() || !base::is_word_letter(text[end]);
}

// How much of the text the word takes from `at` on, a plural s included; 0 when it does not stand there.
std::size_t length_at(std::string_view text, std::size_t at, std::string_view word) {
  if (!text.substr(at).starts_with(word)) return 0;
  const std::size_t end = at + word.size();
  if (ends_word(text, end)) return word.size();
  const bool is_plural = text[end] == 's' && ends_word(text, end + 1);
  return is_plural ? word.size() + 1 : 0;
}

}  // namespace

TermNames::TermNames(const std::vector<Term>& glossary) {
  for (const Term& term : glossary) {
    std::vector<std::string> names = term.aliases;
    names.push_back(term.name);
    names.push_back(term.short_form);
    for (const std::string& name : names) {
      const bool is_exact = base::is_abbreviation(name);
      if (!name.empty()) names_.push_back({is_exact ? name : base::lower_case(name), is_exact, &term});
    }
  }
  std::stable_sort(names_.begin(), names_.end(),
                   [](const Name& a, const Name& b) { return a.word.size() > b.word.size(); });
}

TermUse TermNames::longest_at(std::size_t at, std::string_view as_written, std::string_view lower) const {
  for (const Name& name : names_) {
    const std::size_t length = length_at(name.is_exact ? as_written : lower, at, name.word);
    if (length > 0) return {.begin = at, .length = length, .term = name.term};
  }
  return {};
}

std::vector<TermUse> TermNames::uses_in(std::string_view text) const {
  std::string as_written(text);
  std::replace(as_written.begin(), as_written.end(), '\n', ' ');
  const std::string lower = base::lower_case(as_written);
  std::vector<TermUse> uses;
  for (std::size_t at = 0; at < lower.size();) {
    const TermUse use = begins_word(lower, at) ? longest_at(at, as_written, lower) : TermUse{};
    if (use.term != nullptr) uses.push_back(use);
    at += std::max<std::size_t>(use.length, 1);
  }
  return uses;
}

}  // namespace library
