#include "disk/memory_disk.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "disk/site_folder.h"

namespace disk {
namespace {

// The key of a file: no leading slash, no "." and "..".
std::string key_of(std::string_view path) {
  std::vector<std::string> parts;
  for (const std::string_view part : base::split(path, '/')) {
    if (part == ".." && !parts.empty()) parts.pop_back();
    if (part.empty() || part == "." || part == "..") continue;
    parts.emplace_back(part);
  }
  return base::joined(parts, "/");
}

std::string prefix_of(std::string_view folder) {
  const std::string key = key_of(folder);
  return key.empty() ? "" : key + "/";
}

bool has_dot_name(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != path.npos;
}

}  // namespace

MemoryDisk::MemoryDisk(base::FileTree files) {
  for (auto& [path, bytes] : files) put(path, std::move(bytes));
}

void MemoryDisk::put(const std::string& path, std::string bytes) {
  files_[key_of(path)] = std::move(bytes);
}

void MemoryDisk::remove(const std::string& path) {
  files_.erase(key_of(path));
}

bool MemoryDisk::is_folder(const std::string& path) const {
  const std::string prefix = prefix_of(path);
  if (prefix.empty()) return true;
  const auto first = files_.lower_bound(prefix);
  return first != files_.end() && first->first.starts_with(prefix);
}

bool MemoryDisk::is_file(const std::string& path) const {
  return files_.contains(key_of(path));
}

std::optional<Entry::Kind> MemoryDisk::kind_of(const std::string& path, const std::string& root) const {
  if (!(key_of(path) + "/").starts_with(prefix_of(root))) return Entry::Kind::link_outside;
  if (is_file(path)) return Entry::Kind::file;
  if (is_folder(path)) return Entry::Kind::folder;
  return std::nullopt;
}

std::vector<Entry> MemoryDisk::list(const std::string& folder, const std::string& /*root*/,
                                    Reach reach) const {
  const std::string prefix = prefix_of(folder);
  std::set<std::string> folders;
  std::vector<Entry> entries;
  for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix);
       ++file) {
    const std::string path = file->first.substr(prefix.size());
    if (has_dot_name(path)) continue;
    for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
      folders.insert(path.substr(0, slash));
      if (reach == Reach::top) break;
    }
    const bool is_below = path.find('/') != path.npos;
    if (reach == Reach::whole || !is_below) entries.push_back({path, Entry::Kind::file});
  }
  for (const std::string& path : folders) entries.push_back({path, Entry::Kind::folder});
  std::ranges::sort(entries, {}, &Entry::path);
  return entries;
}

std::vector<std::string> MemoryDisk::held(const std::string& folder) const {
  const std::string prefix = prefix_of(folder);
  std::vector<std::string> paths;
  for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix);
       ++file) {
    if (file->first[prefix.size()] != '.') paths.push_back(file->first.substr(prefix.size()));
  }
  return paths;
}

std::optional<std::string> MemoryDisk::read(const std::string& path, std::size_t limit,
                                            Failure& failure) const {
  const auto file = files_.find(key_of(path));
  if (file == files_.end()) {
    failure = {path, "there is no such file or folder"};
    return std::nullopt;
  }
  if (file->second.size() > limit) {
    const auto most = static_cast<long long>(limit);
    failure = {path, "it is larger than " + base::whole(most) + " bytes"};
    return std::nullopt;
  }
  return file->second;
}

std::string MemoryDisk::absolute(const std::string& path) const {
  return "/" + key_of(path);
}

std::optional<Failure> MemoryDisk::swap_in(const std::string& folder, const base::FileTree& files,
                                           const std::set<std::string>& owned) {
  if (is_file(folder)) return Failure{folder, "it is a file, not a folder"};
  const std::string prefix = prefix_of(folder);
  for (const auto& [path, bytes] : files) {
    const auto old = files_.find(prefix + path);
    const bool is_foreign = old != files_.end() && !owned.contains(path) && old->second != bytes;
    if (is_foreign) return Failure{path_in(folder, path), "a file that is not the site's stands there"};
  }
  for (const std::string& path : owned) files_.erase(prefix + path);
  for (const auto& [path, bytes] : files) files_[prefix + path] = bytes;
  return std::nullopt;
}

}  // namespace disk
