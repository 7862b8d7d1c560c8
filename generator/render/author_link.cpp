#include "render/author_link.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace render {

namespace {

constexpr std::string_view reports_folder = "content/reports/";
constexpr std::string_view pages_folder = "content/pages/";
constexpr std::string_view packs_folder = "content/packs/";
constexpr std::string_view glossary_file = "content/glossary.md";
constexpr std::string_view markdown = ".md";

// "10-homicide" is the section homicide.
std::string section_id(std::string_view stem) {
  const std::size_t letters = stem.find_first_not_of("0123456789");
  const bool is_numbered = letters != std::string_view::npos && letters > 0 && stem[letters] == '-';
  return std::string(is_numbered ? stem.substr(letters + 1) : stem);
}

page::Address report_address(std::string_view path, std::string anchor) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return {std::string(path) + std::string(markdown), std::move(anchor)};
  const std::string slug(path.substr(0, slash));
  const std::string_view stem = path.substr(slash + 1);
  page::Address to =
      stem == "report" ? page::address::report(slug) : page::address::section(slug, section_id(stem));
  if (!anchor.empty()) to.anchor = std::move(anchor);
  return to;
}

page::Address markdown_address(const std::string& path, std::string anchor) {
  const std::string_view stem = std::string_view(path).substr(0, path.size() - markdown.size());
  if (path == glossary_file) {
    page::Address to = page::address::glossary();
    to.anchor = std::move(anchor);
    return to;
  }
  if (stem.starts_with(reports_folder)) {
    return report_address(stem.substr(reports_folder.size()), std::move(anchor));
  }
  constexpr std::string_view pack = "/pack";
  if (stem.starts_with(packs_folder) && stem.ends_with(pack)) {
    const std::string_view slug = stem.substr(packs_folder.size());
    page::Address to = page::address::pack(std::string(slug.substr(0, slug.size() - pack.size())));
    to.anchor = std::move(anchor);
    return to;
  }
  if (!stem.starts_with(pages_folder)) return {path, std::move(anchor)};
  page::Address to = page::address::plain(std::string(stem.substr(pages_folder.size())));
  to.anchor = std::move(anchor);
  return to;
}

// "measures/homicide" is the page, "data/homicide.csv" the file.
std::string as_page(std::string path) {
  const std::size_t last = path.rfind('/');
  const std::string_view name = std::string_view(path).substr(last == std::string::npos ? 0 : last + 1);
  if (!name.empty() && name.find('.') == std::string_view::npos) path.push_back('/');
  constexpr std::string_view index = "index.html";
  if (name == index) path.resize(path.size() - index.size());
  return path;
}

}  // namespace

std::string joined_path(std::string_view file, std::string_view target) {
  const std::string whole = std::string(file.substr(0, file.rfind('/') + 1)) + std::string(target);
  std::vector<std::string> parts;
  for (const std::string_view part : base::split(whole, '/')) {
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (part != "." && !part.empty()) {
      parts.emplace_back(part);
    }
  }
  std::string joined = base::joined(parts, "/");
  if (whole.ends_with('/') && !joined.empty()) joined.push_back('/');
  return joined;
}

bool leads_out(std::string_view target) {
  const std::size_t end = target.find_first_of(":/?#");
  return end != std::string_view::npos && target[end] == ':';
}

page::Address author_address(std::string_view file, std::string_view target, const page::Address& self) {
  const std::size_t hash = target.find('#');
  const std::string_view path = target.substr(0, hash);
  std::string anchor(hash == std::string_view::npos ? std::string_view{} : target.substr(hash + 1));
  if (path.empty()) return {self.path, std::move(anchor)};
  if (path.front() == '/') return {as_page(joined_path({}, path.substr(1))), std::move(anchor)};
  const std::string beside = joined_path(file, path);
  if (beside.ends_with(markdown)) return markdown_address(beside, std::move(anchor));
  return {as_page(joined_path(self.path, path)), std::move(anchor)};
}

page::Address picture_address(std::string_view file, std::string_view image) {
  constexpr std::string_view content = "content/";
  std::string path = joined_path(file, image);
  if (path.starts_with(content)) path.erase(0, content.size());
  return page::address::picture(path);
}

}  // namespace render
