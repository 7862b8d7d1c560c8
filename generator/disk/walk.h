// Going through the folders of the machine, whatever an ill-meant tree holds: no pipe or device is opened, no
// link is followed out of the root, no circle is walked twice.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "disk/disk.h"

namespace disk {

std::optional<Entry::Kind> kind_on_disk(const std::string& path, const std::string& root);
std::vector<Entry> walk(const std::string& folder, const std::string& root, Reach reach);

// Everything in a folder and those below, no link followed, parents before what they hold.
struct Held {
  enum class Kind { file, folder, link, other };
  std::string path;
  Kind kind = Kind::file;
};
struct Holding {
  std::vector<Held> all;
  std::optional<Failure> failure = {};  // a folder that could not be opened
};
Holding walk_held(const std::string& folder);

}  // namespace disk
