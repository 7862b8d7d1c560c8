#include "sections/statement.h"

#include <gtest/gtest.h>

#include "sections/measure_pieces.h"

namespace sections {

namespace {

const model::Measure theft{.id = {"theft"},
                           .title = "Theft offences",
                           .short_title = "Theft",
                           .unit = "offences",
                           .better = model::Better::lower};

analysis::Finding finding_of(analysis::TrendWord word, analysis::Judgement judgement) {
  const model::Period window = *model::Period::from("2023-01..2023-12");
  analysis::Finding finding{.measure = theft.id,
                            .area = {"north"},
                            .window = window,
                            .latest = {window, {}},
                            .previous = {window, {}},
                            .trend = {}};
  finding.trend.word = word;
  finding.trend.judgement = judgement;
  return finding;
}

}  // namespace

TEST(Names, ALabelGoesBeforeTitleAndCategory) {
  EXPECT_EQ(names_of(theft, {.measure = theft.id}).short_title, "Theft");
  EXPECT_EQ(names_of(theft, {.measure = theft.id, .category = {"Bicycles"}}).title,
            "Theft offences: Bicycles");
  EXPECT_EQ(
      names_of(theft, {.measure = theft.id, .category = {"Bicycles"}, .label = "Stolen bicycles"}).title,
      "Stolen bicycles");
}

TEST(PrintedTrend, AnAssertedWordGoesBeforeTheComputedOneAndIsJudgedLikeIt) {
  const auto computed = finding_of(analysis::TrendWord::reducing, analysis::Judgement::better);
  const library::MeasureEntry plain{.measure = theft.id};
  EXPECT_EQ(printed_trend_word(plain, computed), "Reducing");
  EXPECT_EQ(printed_judgement(theft, plain, computed), "better");
  const library::MeasureEntry asserted{
      .measure = theft.id,
      .asserted = library::Asserted{.word = library::TrendWord::increasing, .because = "counts moved"}};
  EXPECT_EQ(printed_trend_word(asserted, computed), "Increasing");
  EXPECT_EQ(printed_judgement(theft, asserted, computed), "worse");
  EXPECT_EQ(judgement_runs(theft, asserted, computed).front().weight, page::Weight::worse);
}

}  // namespace sections
