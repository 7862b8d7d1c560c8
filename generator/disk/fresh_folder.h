// A folder under construction, beside the folder it will replace. It takes itself away again unless it was
// put in place; what a killed run left behind, the next run finds by its name and removes.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "disk/disk.h"
#include "disk/folder_lock.h"
#include "disk/walk.h"

namespace disk {

class FreshFolder {
 public:
  // `target` is absolute and no link; it need not exist.
  explicit FreshFolder(std::string target) : target_(std::move(target)) {}
  FreshFolder(const FreshFolder&) = delete;
  FreshFolder& operator=(const FreshFolder&) = delete;
  ~FreshFolder();

  // Each gives the failure, its path inside the folder, or nothing; after a failure nothing more is asked of
  // it.
  std::optional<Failure> make();
  std::optional<Failure> write(const std::string& path, std::string_view bytes);
  // What stays as it was in the target: the same file under a second name or, where that cannot be, a copy.
  std::optional<Failure> keep(const Held& held);
  // Takes the place of the target; the old folder then bears the fresh folder's name and goes with it.
  std::optional<Failure> put_in_place();

  const std::string& path() const { return path_; }

 private:
  std::optional<Failure> make_parents(const std::string& path);
  std::optional<Failure> keep_folder(const std::string& path);
  std::optional<Failure> keep_link(const std::string& path);
  std::optional<Failure> copy(const std::string& path);
  bool exchange();
  bool move_aside_and_in();

  std::string target_;
  std::string path_ = {};
  std::set<std::string> folders_ = {};  // made already
  std::optional<FolderLock> lock_ = {};
};

// Removes what killed runs left beside `target`; gives the old site its name back if a run was killed between
// the two renames of a file system that cannot exchange.
void clear_leftovers(const std::string& target);

}  // namespace disk
