#include "compose/report_end.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"

namespace compose {

namespace {

library::Report report_of(int edition) {
  library::Report report{.period = *model::Period::from("2023-Q4")};
  report.edition = edition;
  return report;
}

std::string text_of(const page::Runs& runs) {
  std::string text;
  for (const page::Run& run : runs) text += run.text;
  return text;
}

// Two reports of a series and what they say of one measure after another.
class Series {
 public:
  Series(const std::vector<ledger::Statement>& before, const std::vector<ledger::Statement>& now) {
    auto model = std::make_shared<model::Model>();
    for (const char* name : {"One", "Two", "Three"}) {
      model->measures.push_back({.id = {base::lower_case(name)}, .title = name, .short_title = name});
    }
    cleared_.library.data = model;
    cleared_.library.editions = {edition_of("2023-Q4"), edition_of("2022-Q4")};
    said_ = {said_of(cleared_.library.editions[0], now), said_of(cleared_.library.editions[1], before)};
  }

  std::vector<std::string> sentences() const {
    const Facts facts{cleared_, audience_, said_, metrics_};
    std::vector<std::string> texts;
    for (const page::Piece& piece : changes_since_last(facts, said_.front())) {
      if (const auto* text = std::get_if<page::Paragraph>(&piece.content))
        texts.push_back(text_of(text->text));
      if (const auto* list = std::get_if<page::List>(&piece.content)) {
        for (const page::Runs& item : list->items) texts.push_back(text_of(item));
      }
    }
    return texts;
  }

 private:
  static library::Edition edition_of(const std::string& period) {
    library::Report report{.slug = period, .period = *model::Period::from(period)};
    return {.report = report, .standpoint = {.area = {}, .period = report.period}, .data = nullptr};
  }
  static sections::Said said_of(const library::Edition& edition, const std::vector<ledger::Statement>& all) {
    sections::SaidSection section{.id = "s", .title = "S", .part = ""};
    for (const ledger::Statement& each : all) {
      analysis::Finding finding{.measure = {each.measure},
                                .area = {},
                                .window = edition.report.period,
                                .latest = {edition.report.period, {}},
                                .previous = {edition.report.period, {}},
                                .trend = {}};
      section.stated.push_back(
          {.entry = {.measure = {each.measure}}, .finding = std::move(finding), .statement = each});
    }
    return {.edition = &edition, .sections = {section}, .ledger = {}};
  }

  disclosure::Cleared cleared_;
  disclosure::Audience audience_;
  std::vector<sections::Said> said_;
  scene::TextMetrics metrics_ = scene::arial_metrics();
};

ledger::Statement statement_of(std::string measure, std::string trend) {
  ledger::Statement statement{.measure = std::move(measure)};
  statement.trend.word = std::move(trend);
  return statement;
}

ledger::Statement ranked(ledger::Statement statement, std::string position) {
  statement.benchmarks = {{.group = "msg", .is_available = true, .statement = std::move(position)}};
  return statement;
}

}  // namespace

TEST(ChangesSinceLast, AreASentenceForEveryWordThatDiffers) {
  ledger::Statement met = statement_of("two", "Stable");
  ledger::Statement missed = met;
  met.target = ledger::Target{.is_met = true};
  missed.target = ledger::Target{.is_met = false};
  const Series series(
      {ranked(statement_of("one", "Stable"), "8th/8 MSG (above MSG average rates)"), met},
      {ranked(statement_of("one", "Reducing"), "5th/8 MSG (above MSG average rates)"), missed});
  EXPECT_EQ(series.sentences(),
            (std::vector<std::string>{
                "Compared with the report for October to December 2022.",
                "One: Stable in October to December 2022, Reducing now.",
                "One: 8th/8 MSG (above MSG average rates) in October to December 2022, 5th/8 MSG (above MSG "
                "average rates) now.",
                "Two: target met in October to December 2022, target not met now."}));
}

TEST(ChangesSinceLast, NameMeasuresThatCameAndWentAndCountTheRest) {
  const Series series(
      {statement_of("one", "Stable"), statement_of("two", "Stable")},
      {statement_of("two", "Stable"), statement_of("two", "Stable"), statement_of("three", "")});
  EXPECT_EQ(series.sentences(),
            (std::vector<std::string>{"Compared with the report for October to December 2022.", "Three",
                                      "One", "1 measure kept its words."}));
}

TEST(ChangesSinceLast, SayThatAMeasureWasNotCompared) {
  const Series series({statement_of("one", "Stable")},
                      {ranked(statement_of("one", "Stable"), "1st/8 MSG (similar to MSG average rates)")});
  EXPECT_EQ(series.sentences().back(),
            "One: not compared in October to December 2022, 1st/8 MSG (similar to MSG average rates) now.");
}

TEST(ChangesSinceLast, AreOneSentenceWhereNothingDiffers) {
  const Series series({statement_of("one", "Stable")}, {statement_of("one", "Stable")});
  EXPECT_EQ(
      series.sentences(),
      (std::vector<std::string>{"Nothing has changed since the report for October to December 2022: the same "
                                "measures have the same words."}));
}

TEST(CorrectionsAndEditions, OfAFirstEditionAreOneSentence) {
  const auto pieces = corrections_and_editions(report_of(1));
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_EQ(text_of(std::get<page::Paragraph>(pieces[1].content).text), "This is the first edition.");
}

TEST(CorrectionsAndEditions, NameTheNewestChangeFirst) {
  library::Report report = report_of(3);
  const auto day = [](unsigned number) {
    return base::Date(std::chrono::year(2024) / std::chrono::March / std::chrono::day(number));
  };
  report.changes = {
      {.edition = 2, .date = day(5), .kind = library::ChangeKind::correction, .text = "A count was wrong."},
      {.edition = 3, .date = day(8), .kind = library::ChangeKind::revision, .text = "The source changed."}};
  const page::List list = edition_changes(report);
  ASSERT_EQ(list.items.size(), 2U);
  EXPECT_EQ(text_of(list.items[0]), "Revision (edition 3, 8 March 2024): The source changed.");
  EXPECT_EQ(text_of(list.items[1]), "Correction (edition 2, 5 March 2024): A count was wrong.");
  const auto pieces = corrections_and_editions(report);
  ASSERT_EQ(pieces.size(), 3U);
  EXPECT_EQ(text_of(std::get<page::Paragraph>(pieces[1].content).text),
            "This is edition 3, published 8 March 2024.");
}

TEST(TermsExplained, LinkEachTermToItsEntryUnderAnAnchorOfTheirOwn) {
  EXPECT_TRUE(terms_explained({}).empty());
  const library::Term term{.id = "most-similar-group", .name = "Most similar group", .short_form = "MSG"};
  const auto pieces = terms_explained({&term});
  ASSERT_EQ(pieces.size(), 2U);
  const page::Definition& first = std::get<page::Definitions>(pieces[1].content).items.front();
  EXPECT_EQ(first.id, "term-most-similar-group");
  EXPECT_EQ(text_of(first.term), "Most similar group (MSG)");
  EXPECT_EQ(first.term.front().to, page::address::term("most-similar-group"));
}

}  // namespace compose
