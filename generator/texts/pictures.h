// The images that texts show: found beside their Markdown, of a kind every browser draws.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "document/article.h"
#include "library/library.h"

namespace texts {

// Every image of the articles, each file once, by path; reports those that are not there or may not be shown.
std::vector<library::Picture> find_pictures(const base::Sources& sources,
                                            const std::vector<const document::Article*>& articles,
                                            base::Diagnostics& diagnostics);
// The articles of a library: introductions, sections, pages, packs, glossary.
std::vector<const document::Article*> articles_of(const std::vector<library::Report>& reports,
                                                  const std::vector<library::Page>& pages,
                                                  const std::vector<library::Pack>& packs,
                                                  const std::vector<library::Term>& glossary);

}  // namespace texts
