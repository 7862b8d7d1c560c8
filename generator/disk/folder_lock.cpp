#include "disk/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace disk {
namespace {

bool is_still_at(int folder, const std::string& path) {
  struct stat held = {};
  struct stat found = {};
  return ::fstat(folder, &held) == 0 && ::stat(path.c_str(), &found) == 0 && held.st_dev == found.st_dev &&
         held.st_ino == found.st_ino;
}

}  // namespace

FolderLock::FolderLock(const std::string& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) {
  if (!folder_.is_open()) return;
  const bool is_refused = ::flock(folder_.number(), LOCK_EX | LOCK_NB) != 0;
  // Between opening and locking another run may have put its own folder here.
  is_taken_ = is_refused ? errno == EWOULDBLOCK : !is_still_at(folder_.number(), folder);
}

void FolderLock::settle() const {
  if (folder_.is_open()) ::syncfs(folder_.number());
}

}  // namespace disk
