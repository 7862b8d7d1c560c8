// Pieces that several pages share.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compose/compose.h"

namespace compose {

page::Piece heading(int level, std::string id, std::string text);
page::Piece paragraph(std::string text, page::Look look = page::Look::plain);
page::Piece paragraph(page::Runs runs, page::Look look = page::Look::plain);

// A report's or a pack's `details` as a table of two columns; `id` of its caption.
page::Piece details_table(const std::vector<std::pair<std::string, std::string>>& details, std::string id,
                          std::string caption);

// What stands in place of the blocks of an ordinary text: home's report speaks, or the newest of the site's
// own that uses the measure.
std::vector<page::Inset> insets_of(const library::Page& own, const Facts& facts,
                                   base::Diagnostics& diagnostics);

// The parts of a report with the sections said in each; sections without a part come first, under an empty
// title.
struct SaidPart {
  std::string id;
  std::string title;
  std::string intro;
  std::vector<const sections::SaidSection*> sections;

  std::vector<const sections::Stated*> stated() const;
  // The part's own; of sections without a part what they have in common.
  std::string heading_id() const { return "part-" + (id.empty() ? "measures" : id); }
  std::string heading_text() const;
};
std::vector<SaidPart> parts_of(const sections::Said& said);

// The introduction of a report with what its blocks became; none of one that has none.
std::vector<page::Piece> introduction_of(const sections::Said& said);

// "4 measures (2 increasing, 1 stable, 1 not available)"
std::string trend_counts(const std::vector<const sections::Stated*>& stated);

// The draft banner of a report; empty in a public build.
std::string draft_banner(const Facts& facts, const library::Report* report);

// Where a name stands in an alphabet of headings: its first letter as a capital, or "0 to 9".
std::string letter_of(const std::string& name);

// At most `limit` characters, cut at a word, with an ellipsis.
std::string shortened(std::string text, std::size_t limit);

}  // namespace compose
