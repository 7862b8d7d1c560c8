#include "syntax/figure_mask.h"

#include <optional>

namespace syntax {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view stand_in = "\uE002";  // no good character: no text holds it
constexpr std::size_t letters = 26;

bool is_escaped(std::string_view text, std::size_t at) {
  std::size_t backslashes = 0;
  while (backslashes < at && text[at - backslashes - 1] == '\\') ++backslashes;
  return backslashes % 2 == 1;
}

// Where a figure that begins at `at` ends, behind its braces; nothing where its line ends first.
std::optional<std::size_t> end_of_figure(std::string_view text, std::size_t at) {
  const std::size_t end = text.find(closing, at + opening.size());
  const std::size_t line_end = text.find_first_of("\r\n", at);
  if (end == std::string_view::npos || line_end < end) return std::nullopt;
  return end + closing.size();
}

// The number as letters, so many of them; the last is a capital, so that its end is seen whatever follows.
// Nothing where they are too few.
std::optional<std::string> in_letters(std::size_t number, std::size_t count) {
  std::string code(count, 'a');
  code.back() = static_cast<char>('A' + number % letters);
  number /= letters;
  for (std::size_t i = count - 1; i > 0 && number > 0; --i) {
    code[i - 1] = static_cast<char>('a' + number % letters);
    number /= letters;
  }
  return number == 0 ? std::optional(code) : std::nullopt;
}

}  // namespace

FigureMask::FigureMask(std::string& text) {
  for (std::size_t at = text.find(opening); at != std::string::npos; at = text.find(opening, at)) {
    const auto end = is_escaped(text, at) ? std::nullopt : end_of_figure(text, at);
    const std::size_t length = end ? *end - at : 0;
    // As many as the letters can number: a text with more of the shortest figures keeps the others in sight.
    const auto code = length > stand_in.size() ? in_letters(figures_.size(), length - stand_in.size())
                                               : std::optional<std::string>();
    if (!code) {
      at += opening.size();
      continue;
    }
    figures_.push_back(text.substr(at, length));
    text.replace(at, length, std::string(stand_in) + *code);
    at += length;
  }
}

const std::string* FigureMask::figure_at(std::string_view text, std::size_t at) const {
  std::size_t number = 0;
  std::size_t end = at + stand_in.size();
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z' && number < figures_.size())
    number = number * letters + static_cast<std::size_t>(text[end++] - 'a');
  if (end == text.size() || text[end] < 'A' || text[end] > 'Z') return nullptr;
  number = number * letters + static_cast<std::size_t>(text[end] - 'A');
  const bool is_one = number < figures_.size() && figures_[number].size() == end + 1 - at;
  return is_one ? &figures_[number] : nullptr;
}

std::vector<FigureMask::Part> FigureMask::parts_of(std::string_view text) const {
  std::vector<Part> parts;
  std::size_t begin = 0;
  const auto add_words = [&](std::size_t end) {
    if (end > begin)
      parts.push_back({std::string(text.substr(begin, end - begin)), false, begin, end - begin});
  };
  for (std::size_t at = text.find(stand_in); at != std::string_view::npos; at = text.find(stand_in, at)) {
    const std::string* figure = figure_at(text, at);
    if (figure == nullptr) {
      at += stand_in.size();
      continue;
    }
    add_words(at);
    const std::size_t inner = figure->size() - opening.size() - closing.size();
    parts.push_back({figure->substr(opening.size(), inner), true, at, figure->size()});
    at += figure->size();
    begin = at;
  }
  add_words(text.size());
  return parts;
}

std::string FigureMask::restored(std::string_view text) const {
  std::string whole;
  for (const Part& part : parts_of(text)) {
    whole += part.is_figure ? std::string(opening) + part.text + std::string(closing) : part.text;
  }
  return whole;
}

}  // namespace syntax
