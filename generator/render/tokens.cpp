#include "render/tokens.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/text.h"
#include "render/codes.h"

namespace render {

namespace {

// A number's code stands for all that a YAML reader may find: the file is one of a theme's.
constexpr syntax::YamlCodes yaml_codes{.syntax = codes::tokens_syntax,
                                       .duplicate_key = codes::tokens_syntax,
                                       .unsupported = codes::tokens_syntax,
                                       .too_large = codes::tokens_syntax};

struct Look {
  std::string_view key;
  std::string Token::*colour;
  std::string_view before;
  std::string_view behind;
};
constexpr std::array<Look, 4> looks{{
    {"light", &Token::light, ":root{color-scheme:light dark;", "}\n"},
    {"dark", &Token::dark, "@media screen and (prefers-color-scheme:dark){:root{", "}}\n"},
    {"print", &Token::print, "@media print{:root{", "}}\n"},
    {"forced", &Token::forced, "@media (forced-colors:active){:root{", "}}\n"},
}};

bool is_colour(std::string_view text) {
  const auto is_hex = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
  };
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  if (text.size() == 7 && text[0] == '#') return std::all_of(text.begin() + 1, text.end(), is_hex);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_letter);
}

std::optional<Token> read_token(const syntax::YamlEntry& entry, base::Diagnostics& diagnostics) {
  Token token{.name = entry.key};
  bool is_whole = base::is_id(entry.key);
  if (!is_whole) {
    diagnostics.add({.code = codes::token_unreadable,
                     .where = entry.key_where,
                     .expected = "a name in lower-case letters, digits and hyphens"});
  }
  for (const Look& look : looks) {
    const syntax::YamlNode* colour = entry.value.find(look.key);
    const bool is_good = colour != nullptr && colour->is_scalar() && is_colour(colour->text);
    if (is_good) {
      token.*look.colour = colour->text;
      continue;
    }
    is_whole = false;
    diagnostics.add({.code = codes::token_unreadable,
                     .where = colour == nullptr ? entry.key_where : colour->where,
                     .about = "token " + entry.key,
                     .expected = std::string(look.key) + ": \"#RRGGBB\" or one word"});
  }
  if (!is_whole) return std::nullopt;
  return token;
}

base::Diagnostic unreadable_widths(base::Span where, std::string expected) {
  return {.code = codes::widths_unreadable, .where = where, .expected = std::move(expected)};
}

std::optional<int> width_of(const syntax::YamlNode& node) {
  const auto number = node.is_scalar() ? base::parse_decimal(node.text) : std::nullopt;
  if (!number || *number < 0 || *number > 5000) return std::nullopt;
  return static_cast<int>(*number);
}

}  // namespace

Tokens read_tokens(const ThemeFile& file, const base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto tree = syntax::parse_yaml(sources, file.where, yaml_codes, diagnostics);
  Tokens tokens;
  if (!tree) return tokens;
  if (!tree->is_map()) {
    diagnostics.add(
        {.code = codes::token_unreadable, .where = file.where, .expected = "one line for each token"});
    return tokens;
  }
  for (const syntax::YamlEntry& entry : tree->entries) {
    if (auto token = read_token(entry, diagnostics)) tokens.push_back(std::move(*token));
  }
  return tokens;
}

void check_tokens(const Tokens& tokens, const Tokens& needed, const ThemeFile& file,
                  base::Diagnostics& diagnostics) {
  for (const Token& need : needed) {
    const bool is_there = std::any_of(tokens.begin(), tokens.end(),
                                      [&](const Token& token) { return token.name == need.name; });
    if (is_there) continue;
    diagnostics.add({.code = codes::token_missing,
                     .where = {.file = file.where.file, .begin = file.where.begin, .end = file.where.begin},
                     .about = "token " + need.name,
                     .help = "the default theme has " + need.name + ": { light: \"" + need.light +
                             "\", dark: \"" + need.dark + "\", print: \"" + need.print +
                             "\", forced: " + need.forced + " }"});
  }
}

std::string custom_properties(const Tokens& tokens) {
  std::string css;
  for (const Look& look : looks) {
    css += look.before;
    for (const Token& token : tokens) {
      // Said once where a look does not differ from the one it builds on.
      const bool is_same = look.colour != &Token::light && token.*look.colour == token.light;
      if (!is_same) css += "--" + token.name + ":" + token.*look.colour + ";";
    }
    if (css.back() == ';') css.pop_back();
    css += look.behind;
  }
  return css;
}

std::optional<scene::TextMetrics> read_widths(const ThemeFile& file, const base::Sources& sources,
                                              base::Diagnostics& diagnostics) {
  const auto tree = syntax::parse_yaml(sources, file.where, yaml_codes, diagnostics);
  if (!tree) return std::nullopt;
  scene::TextMetrics metrics;
  const syntax::YamlNode* advances = tree->find("advances");
  const bool is_list =
      advances != nullptr && advances->is_list() && advances->items.size() == metrics.advances.size();
  if (!is_list) {
    diagnostics.add(unreadable_widths(advances == nullptr ? file.where : advances->where,
                                      "advances: a list of 95 whole numbers"));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < metrics.advances.size(); ++i) {
    const auto width = width_of(advances->items[i]);
    if (!width) diagnostics.add(unreadable_widths(advances->items[i].where, "a whole number from 0 to 5000"));
    metrics.advances[i] = width.value_or(1000);
  }
  if (const syntax::YamlNode* other = tree->find("other"))
    metrics.other = width_of(*other).value_or(metrics.other);
  return metrics;
}

}  // namespace render
