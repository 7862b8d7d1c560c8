#include "figures/desk.h"

#include <algorithm>

namespace figures {

void Desk::rest_on(const std::vector<base::Span>& more) {
  for (const base::Span& cell : more) {
    if (std::find(cells.begin(), cells.end(), cell) == cells.end()) cells.push_back(cell);
  }
}

Fault Desk::fault(const base::Code& code, base::Span where, std::string found, std::string help,
                  std::string expected) {
  is_faulty = true;
  diagnostics.add({.code = code,
                   .where = where,
                   .found = std::move(found),
                   .expected = std::move(expected),
                   .help = std::move(help)});
  return {};
}

}  // namespace figures
