// Every address of the site, before the first page is made.
#include "compose/compose.h"
#include "compose/newest.h"

namespace compose {

std::vector<PageRef> plan_pages(const Facts& facts, base::Diagnostics&) {
  std::vector<PageRef> plan{{page::Kind::home, "", page::address::home()},
                            {page::Kind::reports, "", page::address::reports()}};
  for (const library::Edition& edition : facts.library().editions) {
    plan.push_back({page::Kind::report, edition.report.slug, page::address::report(edition.report.slug)});
  }
  for (const library::Pack& pack : facts.library().packs)
    plan.push_back({page::Kind::pack, pack.slug, page::address::pack(pack.slug)});
  plan.push_back({page::Kind::measures, "", page::address::measures()});
  for (const model::Measure* measure : published_measures(facts)) {
    plan.push_back({page::Kind::measure, measure->id.text, page::address::measure(measure->id.text)});
  }
  if (!facts.library().glossary.empty()) {
    plan.push_back({page::Kind::glossary, "", page::address::glossary()});
  }
  plan.push_back({page::Kind::methodology, "", page::address::methodology()});
  for (const library::Page& each : facts.library().pages) {
    plan.push_back({page::Kind::plain, each.path, page::address::plain(each.path)});
  }
  plan.push_back({page::Kind::not_found, "", page::address::not_found()});
  return plan;
}

}  // namespace compose
