// The only room that touches files. One interface, two disks behind it: the real one, and one in memory for tests.
// It knows bytes and names; it has never heard of a report.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"

namespace disk {

// Why a file could not be read or written, in words for a person: "permission denied".
struct Failure {
  std::string path;
  std::string why;
};

struct Entry {
  enum class Kind { file, folder, link_outside, other };
  std::string path;  // relative to the folder listed, forward slashes
  Kind kind = Kind::file;
};

class Disk {
 public:
  virtual ~Disk() = default;

  virtual bool is_folder(const std::string& path) const = 0;
  virtual bool is_file(const std::string& path) const = 0;
  // Everything below a folder, sorted by path; links that leave `root_of_links` are named and not followed.
  virtual std::vector<Entry> list(const std::string& folder) const = 0;
  virtual std::optional<std::string> read(const std::string& path, Failure& failure) const = 0;
  // The absolute path, without links and dots.
  virtual std::string absolute(const std::string& path) const = 0;

  // Replaces the site at `folder` by `files` in one step: written beside it, exchanged, the old one removed. Files
  // whose bytes did not change keep their time stamp; dot-files at the root, and `kept` (paths), are carried over.
  // At every moment either the old or the new site stands whole. Gives the failure, or nothing.
  virtual std::optional<Failure> swap_in(const std::string& folder, const base::FileTree& files,
                                         const std::vector<std::string>& kept) = 0;
};

}  // namespace disk
