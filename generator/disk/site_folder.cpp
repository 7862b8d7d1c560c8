#include "disk/site_folder.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/limits.h"
#include "base/text.h"

namespace disk {
namespace {

namespace limits = base::limits;

struct FileKind {
  std::string_view ending;
  std::size_t limit;
};

constexpr std::array file_kinds{
    FileKind{".csv", limits::csv_bytes},
    FileKind{".yaml", limits::yaml_bytes},
    FileKind{".yml", limits::yaml_bytes},
    FileKind{".md", limits::markdown_bytes},
};

std::size_t limit_of(std::string_view path) {
  for (const FileKind& kind : file_kinds) {
    if (path.ends_with(kind.ending)) return kind.limit;
  }
  return limits::image_bytes;
}

// data/ may hold workbooks, archives and notes beside its tables.
bool is_table_or_list(std::string_view path) {
  return path.ends_with(".csv") || path.ends_with(".yaml") || path.ends_with(".yml");
}

std::string_view words_of(Entry::Kind kind) {
  switch (kind) {
    case Entry::Kind::file:
    case Entry::Kind::folder:
      return "";
    case Entry::Kind::link_outside:
      return "it is a link that leads out of the folder";
    case Entry::Kind::link_broken:
      return "it is a link that leads nowhere or round in a circle";
    case Entry::Kind::other:
      return "it is not an ordinary file";
    case Entry::Kind::unreadable:
      return "it cannot be opened, or is nested too deep";
    case Entry::Kind::too_many:
      return "it holds too many files";
  }
  return "";
}

bool stays_inside(std::string_view name) {
  if (name.empty() || name.starts_with('/') || name.find('\0') != name.npos) return false;
  return std::ranges::none_of(base::split(name, '/'), [](std::string_view part) {
    return part.empty() || part == "." || part == "..";
  });
}

class Reader {
 public:
  Reader(const Disk& disk, base::Sources& sources, std::vector<Failure>& failures)
      : disk_(disk), sources_(sources), failures_(failures) {}

  void read_folder(const std::string& root, const std::string& folder) {
    const bool is_data = folder == "data";
    for (const Entry& entry : disk_.list(path_in(root, folder), root, is_data ? Reach::top : Reach::whole)) {
      const std::string shown = path_in(folder, entry.path);
      const bool is_wanted = !is_data || entry.path.empty() || is_table_or_list(entry.path);
      if (is_wanted) take(entry.kind, path_in(root, shown), shown);
    }
  }

  // Whether the search for a named file ends here: it stands here, readable or not.
  bool take_named(const std::string& path, const std::string& root, const std::string& shown) {
    const auto kind = disk_.kind_of(path, root);
    if (!kind || *kind == Entry::Kind::folder) return false;
    if (sources_.find(shown)) {
      failures_.push_back({shown, "the site has a file of the same path"});
    } else {
      take(*kind, path, shown);
    }
    return true;
  }

 private:
  void take(Entry::Kind kind, const std::string& path, const std::string& shown) {
    if (kind == Entry::Kind::folder) return;
    if (kind != Entry::Kind::file) {
      failures_.push_back({shown, std::string(words_of(kind))});
      return;
    }
    Failure failure;
    std::optional<std::string> bytes = disk_.read(path, limit_of(shown), failure);
    if (bytes) {
      sources_.add(shown, std::move(*bytes));
    } else {
      failures_.push_back({shown, failure.why});
    }
  }

  const Disk& disk_;
  base::Sources& sources_;
  std::vector<Failure>& failures_;
};

}  // namespace

base::Sources read_site(const Disk& disk, const std::string& root, std::vector<Failure>& failures) {
  base::Sources sources;
  Reader reader(disk, sources, failures);
  for (const char* folder : {"content", "data", "themes"}) reader.read_folder(root, folder);
  return sources;
}

void read_data(const Disk& disk, const DataPlaces& places, const std::vector<std::string>& names,
               base::Sources& sources, std::vector<Failure>& failures) {
  Reader reader(disk, sources, failures);
  for (const std::string& name : std::set<std::string>(names.begin(), names.end())) {
    if (!stays_inside(name) || sources.find("data/" + name)) continue;
    if (reader.take_named(path_in(path_in(places.root, "data"), name), places.root, "data/" + name)) continue;
    for (const std::string& folder : places.folders) {
      if (reader.take_named(path_in(folder, name), folder, name)) break;
    }
  }
}

std::string find_root(const Disk& disk, const std::string& start) {
  std::string folder = disk.absolute(start);
  while (true) {
    if (disk.is_file(path_in(folder, "content/site.yaml"))) return folder;
    const std::size_t slash = folder.rfind('/');
    if (slash == std::string::npos || folder == "/") return "";
    folder = slash == 0 ? "/" : folder.substr(0, slash);
  }
}

std::vector<std::string> foreign_files(const Disk& disk, const std::string& folder,
                                       const std::set<std::string>& owned) {
  std::vector<std::string> foreign = disk.held(folder);
  std::erase_if(foreign, [&](const std::string& path) { return owned.contains(path); });
  return foreign;
}

std::string path_in(std::string_view folder, std::string_view path) {
  if (folder.empty() || path.starts_with('/')) return std::string(path);
  if (path.empty()) return std::string(folder);
  return std::string(folder) + (folder.ends_with('/') ? "" : "/") + std::string(path);
}

}  // namespace disk
