#include "syntax/markdown.h"

#include "target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Sources sources;
  const std::uint32_t file = sources.add("content/a.md", text_of(data, size));
  base::Diagnostics diagnostics;
  const document::Article article = syntax::parse_markdown(sources, sources.whole(file), diagnostics);
  must_hold(properties::ArticleCheck(article).broken);
  must_hold(properties::broken_by(diagnostics, sources));
  return 0;
}
