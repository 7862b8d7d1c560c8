// CommonMark with GFM tables, task lists, strike-through, autolinks and footnotes, as an article with places.
// Raw HTML, unknown URL schemes and control characters are faults, never passed on.
#pragma once

#include "base/diagnostic.h"
#include "base/source.h"
#include "document/article.h"

namespace syntax {

// A Markdown file's YAML between two lines of three hyphens at its very beginning, and the rest.
struct FrontMatter {
  base::Span yaml;  // nowhere when there is none
  base::Span body;
};
// An opening line without a closing one is reported, and the whole file taken as front matter.
FrontMatter split_front_matter(const base::Sources& sources, std::uint32_t file,
                               base::Diagnostics& diagnostics);

// Must be called once before any thread parses Markdown.
void prepare_markdown();

document::Article parse_markdown(const base::Sources& sources, base::Span body,
                                 base::Diagnostics& diagnostics);

}  // namespace syntax
