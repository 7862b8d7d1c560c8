// Markup as its reader sees it: what stands between the tags, with the entities read. Good enough to search
// for words that emphasis or a link has parted; not a parser.
#pragma once

#include <string>
#include <string_view>

namespace publish {

std::string plain_text(std::string_view markup);

}  // namespace publish
