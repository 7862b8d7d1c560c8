// An ordinary text of the site: title, Markdown, blocks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "base/time.h"
#include "document/article.h"
#include "library/block.h"

namespace library {

// An ordinary page of content/pages/.
struct Page {
  std::string path = {};  // "about", "about/charts"
  std::string title = {};
  std::string nav = {};  // the text in the navigation; the title when empty
  int order = 0;
  std::optional<base::Date> last_tested = {};  // of the accessibility statement
  document::Article body = {};
  std::vector<Block> blocks = {};  // of the body, in its order
  base::Span where = {};
};

}  // namespace library
