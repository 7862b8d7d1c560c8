// The line: every stage in order. Reads nothing, prints nothing, knows no clock.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "disclosure/clear.h"
#include "publish/site_tree.h"

namespace build {

struct Options {
  disclosure::Audience audience;
  std::optional<std::string> base_url = {};  // goes before site.yaml's
  std::optional<std::string> theme = {};
  std::string version;
  bool checks_held_back = false;  // also the figures of reports that are not public
};

struct Built {
  publish::SiteTree tree;
};

Built build_site(const base::Sources& sources, const Options& options, base::Crew& crew,
                 base::Diagnostics& diagnostics);

// The data files that sources.yaml names: read by the caller before the line starts.
std::vector<std::string> named_data_files(const base::Sources& sources);
// And those that blocks of texts print, looked for in data/ alone.
std::vector<std::string> named_block_files(const base::Sources& sources);

}  // namespace build
