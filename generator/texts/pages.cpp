#include "texts/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "keys/keys.h"
#include "texts/blocks.h"
#include "texts/codes.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::Page;

constexpr std::string_view pages_folder = "content/pages/";
constexpr std::string_view accessibility = "accessibility";
constexpr int largest_order = 10'000;

// The folders of 2-outputs.md that every site has or may have. Below the methodology an author may add pages.
constexpr std::array<std::string_view, 11> taken{"reports",     "measures", "packs", "priorities",
                                                 "coverage",    "glossary", "data",  "methodology",
                                                 "corrections", "search",   "review"};

// False, after a report, for a path that can be no address.
bool check_path(const std::string& path, base::Span top, base::Diagnostics& diagnostics) {
  const auto folders = base::split(path, '/');
  const std::string about = fmt::format("page {}", path);
  if (!std::all_of(folders.begin(), folders.end(), base::is_slug)) {
    diagnostics.add({.code = codes::bad_file_name,
                     .where = top,
                     .about = about,
                     .found = fmt::format("the path {}.md", path),
                     .expected = "lower-case letters, digits and hyphens"});
    return false;
  }
  const bool is_addition = folders.front() == "methodology" && folders.size() > 1;
  const bool is_taken = std::find(taken.begin(), taken.end(), folders.front()) != taken.end();
  if (!is_taken || is_addition) return true;
  diagnostics.add({.code = codes::page_twice,
                   .where = top,
                   .about = about,
                   .found = fmt::format("/{}/", path),
                   .notes = {{{}, fmt::format("/{}/ is made by candour", folders.front())}}});
  return false;
}

void read_front(keys::Keys& keys, Page& page) {
  keys.require({"title"});
  page.title = keys.text_or("title", "");
  page.nav = keys.text_or("nav", "");
  page.order = keys.whole("order", -largest_order, largest_order).value_or(0);
  if (page.path == accessibility) page.last_tested = keys.date("last_tested");
  page.where = keys.place_of("title");
  keys.finish();
}

std::optional<Page> read_page(const base::Sources& sources, std::uint32_t file, const Known& known,
                              base::Diagnostics& diagnostics) {
  TextFile text = read_text_file(sources, file, diagnostics);
  Page page;
  page.path = without_extension(sources.path(file).substr(pages_folder.size()));
  page.blocks = read_blocks(sources, text.article, known, diagnostics);
  page.body = std::move(text.article);
  const bool has_path = check_path(page.path, text.top, diagnostics);
  require_front_matter(text, diagnostics);
  if (!text.front) return std::nullopt;
  keys::Subject subject(codes::text_keys, fmt::format("page {}", page.path), diagnostics);
  const syntax::YamlNode front = keys::empty_as_map(*text.front);
  auto keys = keys::Keys::of(front, "front matter", text.top, subject);
  if (!keys) return std::nullopt;
  read_front(*keys, page);
  return has_path && !page.title.empty() ? std::optional<Page>(std::move(page)) : std::nullopt;
}

}  // namespace

std::vector<Page> read_pages(const base::Sources& sources, const Known& known, base::Crew& crew,
                             base::Diagnostics& diagnostics) {
  std::vector<std::uint32_t> files;
  for (const std::uint32_t file : sources.below(pages_folder)) {
    if (sources.path(file).ends_with(".md")) files.push_back(file);
  }
  auto read = crew.map("pages of text", files, diagnostics, [&](std::uint32_t file, base::Diagnostics& own) {
    return read_page(sources, file, known, own);
  });
  std::vector<Page> pages;
  for (auto& page : read) {
    if (page) pages.push_back(std::move(*page));
  }
  std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) {
    return std::tie(a.order, a.path) < std::tie(b.order, b.path);
  });
  return pages;
}

}  // namespace texts
