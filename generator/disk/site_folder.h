// Which files of a folder make a site, and what an output folder holds.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "disk/disk.h"

namespace disk {

// Reads content/, themes/ and the tables of data/ itself, into sources with paths relative to `root`. Links
// that leave the root, files beyond the limits and unreadable ones are given back, not read.
base::Sources read_site(const Disk& disk, const std::string& root, std::vector<Failure>& failures);

// Where named data files are looked for: in the site's data/, then in the folders given with --data.
struct DataPlaces {
  std::string root;
  std::vector<std::string> folders;
};

// Adds each named file, found in <root>/data/ as "data/<name>", in one of the folders as "<name>". A name
// that is absolute or leaves its folder is not looked for; one found nowhere is left out.
void read_data(const Disk& disk, const DataPlaces& places, const std::vector<std::string>& names,
               base::Sources& sources, std::vector<Failure>& failures);

// The nearest folder from `start` upwards that holds content/site.yaml; "" when there is none.
std::string find_root(const Disk& disk, const std::string& start);

// The files of an output folder that are not `owned`, which is what its manifest lists; dot-files at its top
// are not counted. One that does not exist has none.
std::vector<std::string> foreign_files(const Disk& disk, const std::string& folder,
                                       const std::set<std::string>& owned);

// "a" and "b/c" are "a/b/c"; an absolute second part stands alone.
std::string path_in(std::string_view folder, std::string_view path);

}  // namespace disk
