#include "syntax/yaml_faults.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "syntax/excerpt.h"

namespace syntax {

namespace {

constexpr std::string_view quote_advice = "put the whole value in quotes";

bool is_key_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

YamlSpot letters_of(const YamlText& text, std::size_t line) {
  const std::size_t begin = text.line_begin(line);
  const std::string_view letters = text.line(line);
  const std::size_t first = std::min(letters.find_first_not_of(" \t"), letters.size());
  return {begin + first, begin + first + base::trimmed(letters).size()};
}

std::optional<std::size_t> line_before(const YamlText& text, std::size_t line) {
  while (line > 0) {
    --line;
    const std::string_view letters = base::trimmed(text.line(line));
    if (!letters.empty() && letters.front() != '#') return line;
  }
  return std::nullopt;
}

YamlFault unclosed_quote(const YamlText& text, std::size_t opening, YamlSpot met, std::string note) {
  return {.where = {opening, text.line_end(text.line_of(opening))},
          .found = quoted_excerpt(text.bytes().substr(opening)),
          .expected = fmt::format("a closing {}", text.bytes()[opening]),
          .help = "close the quote where the value ends",
          .note_where = met,
          .note = std::move(note)};
}

// The parser stops behind the quote that closes, by chance, a value that was never closed by its author.
std::optional<YamlFault> quote_before(const YamlText& text, const YamlProgress& progress) {
  const std::size_t stopped_line = text.line_of(progress.stopped);
  const auto is_culprit = [&](YamlSpot quoted) {
    const std::size_t last = text.line_of(quoted.end - 1);
    return text.line_of(quoted.begin) < last && last >= stopped_line;
  };
  const auto fault = [&](YamlSpot quoted) {
    return unclosed_quote(text, quoted.begin, {quoted.end - 1, quoted.end}, "the next quote stands here");
  };
  if (progress.long_quote && is_culprit(*progress.long_quote)) return fault(*progress.long_quote);
  const std::size_t next = text.skip_space(progress.read, ":,-?[{");
  if (next >= text.bytes().size() || (text.bytes()[next] != '"' && text.bytes()[next] != '\'')) {
    return std::nullopt;
  }
  const std::size_t end = text.quoted_end(next);
  if (end == std::string_view::npos) {
    const std::size_t last = text.bytes().size();
    return unclosed_quote(text, next, {last, last}, "the text ends here");
  }
  if (!is_culprit({next, end})) return std::nullopt;
  return fault({next, end});
}

std::optional<YamlFault> tab_in_front(const YamlText& text, std::size_t line) {
  const std::string_view letters = text.line(line);
  const std::size_t tab = letters.find('\t');
  if (tab == std::string_view::npos || letters.find_first_not_of(" \t") < tab) return std::nullopt;
  const std::size_t at = text.line_begin(line) + tab;
  return YamlFault{.where = {at, at + 1},
                   .found = "a tab in front of the line",
                   .expected = "spaces",
                   .help = "replace each tab by two spaces"};
}

std::optional<YamlFault> colon_without_space(const YamlText& text, std::size_t line) {
  const YamlSpot spot = letters_of(text, line);
  std::string_view letters = text.bytes().substr(spot.begin, spot.end - spot.begin);
  while (letters.starts_with("- ")) letters = base::trimmed(letters.substr(2));
  const std::size_t key = static_cast<std::size_t>(
      std::find_if_not(letters.begin(), letters.end(), is_key_letter) - letters.begin());
  const bool is_joined = key > 0 && key + 1 < letters.size() && letters[key] == ':' &&
                         letters[key + 1] != ' ' && letters[key + 1] != '\t' &&
                         letters.substr(key, 3) != "://";
  if (!is_joined) return std::nullopt;
  const std::size_t begin = static_cast<std::size_t>(letters.data() - text.bytes().data());
  return YamlFault{.where = {begin, begin + key + 1},
                   .found = quoted_excerpt(letters),
                   .expected = "a space after the colon",
                   .help = fmt::format("write \"{}: {}\"", letters.substr(0, key),
                                       base::trimmed(letters.substr(key + 1, 40)))};
}

std::optional<YamlFault> open_bracket(const YamlText& text, const YamlProgress& progress) {
  if (!progress.bracket) return std::nullopt;
  const char open = text.bytes()[*progress.bracket];
  return YamlFault{.where = {*progress.bracket, *progress.bracket + 1},
                   .found = quoted_excerpt(text.bytes().substr(*progress.bracket)),
                   .expected = fmt::format("a closing {}", open == '[' ? ']' : '}'),
                   .help = fmt::format("close the bracket; a text that begins with {} needs quotes", open),
                   .note_where = YamlSpot{progress.stopped, progress.stopped},
                   .note = "it was still open here"};
}

std::optional<YamlFault> second_colon(const YamlText& text, std::size_t at) {
  const std::size_t line = text.line_of(at);
  const std::string_view before = text.bytes().substr(text.line_begin(line), at - text.line_begin(line));
  const std::size_t colon = before.find(": ");
  if (colon == std::string_view::npos) return std::nullopt;
  const std::size_t value = text.skip_space(text.line_begin(line) + colon + 1);
  return YamlFault{.where = {value, text.line_end(line)},
                   .found = "a second colon in " + quoted_excerpt(text.bytes().substr(value)),
                   .expected = "one `key: value` on a line",
                   .help = std::string(quote_advice)};
}

std::optional<YamlFault> line_without_key(const YamlText& text, std::size_t line) {
  const YamlSpot spot = letters_of(text, line);
  const std::string_view letters = text.bytes().substr(spot.begin, spot.end - spot.begin);
  if (letters.empty() || letters.find(':') != std::string_view::npos || letters.starts_with("-")) {
    return std::nullopt;
  }
  return YamlFault{
      .where = spot,
      .found = quoted_excerpt(letters),
      .expected = "`key: value`",
      .help = "give the line a key; indent it more than the line above if it goes on from there"};
}

std::optional<YamlFault> deeper_than_before(const YamlText& text, std::size_t line) {
  const auto before = line_before(text, line);
  if (!before || text.indent(line) <= text.indent(*before)) return std::nullopt;
  return YamlFault{.where = letters_of(text, line),
                   .found = "a line that is indented more than the one above it",
                   .expected = "the same number of spaces in front of keys that belong together",
                   .note_where = letters_of(text, *before),
                   .note = "this line has a value already"};
}

YamlFault of_structure(const YamlText& text, std::size_t at) {
  const std::size_t line = text.line_of(at);
  const std::string_view here = text.bytes().substr(at);
  const std::size_t previous = std::min(text.bytes().substr(0, at).find_last_not_of(" \t"), at);
  const bool follows_quote = previous < at && previous >= text.line_begin(line) &&
                             (text.bytes()[previous] == '"' || text.bytes()[previous] == '\'');
  if (follows_quote) {
    return {.where = {at, text.line_end(line)},
            .found = "text after the closing quote: " + quoted_excerpt(here),
            .expected = "the end of the line",
            .help = "put the whole value in one pair of quotes"};
  }
  const bool is_item = here.starts_with("- ") || base::trimmed(here.substr(0, here.find('\n'))) == "-";
  return {.where = {at, std::max(at, text.line_end(line))},
          .found = is_item ? "a list item among keys" : quoted_excerpt(here),
          .expected = is_item ? "`key: value`, as in the lines above"
                              : "a line that goes on with the list or the keys above",
          .help = "lines that belong together begin in the same column"};
}

YamlFault of_line(const YamlText& text, YamlTrouble trouble, std::size_t at) {
  const std::size_t line = text.line_of(at);
  const auto before = line_before(text, line);
  if (auto fault = tab_in_front(text, line)) return *fault;
  if (auto fault = colon_without_space(text, line)) return *fault;
  if (before) {
    if (auto fault = colon_without_space(text, *before)) return *fault;
  }
  if (trouble == YamlTrouble::colon) {
    if (auto fault = second_colon(text, at)) return *fault;
    if (before) {
      if (auto fault = line_without_key(text, *before)) return *fault;
    }
    if (auto fault = deeper_than_before(text, line)) return *fault;
  }
  return of_structure(text, at);
}

YamlFault simple(const YamlText& text, std::size_t at, std::string expected, std::string help) {
  const std::size_t end = text.line_end(text.line_of(at));
  return {.where = {at, std::max(at, end)},
          .found = quoted_excerpt(text.bytes().substr(at)),
          .expected = std::move(expected),
          .help = std::move(help)};
}

}  // namespace

YamlFault explain(const YamlText& text, YamlTrouble trouble, const YamlProgress& progress) {
  const std::size_t at = progress.stopped;
  if (auto fault = quote_before(text, progress)) return *fault;
  if (progress.bracket && trouble != YamlTrouble::escape) return *open_bracket(text, progress);
  switch (trouble) {
    case YamlTrouble::colon:
    case YamlTrouble::structure:
    case YamlTrouble::flow_open:
    case YamlTrouble::tab:
    case YamlTrouble::quote:
    case YamlTrouble::other:
      return of_line(text, trouble, at);
    case YamlTrouble::flow_close:
      return simple(text, at, "a bracket that was opened before", std::string(quote_advice));
    case YamlTrouble::character:
      return simple(text, at, "a letter, a digit or a quote", std::string(quote_advice));
    case YamlTrouble::escape: {
      const std::size_t slash = at > 0 ? text.bytes().rfind('\\', at) : std::string_view::npos;
      const std::size_t begin = slash == std::string_view::npos || at - slash > 12 ? at : slash;
      return {.where = {begin, std::min(at + 1, text.bytes().size())},
              .found = quoted_excerpt(text.bytes().substr(begin, 12)),
              .expected = "a known escape such as \\n or \\u00e9",
              .help = "write the backslash twice, or use single quotes"};
    }
    case YamlTrouble::block_header:
      return simple(text, at, "the end of the line after | or >", std::string(quote_advice));
    case YamlTrouble::list_entry:
      return simple(text, at, "a value", "begin the list on its own line, or put the value in quotes");
  }
  return of_structure(text, at);
}

std::optional<YamlFault> quote_running_on(const YamlText& text, YamlSpot quoted, int parent_column) {
  const std::size_t last = text.line_of(quoted.end - 1);
  for (std::size_t line = text.line_of(quoted.begin) + 1; line <= last; ++line) {
    const bool is_outside = static_cast<int>(text.indent(line)) <= parent_column;
    if (!is_outside || text.is_blank(line)) continue;
    return unclosed_quote(text, quoted.begin, letters_of(text, line),
                          "this line would become part of the value");
  }
  return std::nullopt;
}

std::optional<YamlFault> swallowed_item(const YamlText& text, YamlSpot plain) {
  const std::size_t first = text.line_of(plain.begin);
  for (std::size_t line = first + 1; line <= text.line_of(plain.end - 1); ++line) {
    const YamlSpot spot = letters_of(text, line);
    if (!text.bytes().substr(spot.begin).starts_with("- ")) continue;
    return YamlFault{.where = spot,
                     .found = "a list item that is indented more than the one above it",
                     .expected = "list items under one another",
                     .note_where = letters_of(text, first),
                     .note = "the line would become part of this value"};
  }
  return std::nullopt;
}

YamlFault missing_colon(const YamlText& text, YamlSpot key) {
  if (auto fault = colon_without_space(text, text.line_of(key.begin))) return *fault;
  return {.where = key,
          .found = quoted_excerpt(text.bytes().substr(key.begin, key.end - key.begin)),
          .expected = "`key: value`",
          .help = "give the line a key; indent it more than the line above if it goes on from there"};
}

}  // namespace syntax
