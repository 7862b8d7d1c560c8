#include "disk/why.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include "base/number.h"

namespace disk {
namespace {

struct Row {
  int error;
  std::string_view words;
};

constexpr std::array rows{
    Row{EACCES, "permission denied"},
    Row{EPERM, "the system does not allow it"},
    Row{ENOENT, "there is no such file or folder"},
    Row{EEXIST, "something of that name exists already"},
    Row{ENOTDIR, "a part of the path is a file, not a folder"},
    Row{EISDIR, "it is a folder, not a file"},
    Row{ELOOP, "links lead round in a circle"},
    Row{ENOSPC, "no space is left on the disk"},
    Row{EDQUOT, "the quota of the disk is used up"},
    Row{EROFS, "the disk is read-only"},
    Row{EFBIG, "the file would be larger than the system allows"},
    Row{EMFILE, "too many files are open"},
    Row{ENFILE, "too many files are open"},
    Row{EBUSY, "it is in use, or something is mounted there"},
    Row{EXDEV, "it stands on another disk"},
    Row{ENAMETOOLONG, "the name is too long"},
    Row{EIO, "the disk reported a fault"},
    Row{ENOMEM, "no memory is left"},
};

}  // namespace

std::string why(int error) {
  const auto row = std::ranges::find(rows, error, &Row::error);
  if (row != rows.end()) return std::string(row->words);
  return "the system refused it (error " + base::whole(error) + ")";
}

}  // namespace disk
