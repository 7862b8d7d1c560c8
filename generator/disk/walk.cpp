#include "disk/walk.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/limits.h"
#include "disk/site_folder.h"
#include "disk/why.h"

namespace disk {
namespace {

namespace fs = std::filesystem;

constexpr int deepest_folder = 64;

bool is_below(const fs::path& path, const fs::path& root) {
  return std::mismatch(root.begin(), root.end(), path.begin(), path.end()).first == root.end();
}

Entry::Kind kind_of_status(const fs::file_status& status) {
  if (fs::is_regular_file(status)) return Entry::Kind::file;
  if (fs::is_directory(status)) return Entry::Kind::folder;
  return Entry::Kind::other;
}

// What a link leads to, or a name stands for; `real` becomes its path without links.
std::optional<Entry::Kind> look(const fs::path& path, const fs::path& real_root, fs::path& real) {
  std::error_code error;
  const fs::file_status itself = fs::symlink_status(path, error);
  if (itself.type() == fs::file_type::not_found) return std::nullopt;
  real = path;
  if (!fs::is_symlink(itself)) return error ? Entry::Kind::unreadable : kind_of_status(itself);
  real = fs::canonical(path, error);
  if (error) return Entry::Kind::link_broken;
  if (!is_below(real, real_root)) return Entry::Kind::link_outside;
  const fs::file_status status = fs::status(real, error);
  return error ? Entry::Kind::unreadable : kind_of_status(status);
}

class Walk {
 public:
  Walk(const fs::path& root, Reach reach) : root_(root), reach_(reach) {}

  // `real` is a folder's path without links, `shown` its path below the folder listed.
  void enter(const fs::path& real, const std::string& shown) {
    if (std::ranges::find(open_, real) != open_.end()) return note(shown, Entry::Kind::link_broken);
    if (open_.size() >= deepest_folder) return note(shown, Entry::Kind::unreadable);
    if (!shown.empty()) note(shown, Entry::Kind::folder);
    open_.push_back(real);
    std::error_code error;
    for (auto each = fs::directory_iterator(real, error);
         !is_full_ && !error && each != fs::directory_iterator(); each.increment(error)) {
      meet(each->path(), shown);
    }
    if (error) note(shown, Entry::Kind::unreadable);
    open_.pop_back();
  }

  void note(const std::string& path, Entry::Kind kind) {
    if (entries_.size() < base::limits::site_files) entries_.push_back({path, kind});
    if (entries_.size() != base::limits::site_files || is_full_) return;
    is_full_ = true;
    entries_.push_back({"", Entry::Kind::too_many});
  }

  std::vector<Entry> entries() && {
    std::ranges::sort(entries_, [](const Entry& a, const Entry& b) { return a.path < b.path; });
    return std::move(entries_);
  }

 private:
  void meet(const fs::path& path, const std::string& parent) {
    const std::string name = path.filename().string();
    if (name.starts_with('.')) return;
    const std::string shown = path_in(parent, name);
    fs::path real;
    const Entry::Kind kind = look(path, root_, real).value_or(Entry::Kind::link_broken);
    if (kind == Entry::Kind::folder && reach_ == Reach::whole) return enter(real, shown);
    note(shown, kind);
  }

  fs::path root_;
  Reach reach_;
  bool is_full_ = false;
  std::vector<fs::path> open_;  // the real folders from the top down to where we are
  std::vector<Entry> entries_;
};

Held::Kind held_kind(const fs::directory_entry& entry) {
  std::error_code error;
  const fs::file_status status = entry.symlink_status(error);
  if (fs::is_symlink(status)) return Held::Kind::link;
  if (fs::is_directory(status)) return Held::Kind::folder;
  return fs::is_regular_file(status) ? Held::Kind::file : Held::Kind::other;
}

void hold(const fs::path& folder, const std::string& shown, int depth, Holding& holding) {
  std::error_code error;
  std::vector<std::string> below;
  for (auto each = fs::directory_iterator(folder, error); !error && each != fs::directory_iterator();
       each.increment(error)) {
    const std::string name = each->path().filename().string();
    const std::string path = path_in(shown, name);
    const Held::Kind kind = held_kind(*each);
    holding.all.push_back({path, kind});
    if (kind == Held::Kind::folder) below.push_back(name);
  }
  if (error) holding.failure = Failure{shown, why(error.value())};
  for (const std::string& name : below) {
    const std::string path = path_in(shown, name);
    if (depth >= 4 * deepest_folder) holding.failure = Failure{path, "folders are nested too deep"};
    if (holding.failure) return;
    hold(folder / name, path, depth + 1, holding);
  }
}

}  // namespace

std::optional<Entry::Kind> kind_on_disk(const std::string& path, const std::string& root) {
  std::error_code error;
  const fs::path real_root = fs::canonical(root, error);
  const fs::path real_parent = fs::canonical(fs::path(path).parent_path(), error);
  if (error) return std::nullopt;
  if (!is_below(real_parent, real_root)) return Entry::Kind::link_outside;
  fs::path real;
  return look(real_parent / fs::path(path).filename(), real_root, real);
}

std::vector<Entry> walk(const std::string& folder, const std::string& root, Reach reach) {
  std::error_code error;
  const fs::path real_root = fs::canonical(root, error);
  const bool is_there = !error && fs::symlink_status(folder, error).type() != fs::file_type::not_found;
  if (!is_there) return {};
  Walk walk(real_root, reach);
  const fs::path real = fs::canonical(folder, error);
  if (error) {
    walk.note("", Entry::Kind::link_broken);
  } else if (!is_below(real, real_root)) {
    walk.note("", Entry::Kind::link_outside);
  } else if (fs::is_directory(real, error)) {
    walk.enter(real, "");
  }
  return std::move(walk).entries();
}

Holding walk_held(const std::string& folder) {
  Holding holding;
  std::error_code error;
  if (fs::exists(folder, error)) hold(folder, "", 0, holding);
  std::ranges::sort(holding.all, [](const Held& a, const Held& b) { return a.path < b.path; });
  return holding;
}

}  // namespace disk
