#include "tracing/phrases.h"

#include <algorithm>

#include "base/text.h"

namespace tracing {

namespace {

bool is_latin(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_inner(std::string_view text, std::size_t at) {
  const bool is_joint = text[at] == '-' || text[at] == '\'';
  return is_joint && at + 1 < text.size() && is_latin(text[at + 1]);
}

bool is_any(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::vector<Words> words_in(std::string_view text) {
  std::vector<Words> words;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_latin(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && (is_latin(text[end]) || is_inner(text, end))) ++end;
    words.push_back({at, end - at});
    at = end;
  }
  return words;
}

WordText::WordText(std::string_view text) : text_(base::lower_case(text)), words_(words_in(text)) {}

std::string_view WordText::word(std::size_t i) const {
  return std::string_view(text_).substr(words_[i].begin, words_[i].length);
}

Words WordText::place(std::size_t first, std::size_t count) const {
  const std::size_t begin = words_[first].begin;
  return {begin, words_[first + count - 1].end() - begin};
}

bool WordText::is(std::size_t i, std::span<const std::string_view> words) const {
  return i < size() && is_any(word(i), words);
}

std::size_t WordText::matches(std::size_t i, std::string_view phrase,
                              std::span<const std::string_view> numbers) const {
  const auto parts = base::split(phrase, ' ');
  if (i + parts.size() > size()) return 0;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    const bool is_number = word(i + k) == "one" || is_any(word(i + k), numbers);
    if (parts[k] == "*" ? !is_number : parts[k] != word(i + k)) return 0;
  }
  return parts.size();
}

std::size_t WordText::find(std::span<const std::string_view> phrases, std::size_t from) const {
  for (std::size_t i = from; i < size(); ++i) {
    const bool is_here = std::any_of(phrases.begin(), phrases.end(),
                                     [&](std::string_view phrase) { return matches(i, phrase) > 0; });
    if (is_here) return i;
  }
  return size();
}

}  // namespace tracing
