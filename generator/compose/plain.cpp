// Ordinary pages of content/pages/, and the page for an address that leads nowhere.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "blocks/blocks.h"
#include "blocks/codes.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/terms.h"
#include "sections/measure_pieces.h"
#include "sections/statement.h"

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

// The page of the folder that a page stands in: about, of about/charts. Null where there is none.
const library::Page* page_above(const library::Page& own, const std::vector<library::Page>& pages) {
  const std::size_t slash = own.path.rfind('/');
  if (slash == std::string::npos) return nullptr;
  const auto found = std::find_if(pages.begin(), pages.end(), [&](const library::Page& each) {
    return each.path == own.path.substr(0, slash);
  });
  return found == pages.end() ? nullptr : &*found;
}

// Home's report speaks where it uses the measure, else the newest of the site's own that does. A page
// publishes nothing itself: null where no published report uses the measure.
const sections::Said* speaker_of(const Facts& facts, const model::MeasureId& measure) {
  const sections::Said* speaker = speaker_for(facts, measure);
  const bool is_spoken = speaker != nullptr && is_own(facts.library().site, speaker->edition->report);
  return is_spoken ? speaker : nullptr;
}

// Of several measures the report that is furthest back speaks: it uses nothing that another has not.
const sections::Said* speaker_of(const Facts& facts, const library::Block& block,
                                 base::Diagnostics& diagnostics) {
  const sections::Said* speaker = nullptr;
  for (const auto& measure : library::measures_of(block)) {
    const sections::Said* own = speaker_of(facts, measure.id);
    if (own == nullptr) {
      diagnostics.add({.code = blocks::codes::not_published,
                       .where = measure.where,
                       .about = "block " + std::string(library::name_of(block)),
                       .found = "measure " + measure.id.text});
      return nullptr;
    }
    if (speaker == nullptr || own->edition->report.period < speaker->edition->report.period) speaker = own;
  }
  return speaker;
}

}  // namespace

std::vector<page::Inset> insets_of(const library::Page& own, const Facts& facts,
                                   base::Diagnostics& diagnostics) {
  const auto names = [](const model::Measure& measure) { return sections::names_of(measure, {}); };
  blocks::ChartIds ids;
  std::vector<page::Inset> insets;
  for (const library::Block& block : own.blocks) {
    const sections::Said* speaker = speaker_of(facts, block, diagnostics);
    const model::Standpoint* standpoint = speaker == nullptr ? nullptr : &speaker->edition->standpoint;
    const exhibits::ChartPlace place{.id_suffix = ids.claim(blocks::id_wish(block)), .heading_level = 3};
    const auto summary = [&](const std::vector<library::ListedMeasure>& listed) {
      return sections::summary_of(facts.model(), *standpoint, listed, names);
    };
    insets.push_back(blocks::make_inset(block, {place, names, summary},
                                        {facts.model(), standpoint, facts.metrics}, diagnostics));
  }
  return insets;
}

page::Page compose_plain(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics) {
  const auto& pages = facts.library().pages;
  const library::Page& own = *std::find_if(pages.begin(), pages.end(),
                                           [&](const library::Page& each) { return each.path == ref.key; });
  page::Page page{.kind = ref.kind, .address = ref.address, .title = own.title};
  page.description = first_words(own.body.elements);
  if (page.description.empty()) page.description = own.title;
  page.crumbs = {{"Home", page::address::home()}, {own.title, {}}};
  if (own.path.starts_with(page::address::methodology().path))
    page.crumbs.insert(std::prev(page.crumbs.end()), {"Methodology", page::address::methodology()});
  if (const library::Page* above = page_above(own, pages))
    page.crumbs.insert(std::prev(page.crumbs.end()), {above->title, page::address::plain(above->path)});
  page.heading = own.title;
  page.draft_banner = draft_banner(facts, nullptr);
  page.pieces.push_back({page::Prose{.elements = own.body.elements,
                                     .file = "content/pages/" + own.path + ".md",
                                     .heading_shift = 1,
                                     .id_prefix = "text",
                                     .insets = insets_of(own, facts, diagnostics)}});
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
