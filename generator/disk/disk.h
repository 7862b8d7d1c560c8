// The only room that touches files. One interface, two disks behind it: the real one, and one in memory for
// tests. It knows bytes and names; it has never heard of a report.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/files.h"

namespace disk {

// Why a file could not be read or written, in words for a person: "permission denied".
struct Failure {
  std::string path;
  std::string why;
};

struct Entry {
  enum class Kind {
    file,
    folder,
    link_outside,  // a link that leaves the folder the site lives in: named, never followed
    link_broken,   // a link that leads nowhere, or to itself
    other,         // a device, a pipe, a socket: named, never opened
    unreadable,    // a folder that could not be opened, or is nested too deep
    too_many,      // the limit of files was reached; what came after is not in the list
  };
  std::string path;  // relative to the folder listed, forward slashes; "" is the folder itself
  Kind kind = Kind::file;
};

enum class Reach { top, whole };

class Disk {
 public:
  virtual ~Disk() = default;

  virtual bool is_folder(const std::string& path) const = 0;
  virtual bool is_file(const std::string& path) const = 0;
  // What stands at a path once links are followed, as far as they stay inside `root`; nothing when there is
  // nothing.
  virtual std::optional<Entry::Kind> kind_of(const std::string& path, const std::string& root) const = 0;
  // Everything in a folder (`whole`: also in those below), sorted by path, names that start with a dot left
  // out. Links are followed as far as they stay inside `root`.
  virtual std::vector<Entry> list(const std::string& folder, const std::string& root, Reach reach) const = 0;
  // Every file and link of a folder and those below, sorted, no link followed, dot-names at its top left out.
  virtual std::vector<std::string> held(const std::string& folder) const = 0;
  // The size is looked at before the first byte is read.
  virtual std::optional<std::string> read(const std::string& path, std::size_t limit,
                                          Failure& failure) const = 0;
  // The absolute path, without links and dots.
  virtual std::string absolute(const std::string& path) const = 0;

  // Replaces the site at `folder` by `files` in one step: written beside it, exchanged, the old one removed.
  // Files whose bytes did not change keep their time stamp; when nothing changes, nothing is touched. Only
  // the paths in `owned` may go: everything else in the folder is carried over, and a file of somebody else
  // where the site wants to write stops it. At every moment either the old or the new site stands whole.
  // Gives the failure, or nothing.
  virtual std::optional<Failure> swap_in(const std::string& folder, const base::FileTree& files,
                                         const std::set<std::string>& owned) = 0;
};

}  // namespace disk
