#include "syntax/codes.h"
#include "target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Sources sources;
  const std::uint32_t file = sources.add("content/site.yaml", text_of(data, size));
  base::Diagnostics diagnostics;
  const auto tree = syntax::parse_yaml(sources, sources.whole(file), syntax::codes::site_yaml, diagnostics);
  if (tree) must_hold(properties::broken_by(*tree, sources.whole(file)));
  if (!tree && !diagnostics.has_errors()) must_hold("a text was lost without a word");
  must_hold(properties::broken_by(diagnostics, sources));
  return 0;
}
