// A meeting's pack: its contents with what is asked of the meeting, then the reports in order, then the terms
// and the data of all of them.
#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number.h"
#include "base/text.h"
#include "compose/composers.h"
#include "compose/moved.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "compose/terms.h"

namespace compose {

namespace {

using Pieces = std::vector<page::Piece>;

void append(Pieces& pieces, Pieces more) {
  std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

std::string item_words(const std::optional<library::ItemKind>& item) {
  if (!item) return "";
  switch (*item) {
    case library::ItemKind::decision:
      return "for decision";
    case library::ItemKind::noting:
      return "to note";
    case library::ItemKind::information:
      return "for information";
  }
  return "";
}

// One report of the pack, with its place in it.
struct Item {
  const sections::Said* said = nullptr;
  std::string number;
  std::string name;  // "Performance report, October to December 2023"

  const library::Report& report() const { return said->edition->report; }
};

// The gate has left out what may not be seen; those that stay are counted as if nothing else had been listed.
std::vector<Item> items_of(const Facts& facts, const library::Pack& pack) {
  std::vector<Item> items;
  for (const library::PackItem& each : pack.items) {
    const sections::Said* said = said_of(facts, each.report);
    if (said == nullptr) continue;
    const library::Report& report = said->edition->report;
    items.push_back(
        {said, base::whole(static_cast<long long>(items.size()) + 1), full_report_name(facts, report)});
  }
  return items;
}

page::Piece contents_of(const std::vector<Item>& items, const std::string& path, const Pieces& end) {
  page::Contents contents;
  for (const Item& item : items) {
    const library::Report& report = item.report();
    page::Runs line = page::link(item.number + ". " + item.name, {path, report.slug});
    const std::string asked = item_words(report.item);
    if (!asked.empty()) line.push_back({.text = ": " + asked});
    std::vector<page::Runs> below;
    for (const sections::SaidSection& section : item.said->sections)
      below.push_back(page::link(section.title, {path, report.slug + "-" + section.id}));
    contents.entries.push_back({std::move(line), std::move(below)});
  }
  for (const page::Piece& piece : end) {
    const auto* title = std::get_if<page::Heading>(&piece.content);
    if (title != nullptr && title->level == 2)
      contents.entries.push_back({page::link(title->text.front().text, {path, title->id}), {}});
  }
  return {std::move(contents)};
}

// As on the report's own page, from its main points to its last section.
Pieces report_pieces(const sections::Said& said) {
  const library::Report& report = said.edition->report;
  Pieces pieces;
  if (!report.details.empty())
    pieces.push_back(details_table(report.details, "cap-report-details", "About this report"));
  if (!report.main_points.empty()) {
    pieces.push_back(heading(2, "report-main-points", "Main points"));
    page::List points;
    for (const std::string& point : report.main_points) points.items.push_back(page::plain(point));
    pieces.push_back({std::move(points)});
  }
  append(pieces, introduction_of(said));
  for (const SaidPart& part : parts_of(said)) {
    if (part.sections.empty()) continue;
    pieces.push_back(heading(2, part.heading_id(), part.heading_text()));
    if (!part.intro.empty()) pieces.push_back(paragraph(part.intro));
    for (const sections::SaidSection* section : part.sections)
      pieces.push_back({page::Group{.name = "section", .pieces = section->pieces}});
  }
  return pieces;
}

page::Piece item_piece(const Facts& facts, const Item& item, const std::string& path) {
  const library::Report& report = item.report();
  const page::Address own = page::address::report(report.slug);
  page::Group group{.name = "item", .numbers_anew = true, .pieces = {}};
  group.pieces.push_back(heading(2, report.slug, item.number + ". " + item.name));
  const std::string asked = item_words(report.item);
  page::Runs line = page::plain((asked.empty() ? "" : base::upper_first(asked) + ". ") +
                                base::upper_first(edition_words(report)) + ". ");
  line.push_back({.text = "The report on its own page: " + item.name, .to = own});
  group.pieces.push_back(paragraph(std::move(line)));
  const std::string banner = draft_banner(facts, &report);
  if (!banner.empty()) group.pieces.push_back(paragraph(banner, page::Look::muted));
  append(group.pieces, moved(report_pieces(*item.said), {report.slug, own}));
  group.pieces.push_back(
      paragraph(page::link("Back to contents", {path, "pack-contents"}), page::Look::small));
  return {std::move(group)};
}

Pieces own_text(const library::Pack& pack, const Facts& facts, base::Diagnostics& diagnostics) {
  if (pack.page.body.is_empty()) return {};
  return {{page::Prose{.elements = pack.page.body.elements,
                       .file = "content/packs/" + pack.slug + "/pack.md",
                       .heading_shift = 1,
                       .id_prefix = "pack",
                       .insets = insets_of(pack.page, facts, diagnostics)}}};
}

Pieces terms_of(const std::vector<const library::Term*>& terms) {
  Pieces pieces = terms_explained(terms);
  if (!pieces.empty()) pieces.front() = heading(2, "pack-terms", "Terms used in this pack");
  return pieces;
}

Pieces data_of(const Facts& facts, const std::vector<Item>& items) {
  page::List list;
  for (const model::Measure* measure : published_measures(facts)) {
    const bool is_used = std::any_of(items.begin(), items.end(), [&](const Item& item) {
      return !stated_in(*item.said, measure->id).empty();
    });
    if (is_used)
      list.items.push_back(page::link(measure->short_title, page::address::measure_csv(measure->id.text)));
  }
  for (const Item& item : items) {
    list.items.push_back(page::link("Every statement of report " + item.number + ", " + item.name,
                                    page::address::statements(item.report().slug)));
  }
  return {heading(2, "pack-data", "Data"), {std::move(list)}};
}

page::Page opened(const PageRef& ref, const Facts& facts, const library::Pack& pack) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = pack.page.title};
  page.description = shortened(pack.page.title + ": the reports of one meeting on one page.", 160);
  page.crumbs = {
      {"Home", page::address::home()}, {"Reports", page::address::reports()}, {pack.page.title, {}}};
  page.heading = pack.page.title;
  page.skip_text = "Skip to contents";
  page.skip_anchor = "pack-contents";
  page.print_line = "Printed from " + facts.library().site.base_url + ref.address.path +
                    ". Newer editions of its reports may exist.";
  page.draft_banner = draft_banner(facts, nullptr);
  page.is_indexed = !facts.audience.is_reviewing;
  return page;
}

}  // namespace

page::Page compose_pack(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics) {
  const auto& packs = facts.library().packs;
  const library::Pack& pack = *std::find_if(packs.begin(), packs.end(),
                                            [&](const library::Pack& each) { return each.slug == ref.key; });
  page::Page page = opened(ref, facts, pack);
  const std::vector<Item> items = items_of(facts, pack);
  Pieces body = own_text(pack, facts, diagnostics);
  const std::size_t own = body.size();
  for (const Item& item : items) body.push_back(item_piece(facts, item, ref.address.path));
  Pieces end = terms_of(link_terms(body, facts));
  append(end, data_of(facts, items));
  if (!pack.details.empty())
    page.pieces.push_back(details_table(pack.details, "cap-pack-details", "About this pack"));
  Pieces reports(std::make_move_iterator(body.begin() + static_cast<std::ptrdiff_t>(own)),
                 std::make_move_iterator(body.end()));
  body.resize(own);
  append(page.pieces, std::move(body));
  page.pieces.push_back(
      {page::Group{.id = "pack-contents", .pieces = {contents_of(items, ref.address.path, end)}}});
  append(page.pieces, std::move(reports));
  append(page.pieces, std::move(end));
  return page;
}

}  // namespace compose
