#include "publish/site_tree.h"

#include <algorithm>

#include "base/text.h"
#include "publish/codes.h"

namespace publish {
namespace {

bool stays_inside(std::string_view path) {
  if (path.find('\0') != path.npos) return false;
  return std::ranges::none_of(base::split(path, '/'), [](std::string_view part) {
    return part.empty() || part == "." || part == "..";
  });
}

// Whether the path is the folder of a file, or below a path that is one.
bool is_file_and_folder(const std::string& path, const base::FileTree& files) {
  const auto below = files.lower_bound(path + "/");
  if (below != files.end() && below->first.starts_with(path + "/")) return true;
  for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
    if (files.contains(path.substr(0, slash))) return true;
  }
  return false;
}

}  // namespace

SiteTree collect(const std::vector<render::Artifact>& artifacts, base::Diagnostics& diagnostics) {
  SiteTree tree;
  for (const render::Artifact& artifact : artifacts) {
    const bool is_sound = stays_inside(artifact.path);
    const bool is_taken = tree.files.contains(artifact.path) || is_file_and_folder(artifact.path, tree.files);
    if (is_sound && !is_taken) {
      tree.files.emplace(artifact.path, artifact.bytes);
      continue;
    }
    diagnostics.add({.code = is_sound ? codes::one_address_twice : codes::address_leaves_site,
                     .where = {},
                     .about = artifact.path});
  }
  return tree;
}

}  // namespace publish
