#include "base/hash.h"
#include "publish/site_tree.h"
#include "syntax/json.h"

namespace publish {

void add_manifest(SiteTree& tree, std::string_view generator_version) {
  syntax::JsonMap files;
  for (const auto& [path, bytes] : tree.files) files.emplace_back(path, base::sha256(bytes));
  tree.files["manifest.json"] = syntax::write_json(syntax::JsonMap{
      {"schema", "candour/manifest/1"}, {"generator", generator_version}, {"files", std::move(files)}});
}

}  // namespace publish
