#include "disk/real_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "base/number.h"
#include "disk/descriptor.h"
#include "disk/swap.h"
#include "disk/walk.h"
#include "disk/why.h"

namespace disk {
namespace {

namespace fs = std::filesystem;

std::string too_large(std::size_t limit) {
  const auto most = static_cast<long long>(limit);
  return "it is larger than " + base::whole(most) + " bytes";
}

// Reads to the end of the file, which may have grown since its size was taken.
std::optional<std::string> read_all(int file, std::size_t size, std::size_t limit, std::string& reason) {
  std::string bytes(size + 1, '\0');
  std::size_t used = 0;
  while (true) {
    const ssize_t got = ::read(file, bytes.data() + used, bytes.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return reason = why(errno), std::nullopt;
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
    if (used > limit) return reason = too_large(limit), std::nullopt;
    if (used == bytes.size()) bytes.resize(std::min(bytes.size() * 2, limit + 1));
  }
  bytes.resize(used);
  return bytes;
}

class RealDisk : public Disk {
 public:
  bool is_folder(const std::string& path) const override {
    std::error_code error;
    return fs::is_directory(path, error);
  }

  bool is_file(const std::string& path) const override {
    std::error_code error;
    return fs::is_regular_file(path, error);
  }

  std::optional<Entry::Kind> kind_of(const std::string& path, const std::string& root) const override {
    return kind_on_disk(path, root);
  }

  std::vector<Entry> list(const std::string& folder, const std::string& root, Reach reach) const override {
    return walk(folder, root, reach);
  }

  std::vector<std::string> held(const std::string& folder) const override {
    std::vector<std::string> paths;
    for (const Held& each : walk_held(folder).all) {
      if (each.kind != Held::Kind::folder && !each.path.starts_with('.')) paths.push_back(each.path);
    }
    return paths;
  }

  // A pipe would block at opening and a device may act on it: opened without waiting, and looked at before
  // use.
  std::optional<std::string> read(const std::string& path, std::size_t limit,
                                  Failure& failure) const override {
    failure.path = path;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat about = {};
    if (!file.is_open() || ::fstat(file.number(), &about) != 0) return failure.why = why(errno), std::nullopt;
    if (!S_ISREG(about.st_mode)) return failure.why = "it is not an ordinary file", std::nullopt;
    const auto size = static_cast<std::size_t>(about.st_size);
    if (size > limit) return failure.why = too_large(limit), std::nullopt;
    return read_all(file.number(), size, limit, failure.why);
  }

  std::string absolute(const std::string& path) const override {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    const std::string text = error ? fs::path(path).lexically_normal().string() : whole.string();
    return text.size() > 1 && text.ends_with('/') ? text.substr(0, text.size() - 1) : text;
  }

  std::optional<Failure> swap_in(const std::string& folder, const base::FileTree& files,
                                 const std::set<std::string>& owned) override {
    return swap(folder, files, owned);
  }
};

}  // namespace

std::unique_ptr<Disk> real_disk() {
  return std::make_unique<RealDisk>();
}

}  // namespace disk
