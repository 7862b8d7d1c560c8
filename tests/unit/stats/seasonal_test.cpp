#include "stats/seasonal.h"

#include <gtest/gtest.h>

#include <limits>

#include "stats/xmr.h"

namespace {

using stats::Refusal;
using stats::SeasonalFactors;
using stats::Series;

Refusal refusal_of(const Series& series) {
  return std::get<Refusal>(stats::seasonal_factors(series));
}

Series pure_season(std::size_t count) {
  Series series;
  for (std::size_t t = 0; t < count; ++t) series.push_back(100.0 + 20.0 * static_cast<double>(t % 4));
  return series;
}

TEST(Seasonal, FactorsOfAPureSeasonAreItsPattern) {
  const auto factors = std::get<SeasonalFactors>(stats::seasonal_factors(pure_season(16)));
  for (std::size_t season = 0; season < 4; ++season)
    EXPECT_NEAR(factors.at(season), (100 + 20.0 * static_cast<double>(season)) / 130, 1e-12);
}

TEST(Seasonal, FactorsBelongToTheSeriesFirstQuarterNotToTheCalendars) {
  Series later = pure_season(17);
  later.erase(later.begin());
  const auto factors = std::get<SeasonalFactors>(stats::seasonal_factors(later));
  EXPECT_NEAR(factors[0], 120.0 / 130, 1e-12);
  EXPECT_NEAR(factors[3], 100.0 / 130, 1e-12);
}

TEST(Seasonal, WithoutItsSeasonAPureSeasonIsLevelAndHasNoLimits) {
  std::vector<double> values;
  Series series;
  for (std::size_t t = 0; t < 20; ++t) {
    values.push_back(std::vector{0.7, 1.3, 0.9, 1.1}[t % 4] * 413);
    series.push_back(values.back());
  }
  const auto factors = std::get<SeasonalFactors>(stats::seasonal_factors(series));
  Series adjusted;
  for (const double value : stats::without_season(values, factors)) {
    EXPECT_NEAR(value, 413, 1e-9);
    adjusted.push_back(value);
  }
  const auto chart = std::get<stats::XmrChart>(stats::xmr_chart(adjusted));
  EXPECT_EQ(std::get<stats::NoLimits>(chart.stretches.front().limits), stats::NoLimits::constant);
}

TEST(Seasonal, TwelveQuartersAreNeeded) {
  EXPECT_EQ(refusal_of(pure_season(11)), Refusal::too_few);
  EXPECT_TRUE(std::holds_alternative<SeasonalFactors>(stats::seasonal_factors(pure_season(12))));
}

TEST(Seasonal, ZerosGapsAndWhatIsNoNumberAreRefused) {
  for (std::size_t at = 0; at < 12; ++at) {
    Series series = pure_season(12);
    series[at] = 0;
    EXPECT_EQ(refusal_of(series), Refusal::not_positive);
    series[at] = -1;
    EXPECT_EQ(refusal_of(series), Refusal::not_positive);
    series[at] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal_of(series), Refusal::not_a_number);
    series[at].reset();
    EXPECT_EQ(refusal_of(series), Refusal::gap);
  }
  EXPECT_EQ(refusal_of({}), Refusal::no_values);
}

}  // namespace
