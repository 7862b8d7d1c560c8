// A disk in memory: whole commands can be tested without touching a file.
// It knows no links and no failing hardware; paths are taken from its top, so "/a/b" and "a/./b" are one
// file.
#pragma once

#include <string>

#include "disk/disk.h"

namespace disk {

class MemoryDisk : public Disk {
 public:
  explicit MemoryDisk(base::FileTree files = {});

  bool is_folder(const std::string& path) const override;
  bool is_file(const std::string& path) const override;
  std::optional<Entry::Kind> kind_of(const std::string& path, const std::string& root) const override;
  std::vector<Entry> list(const std::string& folder, const std::string& root, Reach reach) const override;
  std::vector<std::string> held(const std::string& folder) const override;
  std::optional<std::string> read(const std::string& path, std::size_t limit,
                                  Failure& failure) const override;
  std::string absolute(const std::string& path) const override;
  std::optional<Failure> swap_in(const std::string& folder, const base::FileTree& files,
                                 const std::set<std::string>& owned) override;

  const base::FileTree& files() const { return files_; }  // keys without a leading slash
  void put(const std::string& path, std::string bytes);
  void remove(const std::string& path);

 private:
  base::FileTree files_;
};

}  // namespace disk
