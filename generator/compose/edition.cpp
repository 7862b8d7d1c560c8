// A report's page: edition, main points, contents, at a glance, parts and sections, and its end: what
// changed, how to read it, terms, data, editions, contact.
#include <algorithm>
#include <iterator>

#include "base/number.h"
#include "base/text.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "compose/terms.h"
#include "sections/measure_pieces.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace compose {

namespace {

page::Piece edition_panel(const library::Report& report) {
  page::Panel panel;
  std::string line = base::upper_first(edition_words(report));
  if (report.next_report) line += " · next report " + wording::month_words(*report.next_report);
  if (report.sign_off) {
    line +=
        " · prepared by the " + report.sign_off->analyst + ", approved by the " + report.sign_off->approver;
  }
  panel.pieces.push_back(paragraph(std::move(line)));
  if (!report.changes.empty()) {
    panel.pieces.push_back(paragraph("What changed in this edition:"));
    panel.pieces.push_back({edition_changes(report)});
  }
  return {std::move(panel)};
}

// The parts with their sections, then what stands at the end.
page::Piece contents_of(const std::vector<SaidPart>& parts, const std::vector<page::Piece>& end,
                        const page::Address& address) {
  page::Contents contents;
  const auto link_to = [&](const std::string& text, const std::string& anchor) {
    return page::link(text, {address.path, anchor});
  };
  for (const SaidPart& part : parts) {
    std::vector<page::Runs> links;
    links.reserve(part.sections.size());
    for (const sections::SaidSection* section : part.sections) {
      links.push_back(link_to(section->title, section->id));
    }
    if (!part.title.empty()) {
      contents.entries.push_back({link_to(part.title, "part-" + part.id), std::move(links)});
      continue;
    }
    for (page::Runs& link : links) contents.entries.push_back({std::move(link), {}});
  }
  for (const page::Piece& piece : end) {
    const auto* title = std::get_if<page::Heading>(&piece.content);
    if (title == nullptr || title->level != 2) continue;
    contents.entries.push_back({link_to(title->text.front().text, title->id), {}});
  }
  return {std::move(contents)};
}

void add_glance(std::vector<page::Piece>& pieces, const Facts& facts, const std::vector<SaidPart>& parts) {
  bool has_heading = false;
  for (const SaidPart& part : parts) {
    const auto stated = part.stated();
    if (stated.empty()) continue;
    if (!has_heading) pieces.push_back(heading(2, "report-at-a-glance", "At a glance"));
    has_heading = true;
    const std::string name = part.title.empty() ? "all measures" : part.title;
    pieces.push_back(
        {sections::summary_table(facts.model(), stated, "glance-" + (part.id.empty() ? "all" : part.id),
                                 "Measures summary: " + name, sections::Sparklines::drawn)});
  }
}

void add_parts(std::vector<page::Piece>& pieces, const std::vector<SaidPart>& parts,
               const page::Address& address) {
  for (const SaidPart& part : parts) {
    pieces.push_back(heading(2, part.heading_id(), part.heading_text()));
    if (!part.intro.empty()) pieces.push_back(paragraph(part.intro));
    for (const sections::SaidSection* section : part.sections) {
      pieces.push_back({page::Group{.name = "section", .pieces = section->pieces}});
    }
    pieces.push_back(
        paragraph(page::link("Back to contents", {address.path, "report-contents"}), page::Look::small));
  }
}

void add_data(std::vector<page::Piece>& pieces, const Facts& facts, const sections::Said& said) {
  pieces.push_back(heading(2, "report-data", "Data"));
  page::List list;
  for (const model::Measure* measure : published_measures(facts)) {
    if (!stated_in(said, measure->id).empty()) {
      list.items.push_back(page::link(measure->short_title, page::address::measure_csv(measure->id.text)));
    }
  }
  list.items.push_back(
      page::link("Every statement of this report", page::address::statements(said.edition->report.slug)));
  pieces.push_back({std::move(list)});
}

std::string description_of(const Facts& facts, const library::Report& report) {
  const std::string what =
      is_called_by_title(facts, report) ? wording::period_words(report.period) : report_name(facts, report);
  return shortened(
      report.title + " of " + report.body + ": " + what + ", edition " + base::whole(report.edition) + ".",
      160);
}

// A report of the site's own series is told from the others by its period; any other by its title, below the
// name of the body that publishes it.
void add_title(page::Page& page, const Facts& facts, const library::Report& report) {
  const std::string quarter = wording::financial_quarter_words(report.period);
  if (!is_called_by_title(facts, report)) {
    page.caption = report.title;
    page.heading = base::upper_first(report_name(facts, report));
    page.line = quarter;
    return;
  }
  page.caption = base::upper_first(report.body);
  page.heading = base::upper_first(report.title);
  page.line = base::upper_first(wording::period_ends_words(report.period));
  if (!quarter.empty()) page.line += " · " + base::lower_first(quarter);
}

page::Page opened(const PageRef& ref, const Facts& facts, const library::Report& report) {
  const std::string name = report_name(facts, report);
  page::Page page{.kind = ref.kind, .address = ref.address, .title = full_report_name(facts, report)};
  page.description = description_of(facts, report);
  page.crumbs = {
      {"Home", page::address::home()}, {"Reports", page::address::reports()}, {base::upper_first(name), {}}};
  add_title(page, facts, report);
  page.skip_text = "Skip to main points";
  page.skip_anchor = report.main_points.empty() ? "report-contents" : "report-main-points";
  if (report.main_points.empty()) page.skip_text = "Skip to contents";
  const Neighbours neighbours = neighbours_of(facts, report);
  if (const auto* other = neighbours.before) {
    page.previous = {"Previous report: " + report_name(facts, *other), page::address::report(other->slug)};
  }
  if (const auto* other = neighbours.after) {
    page.next = {"Next report: " + report_name(facts, *other), page::address::report(other->slug)};
  }
  page.edition_line = "Edition " + base::whole(report.edition) + " of " + name;
  page.print_line = "Printed from " + facts.library().site.base_url + ref.address.path + ", edition " +
                    base::whole(report.edition) + ". A newer edition may exist.";
  page.draft_banner = draft_banner(facts, &report);
  page.is_indexed = !facts.audience.is_reviewing;
  return page;
}

void add_opening(std::vector<page::Piece>& pieces, const library::Report& report) {
  pieces.push_back(edition_panel(report));
  if (!report.details.empty())
    pieces.push_back(details_table(report.details, "cap-report-details", "About this report"));
  if (report.main_points.empty()) return;
  pieces.push_back(heading(2, "report-main-points", "Main points"));
  page::List points;
  for (const std::string& point : report.main_points) points.items.push_back(page::plain(point));
  pieces.push_back({std::move(points)});
}

}  // namespace

std::vector<page::Piece> introduction_of(const sections::Said& said) {
  const library::Report& report = said.edition->report;
  if (report.introduction.is_empty()) return {};
  return {{page::Prose{.elements = report.introduction.elements,
                       .file = "content/reports/" + report.slug + "/report.md",
                       .heading_shift = 1,
                       .id_prefix = "report",
                       .insets = said.introduction}}};
}

namespace {

void append(std::vector<page::Piece>& pieces, std::vector<page::Piece> more) {
  std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

std::vector<page::Piece> end_of(const Facts& facts, const sections::Said& said,
                                const std::vector<const library::Term*>& terms) {
  const library::Report& report = said.edition->report;
  std::vector<page::Piece> end = changes_since_last(facts, said);
  append(end, how_to_read(facts, said));
  append(end, terms_explained(terms));
  add_data(end, facts, said);
  append(end, corrections_and_editions(report));
  append(end, contact_and_next(facts, report));
  return end;
}

}  // namespace

page::Page compose_report(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  const sections::Said& said = *said_of(facts, ref.key);
  const library::Report& report = said.edition->report;
  page::Page page = opened(ref, facts, report);
  const std::vector<SaidPart> parts = parts_of(said);
  std::vector<page::Piece> body;
  append(body, introduction_of(said));
  add_glance(body, facts, parts);
  add_parts(body, parts, ref.address);
  const std::vector<const library::Term*> terms = link_terms(body, facts);
  std::vector<page::Piece> end = end_of(facts, said, terms);
  add_opening(page.pieces, report);
  page.pieces.push_back(
      {page::Group{.id = "report-contents", .pieces = {contents_of(parts, end, ref.address)}}});
  append(page.pieces, std::move(body));
  append(page.pieces, std::move(end));
  return page;
}

}  // namespace compose
