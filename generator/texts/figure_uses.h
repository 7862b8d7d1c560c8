// Which measures the figures of a text name: a report that prints a number of a measure publishes it.
#pragma once

#include <vector>

#include "document/article.h"
#include "library/report.h"
#include "syntax/yaml.h"
#include "texts/known.h"

namespace texts {

// Those that are defined and may be shown, each once, but not those that `stated` names. What is wrong with a
// figure is reported where it is worked out. `blocks` are those of the article: their files hold figures too.
std::vector<library::MeasureEntry> used_by_figures(const document::Article& article,
                                                   const syntax::YamlNode* front,
                                                   const std::vector<library::Block>& blocks,
                                                   const Known& known,
                                                   const std::vector<library::MeasureEntry>& stated);

}  // namespace texts
