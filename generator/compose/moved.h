// Pieces of a report's page as part of another page: headings one level down, and every anchor under the name
// of the report, so that two reports may stand on one page.
#pragma once

#include <string>
#include <vector>

#include "page/address.h"
#include "page/piece.h"

namespace compose {

struct Move {
  std::string prefix;  // "2023-24-q3": of every anchor
  page::Address from;  // the page that the texts were written for: their own links lead there
};
std::vector<page::Piece> moved(std::vector<page::Piece> pieces, const Move& move);

}  // namespace compose
