#include "compose/parts.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/text.h"
#include "compose/newest.h"
#include "wording/wording.h"

namespace compose {

page::Piece heading(int level, std::string id, std::string text) {
  return {page::Heading{.level = level, .id = std::move(id), .text = page::plain(std::move(text))}};
}

page::Piece paragraph(std::string text, page::Look look) {
  return paragraph(page::plain(std::move(text)), look);
}

page::Piece paragraph(page::Runs runs, page::Look look) {
  return {page::Paragraph{std::move(runs), look}};
}

page::Piece details_table(const std::vector<std::pair<std::string, std::string>>& details, std::string id,
                          std::string caption) {
  page::Table table{.id = std::move(id), .caption = std::move(caption)};
  table.columns = {{"Detail"}, {"Content"}};
  for (const auto& [name, text] : details)
    table.rows.push_back({page::plain_cell(name), page::plain_cell(text)});
  return {std::move(table)};
}

std::vector<const sections::Stated*> SaidPart::stated() const {
  std::vector<const sections::Stated*> all;
  for (const sections::SaidSection* section : sections) {
    for (const sections::Stated& each : section->stated) all.push_back(&each);
  }
  return all;
}

std::string SaidPart::heading_text() const {
  if (!title.empty()) return title;
  return stated().empty() ? "Sections" : "Measures";
}

std::vector<SaidPart> parts_of(const sections::Said& said) {
  std::vector<SaidPart> parts(1);
  for (const library::Part& each : said.edition->report.parts)
    parts.push_back({each.id, each.title, each.intro, {}});
  for (const sections::SaidSection& section : said.sections) {
    const auto own =
        std::find_if(parts.begin(), parts.end(), [&](const SaidPart& p) { return p.id == section.part; });
    (own == parts.end() ? parts.front() : *own).sections.push_back(&section);
  }
  std::erase_if(parts, [](const SaidPart& part) { return part.sections.empty(); });
  return parts;
}

std::string trend_counts(const std::vector<const sections::Stated*>& stated) {
  struct Row {
    std::string_view word;
    std::string_view name;
  };
  constexpr std::array<Row, 4> rows{{{"Increasing", "increasing"},
                                     {"Reducing", "reducing"},
                                     {"Stable", "stable"},
                                     {"Not available", "not available"}}};
  std::vector<std::string> counts;
  for (const Row& row : rows) {
    const auto count = std::count_if(stated.begin(), stated.end(), [&](const sections::Stated* each) {
      return each->statement.trend.word == row.word;
    });
    if (count > 0) counts.push_back(base::whole(count) + " " + std::string(row.name));
  }
  const std::string noun = stated.size() == 1 ? " measure (" : " measures (";
  return base::whole(static_cast<long long>(stated.size())) + noun + base::joined(counts, ", ") + ")";
}

std::string draft_banner(const Facts& facts, const library::Report* report) {
  if (!facts.audience.is_reviewing) return "";
  std::string banner = "DRAFT, not for publication.";
  if (report == nullptr) return banner;
  constexpr std::array<std::string_view, 3> names{"draft", "review", "approved"};
  banner += " Status: " + std::string(names[static_cast<std::size_t>(report->status)]) + ". ";
  banner += report_name(facts, *report) + ", edition " + base::whole(report->edition) + ".";
  if (report->publish_at && *report->publish_at > facts.audience.now) {
    banner += " Not before " + wording::time_words(*report->publish_at) + ".";
  }
  return banner;
}

std::string letter_of(const std::string& name) {
  const char first = name.empty() ? '#' : name.front();
  const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
  return upper >= 'A' && upper <= 'Z' ? std::string(1, upper) : "0 to 9";
}

std::string shortened(std::string text, std::size_t limit) {
  if (base::characters(text) <= limit) return text;
  while (base::characters(text) > limit - 1) {
    const std::size_t space = text.find_last_of(' ');
    if (space == std::string::npos) return "";
    text.resize(space);
  }
  return text + "…";
}

}  // namespace compose
