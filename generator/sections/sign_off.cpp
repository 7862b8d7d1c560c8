#include "sections/sign_off.h"

#include "sections/codes.h"

namespace sections {

void check_sign_off(const std::vector<Said>& said, const base::Sources& sources,
                    base::Diagnostics& diagnostics) {
  for (const Said& each : said) {
    const library::Report& report = each.edition->report;
    if (report.status != library::ReportStatus::approved || !report.sign_off) continue;
    const std::string now = ledger::fingerprint(each.ledger, sources);
    if (now == report.sign_off->statements) continue;
    diagnostics.add({.code = codes::signed_other_statements,
                     .where = report.sign_off->where,
                     .about = "report " + report.slug,
                     .found = report.sign_off->statements,
                     .expected = now,
                     .help = "have the report looked at again, then sign off with statements: " + now});
  }
}

}  // namespace sections
