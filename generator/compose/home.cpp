// Home: the newest report's main points, its priorities, every measure, how to read the figures.
#include <algorithm>
#include <map>

#include "base/number.h"
#include "base/text.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace compose {

namespace {

page::Piece latest_panel(const Facts& facts, const library::Report& report) {
  page::Panel panel;
  panel.pieces.push_back(heading(2, "latest", "Latest report: " + report_name(facts, report)));
  std::string line = base::upper_first(edition_words(report)) + ".";
  if (report.next_report) line += " Next report: " + wording::month_words(*report.next_report) + ".";
  panel.pieces.push_back(paragraph(std::move(line), page::Look::muted));
  if (!report.main_points.empty()) {
    page::List points;
    for (const std::string& point : report.main_points) points.items.push_back(page::plain(point));
    panel.pieces.push_back({std::move(points)});
  }
  panel.pieces.push_back(paragraph(
      page::link("Read the report for " + report_name(facts, report), page::address::report(report.slug))));
  return {std::move(panel)};
}

void add_priorities(std::vector<page::Piece>& pieces, const sections::Said& said) {
  pieces.push_back(heading(2, "priorities", "Priorities"));
  for (const SaidPart& part : parts_of(said)) {
    if (!part.title.empty()) pieces.push_back(heading(3, "", part.title));
    page::List list;
    for (const sections::SaidSection* section : part.sections) {
      page::Runs item =
          page::link(section->title, page::address::section(said.edition->report.slug, section->id));
      std::vector<const sections::Stated*> stated;
      stated.reserve(section->stated.size());
      for (const sections::Stated& each : section->stated) stated.push_back(&each);
      item.push_back({.text = stated.empty() ? ": not measured" : ": " + trend_counts(stated)});
      list.items.push_back(std::move(item));
    }
    pieces.push_back({std::move(list)});
  }
}

// Those of the site's own reports, where it has any: what other bodies and areas report stands under their
// names in the list of all measures.
void add_measures(std::vector<page::Piece>& pieces, const Facts& facts) {
  const bool has_own = newest_own(facts) != nullptr;
  bool is_all = true;
  std::map<std::string, std::map<std::string, const model::Measure*>> by_letter;
  for (const model::Measure* measure : published_measures(facts)) {
    const library::Report& speaker = speaker_for(facts, measure->id)->edition->report;
    if (has_own && !is_own(facts.library().site, speaker)) {
      is_all = false;
      continue;
    }
    const std::string key = base::lower_case(measure->short_title) + " " + measure->id.text;
    by_letter[letter_of(measure->short_title)][key] = measure;
  }
  if (by_letter.empty()) return;
  pieces.push_back(heading(2, "find", "Find a measure"));
  page::Group columns{.name = "columns", .pieces = {}};
  for (const auto& [letter, measures] : by_letter) {
    page::Group group{.name = "letter", .pieces = {heading(3, "", letter)}};
    page::List list;
    for (const auto& [name, measure] : measures) {
      page::Runs item = page::link(measure->short_title, page::address::measure(measure->id.text));
      if (!measure->aliases.empty())
        item.push_back({.text = " (" + base::joined(measure->aliases, ", ") + ")"});
      list.items.push_back(std::move(item));
    }
    group.pieces.push_back({std::move(list)});
    columns.pieces.push_back({std::move(group)});
  }
  pieces.push_back({std::move(columns)});
  if (is_all) return;
  pieces.push_back(paragraph(
      page::link("All measures, those of other areas and bodies included", page::address::measures())));
}

void add_reading(std::vector<page::Piece>& pieces) {
  pieces.push_back(heading(2, "how-to-read", "How to read these figures"));
  pieces.push_back(paragraph(
      "Each figure covers the months named beside it and is compared with the same months a year earlier. We "
      "say increased or fell, and separately whether that is better or worse. Where a change is no larger "
      "than usual we say there is no clear change."));
  pieces.push_back(paragraph(page::link("How the words are chosen", page::address::methodology())));
}

}  // namespace

page::Page compose_home(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  const library::Site& site = facts.library().site;
  page::Page home{.kind = ref.kind, .address = ref.address, .title = "Home"};
  home.heading = site.title;
  const std::string who = site.service.empty() ? std::string(facts.model().name_of(site.area)) : site.service;
  const std::string lead = base::upper_first(wording::body_words(site.body)) +
                           " publishes these figures so that anyone can see how " + who + " is doing.";
  home.description = shortened(lead, 160);
  home.draft_banner = draft_banner(facts, nullptr);
  home.pieces.push_back(paragraph(lead, page::Look::lead));
  const sections::Said* newest = newest_own(facts);
  if (newest == nullptr) {
    home.pieces.push_back(paragraph("No report has been published yet."));
  } else {
    home.pieces.push_back(latest_panel(facts, newest->edition->report));
    add_priorities(home.pieces, *newest);
  }
  add_measures(home.pieces, facts);
  add_reading(home.pieces);
  return home;
}

}  // namespace compose
