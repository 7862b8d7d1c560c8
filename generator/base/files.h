// A tree of files in memory: what was read, or what will be written.
#pragma once

#include <map>
#include <string>

namespace base {

using FileTree = std::map<std::string, std::string>;  // path with forward slashes, no leading slash -> bytes

}  // namespace base
