// Ordinary pages of content/pages/, and the page for an address that leads nowhere.
#include <algorithm>
#include <iterator>

#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/terms.h"

namespace compose {

namespace {

std::string first_words(const document::Elements& elements) {
  for (const document::Element& each : elements) {
    if (const auto* text = std::get_if<document::Paragraph>(&each.content)) {
      return shortened(document::text_of(text->content), 160);
    }
  }
  return "";
}

}  // namespace

page::Page compose_plain(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  const auto& pages = facts.library().pages;
  const library::Page& own = *std::find_if(pages.begin(), pages.end(),
                                           [&](const library::Page& each) { return each.path == ref.key; });
  page::Page page{.kind = ref.kind, .address = ref.address, .title = own.title};
  page.description = first_words(own.body.elements);
  if (page.description.empty()) page.description = own.title;
  page.crumbs = {{"Home", page::address::home()}, {own.title, {}}};
  if (own.path.starts_with(page::address::methodology().path))
    page.crumbs.insert(std::prev(page.crumbs.end()), {"Methodology", page::address::methodology()});
  page.heading = own.title;
  page.draft_banner = draft_banner(facts, nullptr);
  page.pieces.push_back({page::Prose{.elements = own.body.elements,
                                     .file = "content/pages/" + own.path + ".md",
                                     .heading_shift = 1,
                                     .id_prefix = "text"}});
  link_terms(page.pieces, facts);
  return page;
}

page::Page compose_not_found(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Page not found"};
  page.description = "There is no page at this address.";
  page.heading = "Page not found";
  page.is_indexed = false;
  page.draft_banner = draft_banner(facts, nullptr);
  page.pieces.push_back(
      paragraph("The address may be mistyped, or the page may have moved. Files under /data/ never move."));
  page::List list;
  list.items.push_back(page::link("Home", page::address::home()));
  if (const sections::Said* newest = newest_own(facts)) {
    const library::Report& report = newest->edition->report;
    list.items.push_back(
        page::link("Latest report: " + report_name(facts, report), page::address::report(report.slug)));
  }
  list.items.push_back(page::link("All measures", page::address::measures()));
  page.pieces.push_back({std::move(list)});
  return page;
}

}  // namespace compose
