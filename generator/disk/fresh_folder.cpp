#include "disk/fresh_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include "disk/site_folder.h"
#include "disk/why.h"

namespace disk {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view fresh_mark = ".candour-new-";
constexpr std::string_view aside_mark = ".candour-old-";
constexpr std::string_view random_end = "XXXXXX";
constexpr mode_t file_mode = 0644;
constexpr mode_t folder_mode = 0755;

Failure failed(std::string path) {
  return {std::move(path), why(errno)};
}

std::string beside(const std::string& target, std::string_view mark) {
  const fs::path path(target);
  return (path.parent_path() / ("." + path.filename().string() + std::string(mark))).string();
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(file, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return true;
}

bool copy_bytes(int from, int to) {
  std::array<char, 1 << 16> buffer;
  while (true) {
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got == 0;
    if (!write_all(to, {buffer.data(), static_cast<std::size_t>(got)})) return false;
  }
}

int open_new(const std::string& path) {
  return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, file_mode);
}

// Not every file system gives a file two names, and none does so for ever or across its border.
bool cannot_link(int error) {
  return error == EXDEV || error == EPERM || error == EMLINK || error == EOPNOTSUPP || error == ENOSYS;
}

bool cannot_exchange(int error) {
  return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

}  // namespace

FreshFolder::~FreshFolder() {
  std::error_code ignored;  // what cannot be removed now is a leftover, removed by the next run
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

std::optional<Failure> FreshFolder::make() {
  std::string name = beside(target_, fresh_mark) + std::string(random_end);
  if (::mkdtemp(name.data()) == nullptr) {
    return Failure{"", "no new folder can be made beside it: " + why(errno)};
  }
  path_ = name;
  lock_.emplace(path_);
  return std::nullopt;
}

std::optional<Failure> FreshFolder::make_parents(const std::string& path) {
  for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (!folders_.insert(folder).second) continue;
    const std::string whole = path_in(path_, folder);
    if (::mkdir(whole.c_str(), folder_mode) != 0 && errno != EEXIST) return failed(folder);
    if (::chmod(whole.c_str(), folder_mode) != 0) return failed(folder);
  }
  return std::nullopt;
}

std::optional<Failure> FreshFolder::write(const std::string& path, std::string_view bytes) {
  if (auto failure = make_parents(path)) return failure;
  const Descriptor file(open_new(path_in(path_, path)));
  if (!file.is_open() || !write_all(file.number(), bytes)) return failed(path);
  if (::fchmod(file.number(), file_mode) != 0) return failed(path);
  return std::nullopt;
}

std::optional<Failure> FreshFolder::keep(const Held& held) {
  if (auto failure = make_parents(held.path)) return failure;
  if (held.kind == Held::Kind::folder) return keep_folder(held.path);
  if (held.kind == Held::Kind::link) return keep_link(held.path);
  const std::string from = path_in(target_, held.path);
  if (::link(from.c_str(), path_in(path_, held.path).c_str()) == 0) return std::nullopt;
  if (held.kind == Held::Kind::file && cannot_link(errno)) return copy(held.path);
  return failed(held.path);
}

std::optional<Failure> FreshFolder::keep_folder(const std::string& path) {
  struct stat old = {};
  if (::lstat(path_in(target_, path).c_str(), &old) != 0) return failed(path);
  if (auto failure = make_parents(path + "/")) return failure;
  const mode_t mode = (old.st_mode & 07777) | S_IRWXU;
  if (::chmod(path_in(path_, path).c_str(), mode) != 0) return failed(path);
  return std::nullopt;
}

std::optional<Failure> FreshFolder::keep_link(const std::string& path) {
  std::error_code error;
  fs::copy_symlink(path_in(target_, path), path_in(path_, path), error);
  if (error) return Failure{path, why(error.value())};
  return std::nullopt;
}

std::optional<Failure> FreshFolder::copy(const std::string& path) {
  const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
  const Descriptor from(::open(path_in(target_, path).c_str(), flags));
  struct stat old = {};
  if (!from.is_open() || ::fstat(from.number(), &old) != 0) return failed(path);
  const Descriptor to(open_new(path_in(path_, path)));
  if (!to.is_open() || !copy_bytes(from.number(), to.number())) return failed(path);
  const std::array<timespec, 2> times{old.st_atim, old.st_mtim};
  if (::fchmod(to.number(), old.st_mode & 07777) != 0) return failed(path);
  if (::futimens(to.number(), times.data()) != 0) return failed(path);
  return std::nullopt;
}

std::optional<Failure> FreshFolder::put_in_place() {
  if (::chmod(path_.c_str(), folder_mode) != 0) return failed("");
  struct stat old = {};
  if (::lstat(target_.c_str(), &old) == 0) {
    lock_->settle();  // after a loss of power the old site is better than half a new one
    if (!exchange()) return failed("");
    return std::nullopt;
  }
  if (::rename(path_.c_str(), target_.c_str()) != 0) return failed("");
  path_.clear();
  return std::nullopt;
}

bool FreshFolder::exchange() {
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE) == 0) return true;
  return cannot_exchange(errno) && move_aside_and_in();
}

bool FreshFolder::move_aside_and_in() {
  const std::string ending = path_.substr(path_.size() - random_end.size());
  const std::string aside = beside(target_, aside_mark) + ending;
  if (::rename(target_.c_str(), aside.c_str()) != 0) return false;
  if (::rename(path_.c_str(), target_.c_str()) == 0) {
    path_ = aside;
    return true;
  }
  const int error = errno;
  ::rename(aside.c_str(), target_.c_str());
  errno = error;
  return false;
}

void clear_leftovers(const std::string& target) {
  const std::string fresh = fs::path(beside(target, fresh_mark)).filename().string();
  const std::string aside = fs::path(beside(target, aside_mark)).filename().string();
  std::error_code error;
  std::vector<std::string> found;
  for (auto each = fs::directory_iterator(fs::path(target).parent_path(), error);
       !error && each != fs::directory_iterator(); each.increment(error)) {
    const std::string name = each->path().filename().string();
    const bool is_ours = name.size() == fresh.size() + random_end.size() &&
                         (name.starts_with(fresh) || name.starts_with(aside));
    if (is_ours && each->symlink_status(error).type() == fs::file_type::directory) {
      found.push_back(each->path().string());
    }
  }
  for (const std::string& path : found) {
    const FolderLock lock(path);
    if (lock.is_taken_by_another()) continue;
    const bool is_old_site = fs::path(path).filename().string().starts_with(aside);
    if (is_old_site && !fs::exists(fs::symlink_status(target, error))) {
      fs::rename(path, target, error);
    } else {
      fs::remove_all(path, error);
    }
  }
}

}  // namespace disk
