// Which files the blocks of all texts name: known before the line starts, so that files in folders below
// data/ can be read, and before the observations, so that none of them is read as such.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/source.h"

namespace texts {

// As written; silent, for their faults are reported where the blocks are read.
std::vector<std::string> named_block_files(const base::Sources& sources);
// Where they are among the sources.
std::set<std::uint32_t> block_files(const base::Sources& sources);

}  // namespace texts
