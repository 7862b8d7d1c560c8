#include "render/theme.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "render/codes.h"
#include "render/drawing_style.h"
#include "render/embedded_theme.h"
#include "render/template.h"
#include "render/tokens.h"

namespace render {

namespace {

constexpr std::string_view default_name = "default";
constexpr std::string_view themes_folder = "themes/";
constexpr std::string_view tokens_file = "tokens.yaml";
constexpr std::string_view widths_file = "font-widths.yaml";

// The default theme's files stand in sources of their own, so that its YAML is read like any other.
base::Sources embedded_sources() {
  base::Sources sources;
  for (const EmbeddedFile& file : embedded_theme())
    sources.add(std::string(file.path), std::string(file.bytes));
  return sources;
}

std::string folder_of(std::string_view name) {
  return std::string(themes_folder) + std::string(name) + "/";
}

ThemeFiles files_of(const base::Sources& sources, const std::string& name) {
  ThemeFiles files;
  for (const EmbeddedFile& file : embedded_theme()) {
    const std::string path = folder_of(default_name) + std::string(file.path);
    files.insert_or_assign(std::string(file.path), ThemeFile{.bytes = file.bytes, .where = {}, .path = path});
  }
  const std::string folder = folder_of(name);
  for (const std::uint32_t file : sources.below(folder)) {
    const std::string_view path = sources.path(file);
    files.insert_or_assign(
        std::string(path.substr(folder.size())),
        ThemeFile{.bytes = sources.bytes(file), .where = sources.whole(file), .path = std::string(path)});
  }
  return files;
}

std::vector<std::string> theme_names(const base::Sources& sources) {
  std::vector<std::string> names{std::string(default_name)};
  for (const std::uint32_t file : sources.below(themes_folder)) {
    const std::string_view path = sources.path(file).substr(themes_folder.size());
    std::string name(path.substr(0, path.find('/')));
    const bool is_known = std::find(names.begin(), names.end(), name) != names.end();
    if (path.find('/') != std::string_view::npos && !is_known) names.push_back(std::move(name));
  }
  return names;
}

// Where site.yaml names the theme; a name from the command line stands nowhere.
base::Span place_of_name(const base::Sources& sources, const library::Site& site) {
  constexpr std::string_view key = "\ntheme:";
  const std::string_view text = sources.text(site.where);
  const std::size_t line = text.find(key);
  if (line == std::string_view::npos) return site.where;
  const std::size_t name = text.find(site.theme, line + key.size());
  if (name == std::string_view::npos || name > text.find('\n', line + 1)) return site.where;
  const auto begin = site.where.begin + static_cast<std::uint32_t>(name);
  return {
      .file = site.where.file, .begin = begin, .end = begin + static_cast<std::uint32_t>(site.theme.size())};
}

// The default theme's own name where the site asks for one that does not exist.
std::string known_name(const base::Sources& sources, const library::Site& site,
                       base::Diagnostics& diagnostics) {
  const std::vector<std::string> names = theme_names(sources);
  if (std::find(names.begin(), names.end(), site.theme) != names.end()) return site.theme;
  base::Diagnostic fault{.code = codes::unknown_theme, .where = place_of_name(sources, site)};
  fault.found = "theme \"" + site.theme + "\"";
  fault.expected = "one of " + base::joined(names, ", ");
  fault.help = base::did_you_mean(site.theme, names);
  diagnostics.add(std::move(fault));
  return std::string(default_name);
}

const ThemeFile* find(const ThemeFiles& files, std::string_view path) {
  const auto found = files.find(path);
  return found == files.end() ? nullptr : &found->second;
}

std::string bytes_of(const ThemeFiles& files, std::string_view path, base::Diagnostics& diagnostics) {
  if (const ThemeFile* file = find(files, path)) return std::string(file->bytes);
  diagnostics.add({.code = codes::missing_file, .where = {}, .expected = std::string(path)});
  return {};
}

Tokens default_tokens(const base::Sources& embedded, base::Diagnostics& diagnostics) {
  const auto file = embedded.find(tokens_file);
  if (!file) return {};
  return read_tokens({.bytes = embedded.bytes(*file), .where = embedded.whole(*file)}, embedded, diagnostics);
}

Tokens tokens_of(const ThemeFiles& files, const base::Sources& sources, base::Diagnostics& diagnostics) {
  const base::Sources embedded = embedded_sources();
  Tokens usual = default_tokens(embedded, diagnostics);
  const ThemeFile* file = find(files, tokens_file);
  if (file == nullptr || !file->where.is_somewhere()) return usual;
  const Tokens tokens = read_tokens(*file, sources, diagnostics);
  check_tokens(tokens, usual, *file, diagnostics);
  return tokens;
}

scene::TextMetrics metrics_of(const ThemeFiles& files, const base::Sources& sources,
                              base::Diagnostics& diagnostics) {
  const ThemeFile* file = find(files, widths_file);
  if (file == nullptr || !file->where.is_somewhere()) return scene::arial_metrics();
  return read_widths(*file, sources, diagnostics).value_or(scene::arial_metrics());
}

}  // namespace

Theme load_theme(const base::Sources& sources, const library::Site& site, base::Diagnostics& diagnostics) {
  Theme theme;
  theme.name = known_name(sources, site, diagnostics);
  const ThemeFiles files = files_of(sources, theme.name);
  const Tokens tokens = tokens_of(files, sources, diagnostics);
  const std::string drawing = bytes_of(files, "drawing.css", diagnostics);
  theme.style_sheet = custom_properties(tokens) + drawing + bytes_of(files, "site.css", diagnostics);
  theme.drawing_style = style_with_colours(drawing, tokens);
  theme.icon = bytes_of(files, "icon.svg", diagnostics);
  theme.metrics = metrics_of(files, sources, diagnostics);
  theme.templates = compile_templates(files, diagnostics);
  return theme;
}

}  // namespace render
