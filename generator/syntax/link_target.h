// Where a link in a text may lead: https, http, mailto, tel, or a place of this site. Not a check that it is
// there.
#pragma once

#include <string_view>

namespace syntax {

enum class LinkTarget {
  of_this_site,  // a file, a heading, or both
  elsewhere,     // with an allowed scheme
  refused,
};

LinkTarget kind_of_target(std::string_view target);

}  // namespace syntax
