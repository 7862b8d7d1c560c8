// Every report, newest first, by financial year.
#include <map>

#include "base/number.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "wording/wording.h"

namespace compose {

namespace {

int financial_year_of(const model::Period& period) {
  const model::Month last = period.last();
  return last.month() >= 4 ? last.year() : last.year() - 1;
}

page::Runs report_item(const Facts& facts, const library::Report& report, bool is_latest) {
  page::Runs item = page::link(report_name(facts, report), page::address::report(report.slug));
  if (is_latest) item.push_back({.text = " (latest)", .weight = page::Weight::strong});
  item.push_back({.text = ": " + edition_words(report) + ".", .weight = page::Weight::muted});
  if (!report.main_points.empty()) item.push_back({.text = " " + report.main_points.front()});
  return item;
}

}  // namespace

page::Page compose_reports(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Reports"};
  page.description = "Every report published on this site, newest first.";
  page.crumbs = {{"Home", page::address::home()}, {"Reports", {}}};
  page.heading = "Reports";
  page.draft_banner = draft_banner(facts, nullptr);
  const sections::Said* newest = newest_own(facts);
  std::string lead = "Newest first.";
  if (newest != nullptr && newest->edition->report.next_report) {
    lead += " The next report is due in " + wording::month_words(*newest->edition->report.next_report) + ".";
  }
  page.pieces.push_back(paragraph(facts.said.empty() ? "No report has been published yet." : lead));
  std::map<int, page::List, std::greater<>> by_year;
  for (const sections::Said& said : facts.said) {
    const library::Report& report = said.edition->report;
    by_year[financial_year_of(report.period)].items.push_back(report_item(facts, report, &said == newest));
  }
  for (auto& [year, list] : by_year) {
    const std::string id = "financial-year-" + base::whole(year) + "-" + base::whole(year + 1);
    page.pieces.push_back(heading(2, id, wording::financial_year_words(model::Period::financial_year(year))));
    page.pieces.push_back({std::move(list)});
  }
  if (facts.library().packs.empty()) return page;
  page.pieces.push_back(heading(2, "packs", "Packs for meetings"));
  page::List packs;
  for (const library::Pack& pack : facts.library().packs) {
    const std::string reports = pack.items.size() == 1
                                    ? "1 report"
                                    : base::whole(static_cast<long long>(pack.items.size())) + " reports";
    page::Runs item = page::link(pack.page.title, page::address::pack(pack.slug));
    item.push_back({.text = ": " + reports + ".", .weight = page::Weight::muted});
    packs.items.push_back(std::move(item));
  }
  page.pieces.push_back({std::move(packs)});
  return page;
}

}  // namespace compose
