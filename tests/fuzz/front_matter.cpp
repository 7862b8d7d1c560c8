#include "syntax/codes.h"
#include "syntax/markdown.h"
#include "target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Sources sources;
  const std::uint32_t file = sources.add("content/a.md", text_of(data, size));
  base::Diagnostics diagnostics;
  const syntax::FrontMatter matter = syntax::split_front_matter(sources, file, diagnostics);
  const base::Span whole = sources.whole(file);
  if (!properties::is_inside(matter.body, whole)) must_hold("the body lies outside the file");
  if (matter.yaml.is_somewhere()) {
    if (!properties::is_inside(matter.yaml, whole)) must_hold("the front matter lies outside the file");
    if (matter.yaml.end > matter.body.begin) must_hold("the front matter reaches into the body");
    const auto tree = syntax::parse_yaml(sources, matter.yaml, syntax::codes::front_matter_yaml, diagnostics);
    if (tree) must_hold(properties::broken_by(*tree, matter.yaml));
  }
  must_hold(properties::broken_by(diagnostics, sources));
  return 0;
}
