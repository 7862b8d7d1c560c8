#include "tracing/amounts.h"

#include <algorithm>

#include "tracing/words_en.h"

namespace tracing {

namespace {

// How many words from `i` on say an amount; 0 for none.
std::size_t phrase_at(const WordText& text, std::size_t i) {
  if (i > 0 && text.is(i - 1, words::orders())) return 0;  // the first half of a year
  std::size_t longest = 0;
  for (const std::string_view phrase : words::amounts())
    longest = std::max(longest, text.matches(i, phrase, words::number_words()));
  return longest;
}

// "three offences"
std::size_t counted_at(const WordText& text, std::size_t i, const NumberNames& names) {
  const bool is_counted =
      text.is(i, words::number_words()) && i + 1 < text.size() && names.is_unit(text.word(i + 1));
  return is_counted ? 2 : 0;
}

// "a slight increase", "a small further rise"; "increased slightly", "fell very sharply"
std::size_t sized_at(const WordText& text, std::size_t i) {
  constexpr std::size_t reach = 2;  // words from one to the other
  const bool is_size = text.is(i, words::sizes());
  if (!is_size && !text.is(i, words::changes())) return 0;
  for (std::size_t k = 1; k <= reach; ++k) {
    if (text.is(i + k, is_size ? words::changes() : words::sizes())) return k + 1;
  }
  return 0;
}

}  // namespace

std::vector<Words> amounts_in(std::string_view sentence, const NumberNames& names) {
  const WordText text(sentence);
  std::vector<Words> amounts;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t count = std::max({phrase_at(text, i), counted_at(text, i, names), sized_at(text, i)});
    if (count > 0) amounts.push_back(text.place(i, count));
    i += std::max<std::size_t>(1, count);
  }
  return amounts;
}

}  // namespace tracing
