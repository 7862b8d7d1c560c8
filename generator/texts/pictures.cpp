#include "texts/pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/limits.h"
#include "base/text.h"
#include "texts/codes.h"
#include "texts/prose.h"

namespace texts {

namespace {

// How a file of each kind begins, so that nothing else is shown under a picture's name.
struct PictureKind {
  std::string_view extension;
  std::string_view beginning;
};
constexpr std::array kinds{
    PictureKind{".png", "\x89PNG"}, PictureKind{".jpg", "\xFF\xD8\xFF"}, PictureKind{".jpeg", "\xFF\xD8\xFF"},
    PictureKind{".gif", "GIF8"},    PictureKind{".webp", "RIFF"},
};

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

bool is_beside(std::string_view file) {
  const auto folders = base::split(file, '/');
  return file.find('\\') == std::string_view::npos &&
         std::none_of(folders.begin(), folders.end(),
                      [](auto folder) { return folder.empty() || folder == "." || folder == ".."; });
}

const PictureKind* kind_of(std::string_view path) {
  const std::string lower = base::lower_case(path);
  const auto found = std::find_if(kinds.begin(), kinds.end(),
                                  [&](const PictureKind& kind) { return lower.ends_with(kind.extension); });
  return found == kinds.end() ? nullptr : &*found;
}

std::vector<std::string> pictures_in(const base::Sources& sources, std::string_view folder) {
  std::vector<std::string> names;
  for (const std::uint32_t file : sources.below(folder)) {
    if (kind_of(sources.path(file))) names.emplace_back(sources.path(file).substr(folder.size()));
  }
  return names;
}

// The path of a picture that may be shown; empty after a report.
std::string find_picture(const base::Sources& sources, const document::Image& image, base::Span where,
                         base::Diagnostics& diagnostics) {
  const std::string_view folder = folder_of(sources.path(where.file));
  const std::string path = fmt::format("{}{}", folder, image.file);
  const auto file = is_beside(image.file) ? sources.find(path) : std::nullopt;
  const auto say = [&](const base::Code& code, std::string expected, std::string help) {
    diagnostics.add({.code = code,
                     .where = where,
                     .found = fmt::format("picture {}", image.file),
                     .expected = std::move(expected),
                     .help = std::move(help)});
    return std::string();
  };
  const PictureKind* kind = kind_of(image.file);
  if (!kind) return say(codes::picture_kind, "a .png, .jpg, .jpeg, .gif or .webp file", "");
  if (!file) {
    return say(codes::picture_missing,
               is_beside(image.file) ? fmt::format("a file {}", path) : "a file beside the text",
               base::did_you_mean(image.file, pictures_in(sources, folder)));
  }
  const std::string_view bytes = sources.bytes(*file);
  if (bytes.size() > base::limits::image_bytes) return say(codes::picture_too_large, "at most 16 MB", "");
  if (!bytes.starts_with(kind->beginning)) {
    return say(codes::picture_kind, fmt::format("a file that holds what {} says", kind->extension), "");
  }
  return path;
}

}  // namespace

std::vector<library::Picture> find_pictures(const base::Sources& sources,
                                            const std::vector<const document::Article*>& articles,
                                            base::Diagnostics& diagnostics) {
  std::map<std::string, library::Picture> pictures;
  for (const document::Article* article : articles) {
    for (const document::Inline* each : inlines_of(*article)) {
      const auto* image = std::get_if<document::Image>(&each->content);
      if (!image) continue;
      std::string path = find_picture(sources, *image, each->where, diagnostics);
      if (!path.empty()) pictures.emplace(path, library::Picture{path, each->where});
    }
  }
  std::vector<library::Picture> found;
  found.reserve(pictures.size());
  for (auto& [path, picture] : pictures) found.push_back(std::move(picture));
  return found;
}

std::vector<const document::Article*> articles_of(const std::vector<library::Report>& reports,
                                                  const std::vector<library::Page>& pages,
                                                  const std::vector<library::Pack>& packs,
                                                  const std::vector<library::Term>& glossary) {
  std::vector<const document::Article*> articles;
  for (const library::Report& report : reports) {
    articles.push_back(&report.introduction);
    for (const library::Section& section : report.sections) articles.push_back(&section.body);
  }
  for (const library::Page& page : pages) articles.push_back(&page.body);
  for (const library::Pack& pack : packs) articles.push_back(&pack.page.body);
  for (const library::Term& term : glossary) articles.push_back(&term.definition);
  return articles;
}

}  // namespace texts
