// What changed since the last report: measures that came or went, and words that differ.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/number.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/report_end.h"
#include "sections/statement.h"
#include "wording/wording.h"

namespace compose {

namespace {

using Measures = std::vector<const sections::Stated*>;

bool is_same(const sections::Stated& a, const sections::Stated& b) {
  return a.finding.measure == b.finding.measure && a.finding.category == b.finding.category;
}

const sections::Stated* same_in(const Measures& measures, const sections::Stated& wanted) {
  const auto found = std::find_if(measures.begin(), measures.end(),
                                  [&](const sections::Stated* each) { return is_same(*each, wanted); });
  return found == measures.end() ? nullptr : *found;
}

// A measure that stands in two sections counts once.
Measures measures_of(const sections::Said& said) {
  Measures measures;
  for (const sections::SaidSection& section : said.sections) {
    for (const sections::Stated& each : section.stated) {
      if (same_in(measures, each) == nullptr) measures.push_back(&each);
    }
  }
  return measures;
}

const sections::Said* said_before(const Facts& facts, const library::Report& report) {
  const library::Report* before = neighbours_of(facts, report).before;
  return before == nullptr ? nullptr : said_of(facts, before->slug);
}

std::string short_name(const Facts& facts, const sections::Stated& stated) {
  return sections::names_of(*facts.model().measure(stated.finding.measure), stated.entry).short_title;
}

struct Word {
  std::string before;
  std::string now;
};

std::string position_in(const ledger::Statement& statement, const std::string& group) {
  for (const ledger::Benchmark& each : statement.benchmarks) {
    if (each.group == group && each.is_available) return each.statement;
  }
  return "not compared";
}

std::string target_word(const ledger::Statement& statement) {
  if (!statement.target) return "no target";
  if (!statement.target->is_met) return "target not judged";
  return *statement.target->is_met ? "target met" : "target not met";
}

std::vector<Word> words_that_differ(const sections::Stated& before, const sections::Stated& now) {
  std::vector<Word> words{{before.statement.trend.word, now.statement.trend.word}};
  std::vector<std::string> groups;
  for (const ledger::Statement* statement : {&now.statement, &before.statement}) {
    for (const ledger::Benchmark& each : statement->benchmarks) {
      if (std::find(groups.begin(), groups.end(), each.group) == groups.end()) groups.push_back(each.group);
    }
  }
  for (const std::string& group : groups) {
    words.push_back({position_in(before.statement, group), position_in(now.statement, group)});
  }
  words.push_back({target_word(before.statement), target_word(now.statement)});
  std::erase_if(words, [](const Word& word) { return word.before == word.now; });
  return words;
}

struct Differences {
  Measures added;
  Measures dropped;
  std::vector<page::Runs> words;  // a sentence each
  int kept = 0;                   // measures whose words are the same

  bool is_empty() const { return added.empty() && dropped.empty() && words.empty(); }
};

void compare(Differences& found, const Facts& facts, const sections::Said& said, const sections::Said& last,
             const std::pair<const sections::Stated*, const sections::Stated*>& pair) {
  const auto& [before, now] = pair;
  const std::vector<Word> words = words_that_differ(*before, *now);
  if (words.empty()) ++found.kept;
  const std::string when = " " + wording::in_period_phrase(last.edition->report.period) + ", ";
  for (const Word& word : words) {
    page::Runs sentence = page::link(
        short_name(facts, *now), page::address::section(said.edition->report.slug, now->statement.section));
    sentence.push_back({.text = ": " + word.before + when + word.now + " now."});
    found.words.push_back(std::move(sentence));
  }
}

Differences differences(const Facts& facts, const sections::Said& said, const sections::Said& last) {
  Differences found;
  const Measures now = measures_of(said);
  const Measures before = measures_of(last);
  for (const sections::Stated* each : now) {
    if (const sections::Stated* same = same_in(before, *each)) {
      compare(found, facts, said, last, {same, each});
    } else {
      found.added.push_back(each);
    }
  }
  std::copy_if(before.begin(), before.end(), std::back_inserter(found.dropped),
               [&](const sections::Stated* each) { return same_in(now, *each) == nullptr; });
  return found;
}

void add_measures(std::vector<page::Piece>& pieces, const Facts& facts, const Measures& measures,
                  std::string title) {
  if (measures.empty()) return;
  pieces.push_back(heading(3, "", std::move(title)));
  page::List list;
  for (const sections::Stated* each : measures) {
    list.items.push_back(
        page::link(short_name(facts, *each), page::address::measure(each->finding.measure.text)));
  }
  pieces.push_back({std::move(list)});
}

void add_words(std::vector<page::Piece>& pieces, const Differences& found) {
  if (found.words.empty() && found.kept == 0) return;
  pieces.push_back(heading(3, "", "Trend, comparison and target"));
  if (!found.words.empty()) pieces.push_back({page::List{.items = found.words}});
  if (found.kept == 0) return;
  pieces.push_back(paragraph(base::whole(found.kept) +
                             (found.kept == 1 ? " measure kept its words." : " measures kept their words.")));
}

}  // namespace

std::vector<page::Piece> changes_since_last(const Facts& facts, const sections::Said& said) {
  const sections::Said* last = said_before(facts, said.edition->report);
  if (last == nullptr) return {};
  const Differences found = differences(facts, said, *last);
  std::vector<page::Piece> pieces{heading(2, "report-what-changed", "What changed since the last report")};
  const library::Report& before = last->edition->report;
  const std::string which = is_called_by_title(facts, before) ? "the report " : "the report for ";
  page::Runs opening{{.text = (found.is_empty() ? "Nothing has changed since " : "Compared with ") + which},
                     {.text = report_name(facts, before), .to = page::address::report(before.slug)},
                     {.text = found.is_empty() ? ": the same measures have the same words." : "."}};
  pieces.push_back(paragraph(std::move(opening)));
  if (found.is_empty()) return pieces;
  add_measures(pieces, facts, found.added, "New measures");
  add_measures(pieces, facts, found.dropped, "Measures of the last report that are not in this one");
  add_words(pieces, found);
  return pieces;
}

}  // namespace compose
