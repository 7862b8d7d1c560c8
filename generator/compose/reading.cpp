// "How to read this report": of the comparison, the trend words and the groups only what the report uses.
#include <algorithm>
#include <variant>
#include <vector>

#include "compose/parts.h"
#include "compose/report_end.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace compose {

namespace {

bool is_compared(const sections::Stated& stated) {
  const auto& all = stated.finding.benchmarks;
  return std::any_of(all.begin(), all.end(), [](const analysis::Benchmark& each) {
    return each.unavailable == analysis::Benchmark::Unavailable::none;
  });
}

bool has_trend_word(const sections::Stated& stated) {
  return stated.entry.asserted || stated.finding.trend.word != analysis::TrendWord::not_available;
}

// What the blocks of a text print of the measures that they show, beside how these changed.
void note_blocks(wording::Used& used, const std::vector<library::Block>& blocks,
                 const std::vector<sections::Stated>& shown) {
  const bool has_summary = std::any_of(blocks.begin(), blocks.end(), [](const library::Block& each) {
    return std::holds_alternative<library::SummaryBlock>(each.content);
  });
  const bool has_bars = std::any_of(blocks.begin(), blocks.end(), [](const library::Block& each) {
    const auto* chart = std::get_if<library::ChartBlock>(&each.content);
    return chart != nullptr && chart->type == library::ChartType::bars;
  });
  for (const sections::Stated& each : shown) {
    used.changes = used.changes || each.finding.change.has_value();
    used.trend_words = used.trend_words || (has_summary && has_trend_word(each));
    used.comparisons = used.comparisons || ((has_summary || has_bars) && is_compared(each));
  }
}

wording::Used words_of(const sections::Said& said) {
  const library::Report& report = said.edition->report;
  wording::Used used;
  for (const sections::SaidSection& section : said.sections) {
    for (const sections::Stated& each : section.stated) {
      used.changes = used.changes || each.finding.change.has_value();
      used.trend_words = used.trend_words || has_trend_word(each);
      used.comparisons = used.comparisons || is_compared(each);
    }
    for (const library::Section& written : report.sections) {
      if (written.id == section.id) note_blocks(used, written.blocks, section.shown);
    }
  }
  note_blocks(used, report.blocks, said.shown);
  return used;
}

// The groups that the report's statements compare with, each explained once.
page::List groups_read(const Facts& facts, const sections::Said& said) {
  page::List list;
  std::vector<model::GroupId> seen;
  const auto explain = [&](const analysis::Benchmark& benchmark) {
    const model::Group* group = facts.model().group(benchmark.group);
    const bool is_seen = std::find(seen.begin(), seen.end(), benchmark.group) != seen.end();
    const bool is_used = benchmark.unavailable == analysis::Benchmark::Unavailable::none;
    if (group == nullptr || is_seen || !is_used) return;
    seen.push_back(benchmark.group);
    list.items.push_back(page::plain(wording::group_words(facts.model(), *group, benchmark)));
  };
  for (const SaidPart& part : parts_of(said)) {
    for (const sections::Stated* stated : part.stated()) {
      std::for_each(stated->finding.benchmarks.begin(), stated->finding.benchmarks.end(), explain);
    }
  }
  return list;
}

}  // namespace

std::vector<page::Piece> how_to_read(const Facts& facts, const sections::Said& said) {
  const auto texts = wording::reading_words(said.edition->standpoint, facts.model().methods, words_of(said));
  if (texts.empty()) return {};
  std::vector<page::Piece> pieces{heading(2, "report-how-to-read", "How to read this report")};
  for (const std::string& text : texts) pieces.push_back(paragraph(text));
  page::List groups = groups_read(facts, said);
  if (!groups.items.empty()) pieces.push_back({std::move(groups)});
  pieces.push_back(paragraph(page::link("How the words are chosen", page::address::methodology())));
  return pieces;
}

}  // namespace compose
