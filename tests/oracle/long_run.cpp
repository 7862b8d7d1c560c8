// Long-run trends and seasonal factors against R: the packages trend and stats.
#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "oracle/table.h"
#include "stats/mann_kendall.h"
#include "stats/seasonal.h"

namespace {

using oracle::agrees;
using oracle::number;
using oracle::numbers;
using oracle::Row;
using stats::Confidence;

double two_sided_p(double z) {
  return std::erfc(std::abs(z) / std::sqrt(2.0));
}

// The package gives NaN where the variance is 0; then nothing but chance is left.
std::string or_when_nan(const std::string& text, const std::string& instead) {
  return text == "NaN" ? instead : text;
}

void expect_same_verdict(const stats::MannKendall& test, double p) {
  EXPECT_EQ(stats::is_beyond_chance(test, Confidence::percent_90), p < 0.1);
  EXPECT_EQ(stats::is_beyond_chance(test, Confidence::percent_95), p < 0.05);
  EXPECT_EQ(stats::is_beyond_chance(test, Confidence::percent_99), p < 0.01);
  EXPECT_EQ(stats::is_beyond_chance(test, Confidence::percent_99_8), p < 0.002);
}

TEST(LongRunOracle, MannKendallIsThatOfTrend) {
  const auto rows = oracle::ours("mann_kendall_sen.csv");
  ASSERT_EQ(rows.size(), 10U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("series"));
    const auto test = std::get<stats::MannKendall>(stats::mann_kendall(numbers(row.at("values"))));
    const std::string p = or_when_nan(row.at("p_normal_trend"), "1");
    EXPECT_EQ(test.s, *number(row.at("S")));
    EXPECT_TRUE(agrees(test.variance, row.at("varS")));
    EXPECT_TRUE(agrees(test.z, or_when_nan(row.at("z_continuity"), "0")));
    EXPECT_TRUE(agrees(test.slope, row.at("sen_slope")));
    EXPECT_TRUE(agrees(two_sided_p(test.z), p));
    expect_same_verdict(test, *number(p));
  }
}

TEST(LongRunOracle, SeasonalMannKendallIsThatOfTrend) {
  const auto rows = oracle::ours("seasonal_mann_kendall.csv");
  ASSERT_EQ(rows.size(), 5U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("series"));
    const auto test = std::get<stats::SeasonalMannKendall>(
        stats::seasonal_mann_kendall(numbers(row.at("values")), stats::seasons));
    EXPECT_EQ(test.whole.s, *number(row.at("S")));
    EXPECT_TRUE(agrees(test.whole.variance, row.at("varS")));
    EXPECT_TRUE(agrees(test.whole.z, row.at("z_continuity")));
    EXPECT_TRUE(agrees(test.whole.slope, row.at("seasonal_sen_slope_per_year")));
    EXPECT_TRUE(agrees(two_sided_p(test.whole.z), row.at("p")));
    expect_same_verdict(test.whole, *number(row.at("p")));
    const auto s = numbers(row.at("S_by_season"));
    std::istringstream variances(row.at("varS_by_season"));
    ASSERT_EQ(test.seasons.size(), s.size());
    for (std::size_t season = 0; season < s.size(); ++season) {
      std::string variance;
      variances >> variance;
      EXPECT_EQ(test.seasons[season].s, *s[season]);
      EXPECT_TRUE(agrees(test.seasons[season].variance, variance));
    }
  }
}

TEST(LongRunOracle, SeasonalFactorsAreThoseOfDecompose) {
  const auto rows = oracle::ours("seasonal_factors_decompose.csv");
  ASSERT_EQ(rows.size(), 12U);
  for (const Row& row : rows) {
    const auto factors = std::get<stats::SeasonalFactors>(stats::seasonal_factors(numbers(row.at("values"))));
    const auto season = static_cast<std::size_t>(*number(row.at("season")));
    EXPECT_TRUE(agrees(factors.at(season - 1), row.at("factor"))) << row.at("series") << " " << season;
  }
}

}  // namespace
