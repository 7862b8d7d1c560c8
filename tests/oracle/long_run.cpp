// Long-run trends and seasonal factors against R: the packages trend and stats.
#include <gtest/gtest.h>

#include <algorithm>
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

// --- numbers of the table that we never publish, worked out here from ours ---

std::vector<double> without_gaps(const std::vector<std::optional<double>>& series) {
  std::vector<double> values;
  for (const auto& value : series) values.push_back(*value);
  return values;
}

double pairs_of_equals(const std::vector<double>& values) {
  double pairs = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    pairs += static_cast<double>(
        std::count(values.begin() + static_cast<std::ptrdiff_t>(i) + 1, values.end(), values[i]));
  return pairs;
}

// Kendall's tau-b; time has no ties.
double tau(double s, const std::vector<double>& values) {
  const auto n = static_cast<double>(values.size());
  const double pairs = n * (n - 1) / 2;
  return s / std::sqrt(pairs * (pairs - pairs_of_equals(values)));
}

// How many orders of n different values have s = -n(n-1)/2 + 2k, for each k.
std::vector<double> orders_by_s(std::size_t n) {
  std::vector<double> orders{1};
  for (std::size_t size = 2; size <= n; ++size) {
    std::vector<double> next(orders.size() + size - 1, 0);
    for (std::size_t k = 0; k < orders.size(); ++k) {
      for (std::size_t places = 0; places < size; ++places) next[k + places] += orders[k];
    }
    orders = std::move(next);
  }
  return orders;
}

// As R's cor.test: by counting orders where no values are equal, else normal without continuity correction.
double p_of_cor_test(const stats::MannKendall& test, const std::vector<double>& values) {
  if (pairs_of_equals(values) > 0) return two_sided_p(test.s / std::sqrt(test.variance));
  const std::vector<double> orders = orders_by_s(values.size());
  double all = 0;
  double beyond = 0;
  for (std::size_t k = 0; k < orders.size(); ++k) {
    const double s = 2 * static_cast<double>(k) - static_cast<double>(orders.size() - 1);
    all += orders[k];
    if (std::abs(s) >= std::abs(test.s)) beyond += orders[k];
  }
  return beyond / all;
}

// As sens.slope: the slopes whose ranks lie z root(variance) / 2 either side of the middle; none beyond the
// ends.
std::optional<double> slope_at(const std::vector<double>& values, double arm) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (std::size_t j = i + 1; j < values.size(); ++j)
      slopes.push_back((values[j] - values[i]) / static_cast<double>(j - i));
  }
  std::sort(slopes.begin(), slopes.end());
  const double rank = std::nearbyint((static_cast<double>(slopes.size()) + arm) / 2 + (arm > 0 ? 1 : 0));
  if (rank < 1 || rank > static_cast<double>(slopes.size())) return std::nullopt;
  return slopes[static_cast<std::size_t>(rank) - 1];
}

void expect_what_is_not_published(const stats::MannKendall& test, const Row& row) {
  const std::vector<double> values = without_gaps(numbers(row.at("values")));
  const double arm = stats::z_of(Confidence::percent_95) * std::sqrt(test.variance);
  // Single precision there.
  EXPECT_NEAR(two_sided_p(test.z), *number(row.at("p_Kendall_package")), 2e-7);
  if (test.variance == 0) return;  // tau and p of equal values are no numbers
  EXPECT_TRUE(agrees(tau(test.s, values), row.at("tau")));
  EXPECT_TRUE(agrees(p_of_cor_test(test, values), row.at("p_exact_R_cor.test")));
  EXPECT_TRUE(agrees(slope_at(values, -arm), row.at("sen_lower95")));
  EXPECT_TRUE(agrees(slope_at(values, arm), row.at("sen_upper95")));
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
    expect_what_is_not_published(test, row);
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
