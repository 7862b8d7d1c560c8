// Links to the glossary in an author's text.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/element.h"
#include "library/library.h"
#include "library/term_names.h"

namespace library {

struct TermLinks {
  document::Elements elements;
  std::vector<const Term*> terms = {};  // that were linked, in the order of the text
};

// The text with the first use of each term made a link to `address_of` it, as an author would write one. Not
// in headings, links and code. The glossary of `names` must outlive what comes back.
TermLinks with_term_links(document::Elements elements, const TermNames& names,
                          const std::function<std::string(const Term&)>& address_of);

}  // namespace library
