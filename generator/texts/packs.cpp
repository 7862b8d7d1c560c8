#include "texts/packs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "texts/blocks.h"
#include "texts/codes.h"
#include "texts/pack_codes.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::Pack;

constexpr std::string_view packs_folder = "content/packs/";
constexpr std::string_view pack_file = "pack.md";

using Folders = std::map<std::string, std::vector<std::uint32_t>>;  // the Markdown files, by slug

base::Span first_line(std::uint32_t file) {
  return {.file = file, .begin = 0, .end = 0};
}

void say_not_read(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::pack_file_not_read,
                   .where = first_line(file),
                   .found = fmt::format("the file {}", file_name(sources.path(file))),
                   .expected = "content/packs/NAME/pack.md"});
}

Folders find_folders(const base::Sources& sources, base::Diagnostics& diagnostics) {
  Folders folders;
  for (const std::uint32_t file : sources.below(packs_folder)) {
    const std::string_view inner = sources.path(file).substr(packs_folder.size());
    if (!inner.ends_with(".md")) continue;
    const std::size_t slash = inner.find('/');
    if (slash == std::string_view::npos || inner.rfind('/') != slash) {
      say_not_read(sources, file, diagnostics);
    } else {
      folders[std::string(inner.substr(0, slash))].push_back(file);
    }
  }
  return folders;
}

// The pack.md of a folder; nothing after a report.
std::optional<std::uint32_t> find_pack(const base::Sources& sources, const std::string& slug,
                                       const std::vector<std::uint32_t>& files,
                                       base::Diagnostics& diagnostics) {
  std::optional<std::uint32_t> found;
  for (const std::uint32_t file : files) {
    if (file_name(sources.path(file)) == pack_file) found = file;
  }
  if (!found) {
    diagnostics.add({.code = codes::pack_file_missing,
                     .where = first_line(files.front()),
                     .about = "pack " + slug,
                     .expected = fmt::format("a file {}{}/{}", packs_folder, slug, pack_file)});
    return std::nullopt;
  }
  for (const std::uint32_t file : files) {
    if (file != *found) say_not_read(sources, file, diagnostics);
  }
  if (base::is_slug(slug)) return found;
  const std::string meant = base::id_from(slug);
  diagnostics.add({.code = codes::bad_file_name,
                   .where = first_line(*found),
                   .about = "pack " + slug,
                   .found = fmt::format("the folder name {}", slug),
                   .expected = "lower-case letters, digits and hyphens",
                   .help = meant.empty() ? std::string() : fmt::format("did you mean {}?", meant)});
  return std::nullopt;
}

void add_item(keys::Written item, const std::vector<std::string>& slugs, Pack& pack, keys::Subject& subject) {
  const auto known = std::find_if(pack.items.begin(), pack.items.end(),
                                  [&](const library::PackItem& each) { return each.report == item.text; });
  if (known != pack.items.end()) {
    subject.say({.code = codes::report_twice_in_pack,
                 .where = item.where,
                 .found = keys::quoted_text(item.text),
                 .notes = {{known->where, "first listed here"}}});
  } else if (std::find(slugs.begin(), slugs.end(), item.text) == slugs.end()) {
    subject.say({.code = codes::unknown_report,
                 .where = item.where,
                 .found = keys::quoted_text(item.text),
                 .expected = "the name of a folder in content/reports/",
                 .help = base::did_you_mean(item.text, slugs)});
  } else {
    pack.items.push_back({std::move(item.text), item.where});
  }
}

void read_front(keys::Keys& keys, const std::vector<std::string>& slugs, Pack& pack) {
  keys.require({"title"});
  pack.page.title = keys.text_or("title", "");
  pack.page.where = keys.place_of("title");
  for (keys::WrittenPair& pair : keys.pairs("details"))
    pack.details.emplace_back(std::move(pair.key.text), std::move(pair.value.text));
  std::vector<keys::Written> items = keys.texts("items");
  if (items.empty()) {
    keys.subject().say({.code = codes::pack_without_items,
                        .where = keys.place_of("items"),
                        .expected = "items: [2023-24-q3]"});
  }
  for (keys::Written& item : items) add_item(std::move(item), slugs, pack, keys.subject());
  keys.finish();
}

std::optional<Pack> read_pack(const base::Sources& sources, std::uint32_t file, const std::string& slug,
                              const Known& known, const std::vector<std::string>& slugs,
                              base::Diagnostics& diagnostics) {
  TextFile text = read_text_file(sources, file, diagnostics);
  Pack pack{.slug = slug, .page = {}, .details = {}, .items = {}};
  pack.page.path = "packs/" + slug;
  pack.page.blocks = read_blocks(sources, text.article, known, diagnostics);
  pack.page.body = std::move(text.article);
  require_front_matter(text, diagnostics);
  if (!text.front) return std::nullopt;
  keys::Subject subject(codes::text_keys, "pack " + slug, diagnostics);
  const syntax::YamlNode front = keys::empty_as_map(*text.front);
  auto keys = keys::Keys::of(front, "front matter", text.top, subject);
  if (!keys) return std::nullopt;
  read_front(*keys, slugs, pack);
  const bool is_whole = !pack.page.title.empty() && !pack.items.empty();
  return is_whole ? std::optional<Pack>(std::move(pack)) : std::nullopt;
}

}  // namespace

std::vector<Pack> read_packs(const base::Sources& sources, const Known& known,
                             const std::vector<library::Report>& reports, base::Diagnostics& diagnostics) {
  std::vector<std::string> slugs;
  for (const library::Report& report : reports) slugs.push_back(report.slug);
  std::vector<Pack> packs;
  for (const auto& [slug, files] : find_folders(sources, diagnostics)) {
    const auto file = find_pack(sources, slug, files, diagnostics);
    if (!file) continue;
    if (auto pack = read_pack(sources, *file, slug, known, slugs, diagnostics))
      packs.push_back(std::move(*pack));
  }
  return packs;
}

}  // namespace texts
