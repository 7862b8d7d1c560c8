// The files of a site as they were read, and places in them.
// Not a file system: nothing here opens a file, and a place never moves once it was given.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// A run of bytes in one file: [begin, end). The default span is nowhere: a thing that no file says.
struct Span {
  static constexpr std::uint32_t no_file = 0xFFFFFFFF;

  std::uint32_t file = no_file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool is_somewhere() const { return file != no_file; }
  auto operator<=>(const Span&) const = default;
};

// A span as a person reads it. Line and column count from 1; columns count characters, not bytes.
struct Place {
  std::string path;
  int line = 0;
  int column = 0;
  int width = 0;          // characters marked on that line, at least 1
  std::string line_text;  // the whole line, without its line end
};

// Every input file's path (relative to the site's folder, with forward slashes; a file of a --data folder by
// its path inside that folder) and bytes. Adding is done before the line starts; afterwards it is read only,
// and safe to read from many threads.
class Sources {
 public:
  // The index of the file, to be used in spans. A path is added once; a second time replaces nothing and
  // gives the first index.
  std::uint32_t add(std::string path, std::string bytes);

  std::optional<std::uint32_t> find(std::string_view path) const;
  // The indices of the files whose path starts with `folder` (such as "content/reports/"), in path order.
  std::vector<std::uint32_t> below(std::string_view folder) const;

  std::string_view path(std::uint32_t file) const { return files_[file].path; }
  std::string_view bytes(std::uint32_t file) const { return files_[file].bytes; }
  std::string_view text(Span span) const;
  std::uint32_t count() const { return static_cast<std::uint32_t>(files_.size()); }

  // The whole file as a span; its place is line 1, column 1.
  Span whole(std::uint32_t file) const;
  // Gives a place with an empty path for a span that is nowhere.
  Place locate(Span span) const;

 private:
  struct File {
    std::string path;
    std::string bytes;
    std::vector<std::uint32_t> line_starts;  // offsets; the first is 0
  };
  std::vector<File> files_;
  std::map<std::string, std::uint32_t, std::less<>> index_;
};

}  // namespace base
