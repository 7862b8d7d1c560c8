// Which files of a folder make a site, and what an output folder holds.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"
#include "disk/disk.h"

namespace disk {

// Reads content/, themes/, the files of data/ itself, into sources with paths relative to `root`. Links that leave
// the root, files beyond the limits and unreadable ones are given back, not read.
base::Sources read_site(const Disk& disk, const std::string& root, std::vector<Failure>& failures);

// Looks for each named data file in <root>/data/ (added as "data/<name>"), then in the given folders (added as
// "<name>"). A name that is absolute or leaves its folder is not looked for; one found nowhere is left out.
void read_data(const Disk& disk, const std::string& root, const std::vector<std::string>& names,
               const std::vector<std::string>& data_folders, base::Sources& sources, std::vector<Failure>& failures);

// The nearest folder from `start` upwards that holds content/site.yaml; "" when there is none.
std::string find_root(const Disk& disk, const std::string& start);

// The files of an output folder that its manifest.json does not list; dot-files at its root are not counted. A folder
// without a manifest is all foreign; one that does not exist has none.
std::vector<std::string> foreign_files(const Disk& disk, const std::string& folder);

}  // namespace disk
