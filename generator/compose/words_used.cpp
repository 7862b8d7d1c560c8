#include <array>
#include <functional>
#include <set>
#include <vector>

#include "base/number.h"
#include "base/text.h"
#include "compose/methodology.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "methodology/methodology.h"
#include "wording/page_words.h"

namespace compose {

namespace {

using Text = rulebook::MethodText;

// One row of a table of words, and which statements it counts.
struct Word {
  std::string text;
  std::function<long long(const sections::Stated&)> count;
};

std::string said(Text text) {
  return std::string(rulebook::template_of(text));
}

// What a report states, and once each what it only shows: the statements of its statements.json.
std::vector<const sections::Stated*> statements_of(const sections::Said& report) {
  std::vector<const sections::Stated*> all;
  std::set<model::SeriesKey> known;
  const auto key_of = [](const sections::Stated& stated) {
    return model::SeriesKey{stated.finding.measure, {}, stated.finding.category};
  };
  const auto add_new = [&](const std::vector<sections::Stated>& shown) {
    for (const sections::Stated& each : shown) {
      if (known.insert(key_of(each)).second) all.push_back(&each);
    }
  };
  for (const sections::SaidSection& section : report.sections) {
    for (const sections::Stated& each : section.stated) {
      known.insert(key_of(each));
      all.push_back(&each);
    }
  }
  for (const sections::SaidSection& section : report.sections) add_new(section.shown);
  add_new(report.shown);
  return all;
}

long long counted(const Word& word, const sections::Said& report) {
  long long count = 0;
  for (const sections::Stated* stated : statements_of(report)) count += word.count(*stated);
  return count;
}

Word trend_row(analysis::TrendWord word) {
  return {wording::trend_word(word), [word](const sections::Stated& stated) -> long long {
            return !stated.entry.asserted && stated.finding.trend.word == word ? 1 : 0;
          }};
}

std::vector<Word> trend_rows() {
  using enum analysis::TrendWord;
  std::vector<Word> rows;
  for (const auto word : {increasing, reducing, stable, not_available}) rows.push_back(trend_row(word));
  rows.push_back({said(Text::word_stated),
                  [](const sections::Stated& stated) -> long long { return stated.entry.asserted ? 1 : 0; }});
  return rows;
}

bool is_compared(const analysis::Benchmark& benchmark) {
  return benchmark.unavailable == analysis::Benchmark::Unavailable::none;
}

Word position_row(analysis::Position position) {
  return {wording::position_word(position), [position](const sections::Stated& stated) {
            long long count = 0;
            for (const analysis::Benchmark& each : stated.finding.benchmarks)
              count += is_compared(each) && each.position == position ? 1 : 0;
            return count;
          }};
}

// A measure without any group is one comparison that was not made.
std::vector<Word> position_rows() {
  using enum analysis::Position;
  std::vector<Word> rows;
  for (const auto position : {above, below, similar_to}) rows.push_back(position_row(position));
  rows.push_back({said(Text::word_none), [](const sections::Stated& stated) -> long long {
                    long long count = stated.finding.benchmarks.empty() ? 1 : 0;
                    for (const analysis::Benchmark& each : stated.finding.benchmarks)
                      count += is_compared(each) ? 0 : 1;
                    return count;
                  }});
  return rows;
}

page::Cell number_cell(long long count) {
  return {.lines = {page::plain(wording::count_text(static_cast<double>(count)))}};
}

page::Piece table_of(const std::vector<Word>& words, std::string id, Text caption, const Facts& facts) {
  page::Table table{.id = std::move(id), .caption = said(caption)};
  table.columns = {{said(Text::head_word)},
                   {said(Text::head_newest), page::Align::number},
                   {said(Text::head_all), page::Align::number}};
  for (const Word& word : words) {
    long long all = 0;
    for (const sections::Said& report : facts.said) all += counted(word, report);
    table.rows.push_back({{.lines = {page::plain(base::upper_first(word.text))}},
                          number_cell(counted(word, *report_of_examples(facts))),
                          number_cell(all)});
  }
  return {std::move(table)};
}

long long words_given(const sections::Said& report) {
  const std::vector<Word> rows = trend_rows();
  return counted(rows[0], report) + counted(rows[1], report) + counted(rows[2], report);
}

std::string chance_words(const Facts& facts, const sections::Said& newest) {
  const model::Methods& methods = facts.model().methods;
  const auto words = static_cast<double>(words_given(newest));
  const double risk = base::rounded(100 - methods.confidence_percent, 1);
  return methodology::fill_method(Text::chance, methods,
                                  {{"words", wording::count_text(words)},
                                   {"expected", base::grouped_decimal(words * risk / 100, 1)},
                                   {"risk", base::exact_decimal(risk)}});
}

}  // namespace

std::vector<page::Piece> words_used(const Facts& facts) {
  std::vector<page::Piece> pieces{heading(2, "words-used", said(Text::used_heading))};
  const sections::Said* newest = report_of_examples(facts);
  if (newest == nullptr) {
    pieces.push_back(paragraph(said(Text::nothing_used)));
    return pieces;
  }
  pieces.push_back(table_of(trend_rows(), "trend-words", Text::trend_words_caption, facts));
  pieces.push_back(table_of(position_rows(), "positions", Text::positions_caption, facts));
  pieces.push_back(paragraph(chance_words(facts, *newest)));
  pieces.push_back(paragraph(methodology::fill_method(Text::chance_measured, facts.model().methods)));
  return pieces;
}

}  // namespace compose
