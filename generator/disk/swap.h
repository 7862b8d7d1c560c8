// Putting a new site in the place of the old one, in one step.
// Not a copy tool: it knows which files were the old site's, and leaves alone what was never its own.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "base/files.h"
#include "disk/disk.h"

namespace disk {

std::optional<Failure> swap(const std::string& folder, const base::FileTree& files,
                            const std::set<std::string>& owned);

}  // namespace disk
