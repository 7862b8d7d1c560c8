#include "stats/mann_kendall.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/random.h"

namespace {

using stats::Confidence;
using stats::MannKendall;
using stats::Refusal;
using stats::SeasonalMannKendall;
using stats::Series;

MannKendall test_of(const Series& series) {
  return std::get<MannKendall>(stats::mann_kendall(series));
}
SeasonalMannKendall by_quarter(const Series& series) {
  return std::get<SeasonalMannKendall>(stats::seasonal_mann_kendall(series, 4));
}

TEST(MannKendall, CanBeFollowedByHand) {
  const auto test = test_of({1, 3, 2, 4});  // of six pairs five rise and one falls
  EXPECT_EQ(test.s, 4);
  EXPECT_DOUBLE_EQ(test.variance, 4 * 3 * 13 / 18.0);
  EXPECT_DOUBLE_EQ(test.z, 3 / std::sqrt(4 * 3 * 13 / 18.0));
  EXPECT_EQ(test.slope, 0.75);  // of -1, 0.5, 0.5, 1, 2 and 2
}

TEST(MannKendall, EqualValuesAreNoTrendAndNoNumberThatIsNone) {
  const auto test = test_of(Series(6, 4.0));
  EXPECT_EQ(test.s, 0);
  EXPECT_EQ(test.variance, 0);
  EXPECT_EQ(test.z, 0);
  EXPECT_EQ(test.slope, 0);
  EXPECT_FALSE(stats::is_beyond_chance(test, Confidence::percent_90));
}

TEST(MannKendall, OneStepFromZeroIsNothing) {
  EXPECT_EQ(test_of({1, 3, 2}).s, 1);
  EXPECT_EQ(test_of({1, 3, 2}).z, 0);
}

TEST(MannKendall, OneOddValueMovesTheSlopeLittle) {
  EXPECT_EQ(test_of({1, 2, 3, 4, 1000, 6, 7, 8}).slope, 1);
}

TEST(MannKendall, AFallIsAsFarBeyondChanceAsARise) {
  EXPECT_TRUE(stats::is_beyond_chance(test_of({1, 2, 3, 4, 5}), Confidence::percent_95));
  EXPECT_TRUE(stats::is_beyond_chance(test_of({5, 4, 3, 2, 1}), Confidence::percent_95));
  EXPECT_FALSE(stats::is_beyond_chance(test_of({5, 4, 3, 2, 1}), Confidence::percent_99));
}

TEST(MannKendall, FewOrMissingValuesAreRefused) {
  const auto refusal = [](const Series& series) { return std::get<Refusal>(stats::mann_kendall(series)); };
  EXPECT_EQ(refusal({}), Refusal::no_values);
  EXPECT_EQ(refusal({1}), Refusal::too_few);
  EXPECT_EQ(refusal({1, std::nullopt, 3}), Refusal::gap);
  EXPECT_EQ(refusal({1, std::numeric_limits<double>::infinity()}), Refusal::not_a_number);
  EXPECT_EQ(std::get<Refusal>(stats::seasonal_mann_kendall(Series(7, 1.0), 4)), Refusal::too_few);
  EXPECT_EQ(std::get<Refusal>(stats::seasonal_mann_kendall({1, std::nullopt}, 1)), Refusal::gap);
}

TEST(SeasonalMannKendall, ASeasonAloneIsNoTrend) {
  Series series;
  for (int t = 0; t < 20; ++t) series.push_back(t % 4 * 100);
  EXPECT_EQ(by_quarter(series).whole.s, 0);
  EXPECT_EQ(by_quarter(series).whole.z, 0);
}

TEST(SeasonalMannKendall, SeesATrendBehindASeason) {
  Series series;
  for (std::size_t t = 0; t < 20; ++t)
    series.push_back(std::vector{200, 0, 300, 100}[t % 4] + static_cast<double>(t / 4));
  const auto test = by_quarter(series);
  EXPECT_EQ(test.whole.s, 40);
  EXPECT_EQ(test.whole.slope, 1);
  EXPECT_TRUE(stats::is_beyond_chance(test.whole, Confidence::percent_99_8));
  EXPECT_FALSE(stats::is_beyond_chance(test_of(series), Confidence::percent_95));
}

TEST(SeasonalMannKendall, OfOneSeasonIsThePlainTest) {
  const Series series{3.1, 3, 3.6, 3.9, 3.7, 4.4, 4.2, 4.9};
  const auto whole = std::get<SeasonalMannKendall>(stats::seasonal_mann_kendall(series, 1)).whole;
  EXPECT_EQ(whole.s, test_of(series).s);
  EXPECT_EQ(whole.z, test_of(series).z);
  EXPECT_EQ(whole.slope, test_of(series).slope);
}

TEST(MannKendallProperty, ReversingSignOrOrderMirrorsAndMovingChangesNothing) {
  Random random(21);
  for (int round = 0; round < 2000; ++round) {
    Series series;
    for (int i = random.between(2, 24); i > 0; --i) series.push_back(random.between(0, 12));
    Series mirrored;
    Series moved;
    for (const auto& value : series) {
      mirrored.push_back(-*value);
      moved.push_back(*value * 8 + 1000);
    }
    const auto test = test_of(series);
    EXPECT_EQ(test_of(mirrored).s, -test.s);
    EXPECT_EQ(test_of(mirrored).z, -test.z);
    EXPECT_EQ(test_of(mirrored).slope, -test.slope);
    EXPECT_EQ(test_of({series.rbegin(), series.rend()}).z, -test.z);
    EXPECT_EQ(test_of(moved).z, test.z);
    EXPECT_EQ(test_of(moved).slope, test.slope * 8);
    EXPECT_GE(test.variance, 0);
    EXPECT_TRUE(std::isfinite(test.z));
  }
}

}  // namespace
