#include "setup/site.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "setup/codes.h"
#include "syntax/codes.h"
#include "syntax/yaml.h"

namespace setup {

namespace {

using library::Site;
using syntax::YamlNode;

constexpr std::string_view site_file = "content/site.yaml";

constexpr std::array untraced_choices{
    keys::Choice<library::Untraced>{"warning", library::Untraced::warning},
    keys::Choice<library::Untraced>{"error", library::Untraced::error},
};
// Only these have quantiles in the tables of 4-methods.md.
constexpr std::array<double, 4> confidences{90, 95, 99, 99.8};
// Pages that every site has; 2-outputs.md.
constexpr std::array<std::string_view, 10> generated_pages{
    "reports",     "measures",   "glossary", "data",   "methodology",
    "corrections", "priorities", "coverage", "search", "packs"};
constexpr std::size_t longest_pattern = 500;  // the matcher's depth grows with the pattern

bool is_pattern_sound(const std::string& pattern) {
  if (pattern.size() > longest_pattern) return false;
  try {
    return std::regex(pattern, std::regex::ECMAScript).flags() == std::regex::ECMAScript;
  } catch (const std::regex_error&) {
    return false;
  }
}

std::vector<library::Forbidden> read_never_publish(keys::Keys& keys) {
  std::vector<library::Forbidden> all;
  for (const keys::Written& written : keys.texts("never_publish")) {
    const std::string& text = written.text;
    const bool is_pattern = text.size() > 2 && text.front() == '/' && text.back() == '/';
    std::string bare = is_pattern ? text.substr(1, text.size() - 2) : text;
    if (is_pattern && !is_pattern_sound(bare)) {
      keys.subject().say({.code = codes::site_bad_pattern,
                          .where = written.where,
                          .found = fmt::format("pattern {}", text),
                          .expected = "an ECMAScript regular expression of at most 500 letters"});
      continue;
    }
    all.push_back({std::move(bare), is_pattern, written.where});
  }
  return all;
}

// A number between two limits; the fallback when it is absent or, after a report, outside.
double number_within(keys::Keys& keys, std::string_view key, double fallback, double most) {
  const auto value = keys.number(key);
  if (!value) return fallback;
  if (*value >= 0 && *value <= most) return *value;
  keys.subject().say({.code = codes::site_wrong_value,
                      .where = keys.place_of(key),
                      .found = fmt::format("{}", *value),
                      .expected = fmt::format("a number from 0 to {} at `{}`", most, key)});
  return fallback;
}

double read_confidence(keys::Keys& keys, double fallback) {
  const auto value = keys.number("confidence");
  if (!value) return fallback;
  if (std::find(confidences.begin(), confidences.end(), *value) != confidences.end()) return *value;
  keys::say_wrong(*keys.node("confidence"), "90, 95, 99 or 99.8 at `confidence`", "", keys.subject());
  return fallback;
}

model::Methods read_methods(keys::Keys& site) {
  model::Methods methods;
  auto keys = site.map("methods");
  if (!keys) return methods;
  constexpr double widest_margin = 50;
  methods.confidence_percent = read_confidence(*keys, methods.confidence_percent);
  methods.trend_margin_percent =
      number_within(*keys, "trend_margin", methods.trend_margin_percent, widest_margin);
  methods.points_margin = number_within(*keys, "points_margin", methods.points_margin, widest_margin);
  methods.benchmark_margin_percent =
      number_within(*keys, "benchmark_margin", methods.benchmark_margin_percent, widest_margin);
  methods.small_base = number_within(*keys, "small_base", methods.small_base, 1'000'000);
  keys->finish();
  return methods;
}

library::Contact read_contact(keys::Keys& site) {
  library::Contact contact;
  auto keys = site.map("contact");
  if (!keys) return contact;
  contact.email = keys->text_or("email", "");
  if (!contact.email.empty() && (contact.email.find('@') == std::string::npos ||
                                 contact.email.find_first_of(" <>\"") != std::string::npos)) {
    keys::say_wrong(*keys->node("email"), "an address such as office@example.org at `email`", "",
                    keys->subject());
    contact.email.clear();
  }
  contact.post = keys->text_or("post", "");
  keys->finish();
  return contact;
}

std::string read_base_url(keys::Keys& keys) {
  auto url = keys.url("base_url");
  if (!url) return {};
  if (url->find_first_of("?#") != std::string::npos) {
    keys::say_wrong(*keys.node("base_url"), "an address without ? and # at `base_url`", "", keys.subject());
    return {};
  }
  if (url->back() != '/') *url += '/';
  return *url;
}

// A language of two or three letters, then regions or variants: en-GB.
bool is_language_tag(std::string_view text) {
  const auto parts = base::split(text, '-');
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_word = [&](std::string_view part) {
    return part.size() >= 2 && part.size() <= 8 && std::all_of(part.begin(), part.end(), [&](char c) {
             return is_letter(c) || (c >= '0' && c <= '9');
           });
  };
  return parts.front().size() <= 3 && std::all_of(parts.begin(), parts.end(), is_word) &&
         std::all_of(parts.front().begin(), parts.front().end(), is_letter);
}

std::string read_language(keys::Keys& keys, const std::string& fallback) {
  const auto language = keys.text("language");
  if (!language) return fallback;
  if (is_language_tag(*language)) return *language;
  keys::say_wrong(*keys.node("language"), "a language tag such as en-GB at `language`", "", keys.subject());
  return fallback;
}

std::vector<std::string> read_navigation(keys::Keys& keys, const base::Sources& sources) {
  std::vector<std::string> navigation;
  for (const keys::Written& entry : keys.texts("navigation")) {
    navigation.push_back(entry.text);
    const bool is_generated =
        std::find(generated_pages.begin(), generated_pages.end(), entry.text) != generated_pages.end();
    if (is_generated || sources.find(fmt::format("content/pages/{}.md", entry.text))) continue;
    const std::vector<std::string> known(generated_pages.begin(), generated_pages.end());
    keys.subject().say({.code = codes::site_unknown_navigation,
                        .where = entry.where,
                        .found = keys::quoted_text(entry.text),
                        .expected = fmt::format("a file content/pages/{}.md, or one of {}", entry.text,
                                                base::listed(known, "or")),
                        .help = base::did_you_mean(entry.text, known)});
  }
  return navigation;
}

std::optional<SiteArea> read_area(keys::Keys& site) {
  const YamlNode* node = site.node("area");
  if (!node) return std::nullopt;
  if (!node->is_map()) {
    auto id = keys::read_id(*node, "area", site.subject());
    if (!id) return std::nullopt;
    return SiteArea{{std::move(*id), node->where}, ""};
  }
  auto keys = site.map("area");
  keys->require({"id", "name"});
  auto id = keys->id("id");
  auto name = keys->text("name");
  keys->finish();
  if (!id || !name) return std::nullopt;
  return SiteArea{{std::move(*id), keys->place_of("id")}, std::move(*name)};
}

void read_names(keys::Keys& keys, Site& site) {
  keys.require({"title", "body", "area"});
  site.title = keys.text_or("title", "");
  site.body = keys.text_or("body", "");
  site.service = keys.text_or("service", "");
  if (auto area = read_area(keys)) site.area = {std::move(area->id.text)};
  site.licence = keys.text_or("licence", "");
  site.contact = read_contact(keys);
  site.notice = keys.text_or("notice", "");
}

void read_ways(keys::Keys& keys, const base::Sources& sources, Site& site) {
  site.language = read_language(keys, site.language);
  site.base_url = read_base_url(keys);
  site.theme = keys.slug("theme").value_or(site.theme);
  site.never_publish = read_never_publish(keys);
  for (keys::Written& written : keys.texts("plain_numbers"))
    site.plain_numbers.push_back(std::move(written.text));
  if (keys.has("navigation")) site.navigation = read_navigation(keys, sources);
  site.untraced = keys.choice("untraced", untraced_choices).value_or(site.untraced);
  site.methods = read_methods(keys);
}

std::optional<YamlNode> parse_site(const base::Sources& sources, std::uint32_t file,
                                   base::Diagnostics& diagnostics) {
  return syntax::parse_yaml(sources, sources.whole(file), syntax::codes::site_yaml, diagnostics);
}

}  // namespace

Site read_site(const base::Sources& sources, base::Diagnostics& diagnostics) {
  Site site;
  const auto file = sources.find(site_file);
  if (!file) {
    diagnostics.add({.code = codes::site_missing, .where = {}, .expected = "a file content/site.yaml"});
    return site;
  }
  const auto tree = parse_site(sources, *file, diagnostics);
  if (!tree) return site;
  site.where = {.file = *file, .begin = 0, .end = 0};
  keys::Subject subject(codes::site_keys, "", diagnostics);
  const YamlNode root = keys::empty_as_map(*tree);
  auto keys = keys::Keys::of(root, site_file, site.where, subject);
  if (!keys) return site;
  read_names(*keys, site);
  read_ways(*keys, sources, site);
  keys->finish();
  return site;
}

std::optional<SiteArea> site_area(const base::Sources& sources) {
  base::Diagnostics unheard;
  const auto file = sources.find(site_file);
  const auto tree = file ? parse_site(sources, *file, unheard) : std::nullopt;
  if (!tree || !tree->is_map()) return std::nullopt;
  keys::Subject subject(codes::site_keys, "", unheard);
  auto keys = keys::Keys::of(*tree, "content/site.yaml", {}, subject);
  return read_area(*keys);
}

}  // namespace setup
