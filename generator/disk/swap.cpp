#include "disk/swap.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

#include "disk/folder_lock.h"
#include "disk/fresh_folder.h"
#include "disk/site_folder.h"
#include "disk/walk.h"
#include "disk/why.h"

namespace disk {
namespace {

namespace fs = std::filesystem;

// The folder itself, should the path be a link to it, without a slash at its end.
std::string real_target(const std::string& folder) {
  std::error_code error;
  fs::path path = fs::weakly_canonical(fs::absolute(folder, error), error);
  if (error) path = fs::absolute(folder, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  return path.string();
}

std::optional<Failure> prepare(const std::string& target) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(target, error);
  if (fs::is_symlink(status)) return Failure{"", "it is a link that leads nowhere"};
  if (fs::exists(status) && !fs::is_directory(status)) return Failure{"", "it is a file, not a folder"};
  const fs::path parent = fs::path(target).parent_path();
  if (parent == target) return Failure{"", "it is the top folder of the machine"};
  fs::create_directories(parent, error);
  if (error) return Failure{"", "the folder above it cannot be made: " + why(error.value())};
  return std::nullopt;
}

bool holds_bytes(const std::string& path, std::string_view bytes) {
  std::error_code error;
  const bool is_same_size = fs::file_size(path, error) == bytes.size() && !error;
  if (!is_same_size) return false;
  std::ifstream file(path, std::ios::binary);
  std::string old(bytes.size(), '\0');
  file.read(old.data(), static_cast<std::streamsize>(old.size()));
  return file.gcount() == static_cast<std::streamsize>(old.size()) && old == bytes;
}

bool is_sound(std::string_view path) {
  return !path.empty() && !path.starts_with('/') && fs::path(path).lexically_normal().native() == path &&
         !path.starts_with("..") && !path.ends_with('/');
}

// What becomes of each thing in the old folder, and what is written anew.
struct Plan {
  std::map<std::string, Held> kept;  // with the files whose bytes did not change
  std::set<std::string> written;
  bool changes_anything = false;
  std::optional<Failure> failure = {};
};

bool has_below(const base::FileTree& files, const std::string& folder) {
  const auto first = files.lower_bound(folder + "/");
  return first != files.end() && first->first.starts_with(folder + "/");
}

bool has_owned_below(const std::set<std::string>& owned, const std::string& folder) {
  const auto first = owned.lower_bound(folder + "/");
  return first != owned.end() && first->starts_with(folder + "/");
}

Plan plan_swap(const std::string& target, const base::FileTree& files, const std::set<std::string>& owned) {
  Plan plan;
  Holding old = walk_held(target);
  plan.failure = std::move(old.failure);
  for (const auto& [path, bytes] : files) {
    if (!is_sound(path)) plan.failure = Failure{path, "the path leaves the folder"};
    plan.written.insert(path);
  }
  for (Held& held : old.all) {
    const bool is_folder = held.kind == Held::Kind::folder;
    const auto fresh = files.find(held.path);
    const bool is_ours = is_folder ? has_owned_below(owned, held.path) : owned.contains(held.path);
    const bool is_unchanged = fresh != files.end() && held.kind == Held::Kind::file &&
                              holds_bytes(path_in(target, held.path), fresh->second);
    if (is_unchanged) plan.written.erase(held.path);
    if (is_ours && !is_unchanged) {
      plan.changes_anything = plan.changes_anything || !is_folder;
      continue;
    }
    const bool is_in_the_way =
        !is_unchanged && (fresh != files.end() || (!is_folder && has_below(files, held.path)));
    if (is_in_the_way) plan.failure = Failure{held.path, "something that is not the site's stands there"};
    plan.kept.emplace(held.path, std::move(held));
  }
  plan.changes_anything = plan.changes_anything || !plan.written.empty();
  return plan;
}

std::optional<Failure> fill(FreshFolder& fresh, const base::FileTree& files, const Plan& plan) {
  for (const auto& [path, held] : plan.kept) {
    if (auto failure = fresh.keep(held)) return failure;
  }
  for (const std::string& path : plan.written) {
    if (auto failure = fresh.write(path, files.at(path))) return failure;
  }
  return std::nullopt;
}

// A file that came into the old folder after it was looked through is nobody's to delete: it moves over.
void rescue_latecomers(const std::string& old, const std::string& target, const Plan& plan,
                       const std::set<std::string>& owned) {
  std::error_code error;
  for (const Held& held : walk_held(old).all) {
    const bool is_known =
        held.kind == Held::Kind::folder || owned.contains(held.path) || plan.kept.contains(held.path);
    if (is_known) continue;
    const std::string there = path_in(target, held.path);
    fs::create_directories(fs::path(there).parent_path(), error);
    ::renameat2(AT_FDCWD, path_in(old, held.path).c_str(), AT_FDCWD, there.c_str(), RENAME_NOREPLACE);
  }
}

std::optional<Failure> swap_target(const std::string& target, const base::FileTree& files,
                                   const std::set<std::string>& owned) {
  if (auto failure = prepare(target)) return failure;
  clear_leftovers(target);
  std::error_code error;
  const bool has_old = fs::exists(target, error);
  const FolderLock lock(target);
  if (lock.is_taken_by_another()) return Failure{"", "another run of the program is writing it"};
  const Plan plan = plan_swap(target, files, owned);
  if (plan.failure) return plan.failure;
  if (has_old && !plan.changes_anything) return std::nullopt;
  FreshFolder fresh(target);
  if (auto failure = fresh.make()) return failure;
  if (auto failure = fill(fresh, files, plan)) return failure;
  if (auto failure = fresh.put_in_place()) return failure;
  if (has_old) rescue_latecomers(fresh.path(), target, plan, owned);
  return std::nullopt;
}

}  // namespace

std::optional<Failure> swap(const std::string& folder, const base::FileTree& files,
                            const std::set<std::string>& owned) {
  std::optional<Failure> failure = swap_target(real_target(folder), files, owned);
  if (failure) failure->path = path_in(folder, failure->path);
  return failure;
}

}  // namespace disk
