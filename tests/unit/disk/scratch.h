// A folder of its own for each test, gone again afterwards.
#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

class Scratch {
 public:
  Scratch() {
    // In memory where the machine has such a folder: hundreds of swaps need not wait for a platter.
    const bool has_memory = ::access("/dev/shm", W_OK) == 0;
    const std::filesystem::path above = has_memory ? "/dev/shm" : std::filesystem::temp_directory_path();
    std::string name = (above / "candour-disk-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  std::string at(const std::string& path) const { return path_ + "/" + path; }
  const std::string& path() const { return path_; }

  void put(const std::string& path, const std::string& bytes) const {
    std::filesystem::create_directories(std::filesystem::path(at(path)).parent_path());
    std::ofstream(at(path), std::ios::binary) << bytes;
  }

 private:
  std::string path_;
};

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// Every ordinary file below a folder, with its bytes.
inline std::map<std::string, std::string> tree_at(const std::string& folder) {
  std::map<std::string, std::string> tree;
  if (!std::filesystem::exists(folder)) return tree;
  for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
    if (!each.is_regular_file() || each.is_symlink()) continue;
    tree[each.path().lexically_relative(folder).string()] = bytes_of(each.path().string());
  }
  return tree;
}
