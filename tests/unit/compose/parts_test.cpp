#include "compose/parts.h"

#include <gtest/gtest.h>

namespace compose {

namespace {

sections::Stated with_word(std::string word) {
  const model::Period window = *model::Period::from("2023-01..2023-12");
  sections::Stated stated{.entry = {},
                          .finding = {.measure = {"m"},
                                      .area = {"a"},
                                      .window = window,
                                      .latest = {window, {}},
                                      .previous = {window, {}},
                                      .trend = {}},
                          .statement = {}};
  stated.statement.trend.word = std::move(word);
  return stated;
}

}  // namespace

TEST(TrendCounts, NameOnlyTheWordsThatOccurInAFixedOrder) {
  const sections::Stated stable = with_word("Stable");
  const sections::Stated rising = with_word("Increasing");
  const sections::Stated unknown = with_word("Not available");
  EXPECT_EQ(trend_counts({&stable, &rising, &stable, &unknown}),
            "4 measures (1 increasing, 2 stable, 1 not available)");
  EXPECT_EQ(trend_counts({&rising}), "1 measure (1 increasing)");
}

TEST(Shortened, CutsAtAWord) {
  EXPECT_EQ(shortened("one two three", 20), "one two three");
  EXPECT_EQ(shortened("one two three", 9), "one two…");
  EXPECT_EQ(shortened("undivided", 4), "");
}

}  // namespace compose
