// Artifacts to one site: no two files at one path, no dead link, no text that must not appear, and a
// manifest.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "disclosure/clear.h"
#include "render/artifact.h"

namespace publish {

struct SiteTree {
  base::FileTree files;
};

// Two artifacts at one path are a fault of the inputs (two pages with one address).
SiteTree collect(const std::vector<render::Artifact>& artifacts, base::Diagnostics& diagnostics);
// Every link must lead to a file of the site, every anchor to an id on its page. A dead link
// is reported where its author wrote it.
void check_links(const std::vector<render::Artifact>& artifacts, base::Diagnostics& diagnostics);
// Policy: the texts that must not appear, searched in every byte.
void check_leaks(const SiteTree& tree, const disclosure::Withheld& withheld, base::Diagnostics& diagnostics);
// manifest.json: path and SHA-256 of every file, itself left out.
void add_manifest(SiteTree& tree, std::string_view generator_version);

}  // namespace publish
