// What changed from edition to edition of a report, whom to ask about it, and when the next one comes.
#include <string>
#include <utility>

#include "base/number.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "wording/wording.h"

namespace compose {

namespace {

std::string_view kind_words(library::ChangeKind kind) {
  switch (kind) {
    case library::ChangeKind::revision:
      return "Revision";
    case library::ChangeKind::correction:
      return "Correction";
    case library::ChangeKind::edit:
      return "Edit";
  }
  return "";
}

void add_contact(std::vector<page::Piece>& pieces, const library::Contact& contact) {
  if (!contact.email.empty()) {
    pieces.push_back(
        paragraph({{.text = "Email: "}, {.text = contact.email, .url = "mailto:" + contact.email}}));
  }
  if (!contact.post.empty()) pieces.push_back(paragraph("Post: " + contact.post));
}

void add_next(std::vector<page::Piece>& pieces, const Facts& facts, const library::Report& report) {
  if (const library::Report* next = neighbours_of(facts, report).after) {
    page::Runs runs{{.text = "The next report is "},
                    {.text = report_name(facts, *next), .to = page::address::report(next->slug)},
                    {.text = "."}};
    pieces.push_back(paragraph(std::move(runs)));
  } else if (report.next_report) {
    pieces.push_back(
        paragraph("The next report is due in " + wording::month_words(*report.next_report) + "."));
  }
}

}  // namespace

page::List edition_changes(const library::Report& report) {
  page::List list;
  for (auto change = report.changes.rbegin(); change != report.changes.rend(); ++change) {
    list.items.push_back(page::plain(std::string(kind_words(change->kind)) + " (edition " +
                                     base::whole(change->edition) + ", " + wording::date_words(change->date) +
                                     "): " + change->text));
  }
  return list;
}

std::vector<page::Piece> corrections_and_editions(const library::Report& report) {
  std::vector<page::Piece> pieces{heading(2, "report-editions", "Corrections and editions")};
  const bool is_first = report.edition == 1;
  pieces.push_back(
      paragraph(is_first ? "This is the first edition." : "This is " + edition_words(report) + "."));
  if (!report.changes.empty()) pieces.push_back({edition_changes(report)});
  return pieces;
}

std::vector<page::Piece> contact_and_next(const Facts& facts, const library::Report& report) {
  std::vector<page::Piece> contact;
  std::vector<page::Piece> next;
  add_contact(contact, facts.library().site.contact);
  add_next(next, facts, report);
  if (contact.empty() && next.empty()) return {};
  std::string title = contact.empty() ? "Next report" : "Contact";
  if (!contact.empty() && !next.empty()) title = "Contact and next report";
  std::vector<page::Piece> pieces{heading(2, "report-contact", std::move(title))};
  pieces.insert(pieces.end(), contact.begin(), contact.end());
  pieces.insert(pieces.end(), next.begin(), next.end());
  return pieces;
}

}  // namespace compose
