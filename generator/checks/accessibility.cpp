#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "checks/catalogue.h"
#include "checks/codes.h"

namespace checks {

namespace {

const library::Page* statement_of(const library::Library& library) {
  const auto found = std::find_if(library.pages.begin(), library.pages.end(),
                                  [](const library::Page& page) { return page.path == "accessibility"; });
  return found == library.pages.end() ? nullptr : &*found;
}

// The last day on which a test still counts.
std::chrono::sys_days good_until(base::Date tested) {
  const base::Date later = tested + std::chrono::years(1);
  if (later.ok()) return later;
  return later.year() / later.month() / std::chrono::last;  // the 29th of February
}

}  // namespace

void check_accessibility_page(const library::Library& library, base::Diagnostics& diagnostics) {
  if (statement_of(library) != nullptr) return;
  diagnostics.add({.code = codes::accessibility_missing,
                   .where = library.site.where,
                   .expected = "a page content/pages/accessibility.md"});
}

void check_accessibility(const library::Library& library, base::Instant now, base::Diagnostics& diagnostics) {
  const library::Page* page = statement_of(library);
  if (page == nullptr) return;
  const auto today = std::chrono::floor<std::chrono::days>(now);
  if (page->last_tested && good_until(*page->last_tested) >= today) return;
  const std::string when = page->last_tested ? base::iso_date(*page->last_tested) : std::string();
  diagnostics.add(
      {.code = codes::accessibility_untested,
       .where = page->where,
       .found = page->last_tested ? fmt::format("last tested on {}", when) : "no `last_tested`",
       .expected = fmt::format("a day within the twelve months before {}", base::iso_date(today))});
}

}  // namespace checks
