#include <fmt/format.h>

#include "checks/catalogue.h"
#include "checks/codes.h"

namespace checks {

namespace {

bool is_stale(const library::Section& section, const library::Report& report) {
  return section.confirmed_for && !section.measures.empty() &&
         section.confirmed_for->last_day() < report.period.last_day();
}

}  // namespace

void check_commentary(const library::Library& library, base::Diagnostics& diagnostics) {
  for (const library::Edition& edition : library.editions) {
    for (const library::Section& section : edition.report.sections) {
      if (!is_stale(section, edition.report)) continue;
      diagnostics.add({.code = codes::stale_commentary,
                       .where = section.where,
                       .about = fmt::format("report {}, section {}", edition.report.slug, section.id),
                       .found = fmt::format("confirmed for {}", section.confirmed_for->id()),
                       .expected = fmt::format("{}, the report's period", edition.report.period.id())});
    }
  }
}

void check_sign_off(const library::Library& library, base::Diagnostics& diagnostics) {
  for (const library::Edition& edition : library.editions) {
    const library::Report& report = edition.report;
    if (report.status != library::ReportStatus::approved || report.sign_off) continue;
    diagnostics.add({.code = codes::no_sign_off,
                     .where = report.where,
                     .about = fmt::format("report {}", report.slug),
                     .found = "`status: approved` without `sign_off`"});
  }
}

}  // namespace checks
