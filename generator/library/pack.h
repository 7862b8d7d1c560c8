// The reports of one meeting on one page, as their author wrote it. 1-project-files.md, 1.7.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/source.h"
#include "library/page.h"

namespace library {

// Which report, by its slug.
struct PackItem {
  std::string report = {};
  base::Span where = {};
};

struct Pack {
  std::string slug = {};
  Page page = {};  // its title and its own text; its path is packs/<slug>
  std::vector<std::pair<std::string, std::string>> details = {};  // a key-value table, in the given order
  std::vector<PackItem> items = {};                               // behind the gate, those that may be seen
};

}  // namespace library
