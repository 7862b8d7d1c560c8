#include "render/drawing_style.h"

#include <vector>

#include "base/text.h"

namespace render {

namespace {

constexpr std::string_view own_colour = "--c";

struct Rule {
  std::string_view selectors;  // "path.own, path.group"
  std::string declarations;    // "stroke-width: 3; stroke-linecap: round;"
};

// A selector with a colour of its own: ".group", "path.axis".
struct Coloured {
  std::string_view selector;
  std::string colour;
};

std::string without_comments(std::string_view css) {
  std::string kept;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t opening = css.find("/*", at);
    kept += css.substr(at, opening == std::string_view::npos ? opening : opening - at);
    if (opening == std::string_view::npos) break;
    const std::size_t closing = css.find("*/", opening);
    at = closing == std::string_view::npos ? css.size() : closing + 2;
  }
  return kept;
}

std::string with_tokens(std::string_view text, const Tokens& tokens) {
  std::string filled(text);
  for (const Token& token : tokens) filled = base::replaced(filled, "var(--" + token.name + ")", token.light);
  return filled;
}

std::vector<Rule> rules_of(std::string_view css, const Tokens& tokens) {
  std::vector<Rule> rules;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t opening = css.find('{', at);
    const std::size_t closing = css.find('}', at);
    if (opening == std::string_view::npos || closing == std::string_view::npos || closing < opening) break;
    const std::string_view body = base::trimmed(css.substr(opening + 1, closing - opening - 1));
    rules.push_back({base::trimmed(css.substr(at, opening - at)), with_tokens(body, tokens)});
    at = closing + 1;
  }
  return rules;
}

// The element that a compound selector begins with: "path" of "svg path.axis"; empty for any.
std::string_view element_of(std::string_view selector) {
  const std::size_t space = selector.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? selector : selector.substr(space + 1);
  return last.substr(0, last.find_first_of(".:["));
}

// "svg path" for ".own" is "svg path.own"; nothing where they name different elements.
std::string narrowed(std::string_view selector, std::string_view role) {
  const std::string_view element = element_of(role);
  if (!element.empty() && !element_of(selector).empty() && element != element_of(selector)) return "";
  return std::string(selector) + std::string(role.substr(element.size()));
}

std::vector<Coloured> roles_of(const std::vector<Rule>& rules) {
  std::vector<Coloured> roles;
  for (const Rule& rule : rules) {
    if (!rule.declarations.starts_with(own_colour)) continue;
    const std::size_t colon = rule.declarations.find(':');
    const std::size_t end = rule.declarations.find(';');
    const std::string colour(
        base::trimmed(std::string_view(rule.declarations).substr(colon + 1, end - colon - 1)));
    for (const std::string_view selector : base::split(rule.selectors, ','))
      roles.push_back({base::trimmed(selector), colour});
  }
  return roles;
}

// The declarations of a rule: those of colours, which every role gets for itself, and the others.
struct Declarations {
  std::string colours = {};
  std::string others = {};
};
Declarations parted(std::string_view declarations) {
  Declarations parts;
  for (const std::string_view each : base::split(declarations, ';')) {
    const std::string_view declaration = base::trimmed(each);
    if (declaration.empty()) continue;
    const std::string_view name = base::trimmed(declaration.substr(0, declaration.find(':')));
    std::string& part = name == "fill" || name == "stroke" ? parts.colours : parts.others;
    part += std::string(declaration) + ";";
  }
  return parts;
}

// A rule of colours as one for each role. All of them gain one class, so that of two the same one holds as
// before.
void write_for_roles(std::string& style, const Rule& rule, const std::string& colours,
                     const std::vector<Coloured>& roles) {
  for (const Coloured& role : roles) {
    std::string selectors;
    for (const std::string_view selector : base::split(rule.selectors, ',')) {
      const std::string own = narrowed(base::trimmed(selector), role.selector);
      if (!own.empty()) selectors += (selectors.empty() ? "" : ",") + own;
    }
    if (!selectors.empty())
      style += selectors + "{" + base::replaced(colours, "var(--c)", role.colour) + "}\n";
  }
}

}  // namespace

std::string style_with_colours(std::string_view css, const Tokens& tokens) {
  const std::string bare = without_comments(css);
  const std::vector<Rule> rules = rules_of(bare, tokens);
  const std::vector<Coloured> roles = roles_of(rules);
  std::string style;
  for (const Rule& rule : rules) {
    if (rule.declarations.starts_with(own_colour)) continue;
    const Declarations parts = parted(rule.declarations);
    if (!parts.others.empty()) style += std::string(rule.selectors) + "{" + parts.others + "}\n";
    if (!parts.colours.empty()) write_for_roles(style, rule, parts.colours, roles);
  }
  return style;
}

}  // namespace render
