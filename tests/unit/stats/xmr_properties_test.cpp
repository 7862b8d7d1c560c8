// What must hold of the chart of any series, asked of thousands of random ones.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "stats/seasonal.h"
#include "stats/xmr.h"
#include "support/random.h"

namespace {

using stats::Series;
using stats::Side;
using stats::Signal;
using stats::XmrChart;
using stats::XmrLimits;

constexpr int rounds = 3000;

XmrChart chart_of(const Series& series, const stats::XmrPlan& plan = {}) {
  return std::get<XmrChart>(stats::xmr_chart(series, plan));
}

// Whole numbers, so that scaling by powers of two, shifting and mirroring are exact: flat, drifting,
// stepping, with ties, with spikes.
Series random_series(Random& random) {
  const int count = random.between(1, 40);
  const int spread = random.one_in(3) ? 2 : random.between(1, 200);
  const int drift = random.one_in(2) ? 0 : random.between(-spread, spread);
  const int step_at = random.one_in(3) ? random.below(count) : count;
  Series series;
  for (int i = 0; i < count; ++i) {
    int value = 500 + random.between(-spread, spread) + drift * i / 4;
    if (i >= step_at) value += 2 * spread;
    if (random.one_in(25)) value += 10 * spread;
    series.push_back(value);
  }
  return series;
}

Series turned(const Series& series, double factor, double shift) {
  Series found;
  for (const auto& value : series) found.push_back(*value * factor + shift);
  return found;
}

Signal mirror_of(Signal signal) {
  using enum Signal;
  switch (signal) {
    case common_cause:
      return common_cause;
    case above_ucl:
      return below_lcl;
    case below_lcl:
      return above_ucl;
    case seven_point_trend_increasing:
      return seven_point_trend_decreasing;
    case seven_point_trend_decreasing:
      return seven_point_trend_increasing;
    case two_in_three_above:
      return two_in_three_below;
    case two_in_three_below:
      return two_in_three_above;
    case seven_points_above:
      return seven_points_below;
    case seven_points_below:
      return seven_points_above;
  }
  return common_cause;
}

std::array<double, 4> lines_of(const XmrLimits& limits) {
  return {limits.outer.lower, limits.near.lower, limits.near.upper, limits.outer.upper};
}

// On the edge: where the last bit of a limit decides, moving the series may decide otherwise.
bool has_a_point_on_a_line(const Series& series, const XmrChart& chart) {
  const auto& stretch = chart.stretches.front();
  const auto* limits = std::get_if<XmrLimits>(&stretch.limits);
  if (limits == nullptr) return false;
  for (const auto& value : series) {
    if (*value != stretch.mean && std::abs(*value - stretch.mean) < 1e-9) return true;
    for (const double line : lines_of(*limits)) {
      if (std::abs(*value - line) < 1e-9) return true;
    }
  }
  return false;
}

TEST(XmrProperty, ScalingTheValuesScalesTheLimitsAndChangesNoWord) {
  Random random(11);
  for (int round = 0; round < rounds; ++round) {
    const Series series = random_series(random);
    const double factor = random.one_in(2) ? 0.125 : 64;
    const XmrChart one = chart_of(series);
    const XmrChart other = chart_of(turned(series, factor, 0));
    EXPECT_EQ(other.stretches[0].mean, one.stretches[0].mean * factor);
    EXPECT_EQ(other.stretches[0].limits.index(), one.stretches[0].limits.index());
    if (const auto* limits = std::get_if<XmrLimits>(&one.stretches[0].limits)) {
      const auto& scaled = std::get<XmrLimits>(other.stretches[0].limits);
      EXPECT_EQ(scaled.outer.upper, limits->outer.upper * factor);
      EXPECT_EQ(scaled.near.lower, limits->near.lower * factor);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
      EXPECT_EQ(other.points[i].place, one.points[i].place);
      EXPECT_EQ(other.points[i].signal, one.points[i].signal);
    }
  }
}

// But for the end of a trend before an equal value, which the package calls decreasing either way.
TEST(XmrProperty, ReversingTheSignMirrorsTheWords) {
  Random random(12);
  for (int round = 0; round < rounds; ++round) {
    const Series series = random_series(random);
    const XmrChart one = chart_of(series);
    const XmrChart other = chart_of(turned(series, -1, 0));
    if (const auto* limits = std::get_if<XmrLimits>(&one.stretches[0].limits)) {
      const auto& mirrored = std::get<XmrLimits>(other.stretches[0].limits);
      EXPECT_EQ(mirrored.outer.lower, -limits->outer.upper);
      EXPECT_EQ(mirrored.outer.upper, -limits->outer.lower);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
      if (i + 1 < series.size() && series[i] == series[i + 1]) continue;
      EXPECT_EQ(other.points[i].signal, mirror_of(one.points[i].signal)) << round << " " << i;
    }
  }
}

TEST(XmrProperty, AddingAConstantShiftsTheLimitsAndChangesNoWord) {
  Random random(13);
  int compared = 0;
  for (int round = 0; round < rounds; ++round) {
    const Series series = random_series(random);
    const double shift = random.between(-4000, 4000);
    const XmrChart one = chart_of(series);
    const XmrChart other = chart_of(turned(series, 1, shift));
    EXPECT_NEAR(other.stretches[0].mean, one.stretches[0].mean + shift, 1e-9);
    if (const auto* limits = std::get_if<XmrLimits>(&one.stretches[0].limits)) {
      const auto& shifted = std::get<XmrLimits>(other.stretches[0].limits);
      for (std::size_t line = 0; line < 4; ++line)
        EXPECT_NEAR(lines_of(shifted).at(line), lines_of(*limits).at(line) + shift, 1e-9);
    }
    if (has_a_point_on_a_line(series, one)) continue;
    ++compared;
    for (std::size_t i = 0; i < series.size(); ++i)
      EXPECT_EQ(other.points[i].signal, one.points[i].signal) << round << " " << i;
  }
  EXPECT_GT(compared, rounds / 2);
}

TEST(XmrProperty, LimitsLieInOrderRoundTheMeanAndAreNeverOfNoWidth) {
  Random random(14);
  for (int round = 0; round < rounds; ++round) {
    const auto stretch = chart_of(random_series(random)).stretches.front();
    const auto* limits = std::get_if<XmrLimits>(&stretch.limits);
    if (limits == nullptr) continue;
    EXPECT_LT(limits->outer.lower, limits->near.lower);
    EXPECT_LT(limits->near.lower, stretch.mean);
    EXPECT_LT(stretch.mean, limits->near.upper);
    EXPECT_LT(limits->near.upper, limits->outer.upper);
  }
}

TEST(XmrProperty, NewLimitsAreThoseOfTheStretchAlone) {
  Random random(15);
  for (int round = 0; round < rounds; ++round) {
    const Series series = random_series(random);
    const auto at = static_cast<std::size_t>(random.below(static_cast<int>(series.size())));
    if (at == 0) continue;
    const XmrChart parted = chart_of(series, {.new_limits_at = {at}});
    const XmrChart alone = chart_of(Series(series.begin() + static_cast<std::ptrdiff_t>(at), series.end()));
    EXPECT_EQ(parted.stretches[1].mean, alone.stretches[0].mean);
    for (std::size_t i = 0; i < alone.points.size(); ++i)
      EXPECT_EQ(parted.points[at + i].signal, alone.points[i].signal);
  }
}

// Any bits that make a finite number, or a few extreme ones.
double random_finite(Random& random) {
  constexpr std::array extremes{0.0, -0.0, 1e100, -1e100, 1e-100, 1.7e308, 5e-324, 1.0};
  if (random.one_in(3)) return extremes.at(static_cast<std::size_t>(random.below(extremes.size())));
  return std::ldexp(random.share() - 0.5, random.between(-1070, 1023));
}

void expect_finite(const XmrChart& chart) {
  for (const stats::Stretch& stretch : chart.stretches) {
    EXPECT_TRUE(std::isfinite(stretch.mean));
    EXPECT_TRUE(std::isfinite(stretch.range.mean));
    EXPECT_TRUE(std::isfinite(stretch.range.cut_off));
    if (const auto* limits = std::get_if<XmrLimits>(&stretch.limits)) {
      for (const double line : lines_of(*limits)) EXPECT_TRUE(std::isfinite(line));
      EXPECT_LT(limits->outer.lower, limits->outer.upper);
    }
  }
}

TEST(XmrProperty, NoFiniteInputMakesANumberThatIsNone) {
  Random random(16);
  int charts = 0;
  for (int round = 0; round < rounds; ++round) {
    Series series;
    const bool is_bounded = random.one_in(2);
    for (int i = random.between(1, 20); i > 0; --i) {
      const double value = random_finite(random);
      const double size = std::abs(value);
      series.push_back(is_bounded && (size > 1e100 || size < 1e-100) ? 1e99 : value);
    }
    const auto found = stats::xmr_chart(series);
    if (const auto* chart = std::get_if<XmrChart>(&found)) {
      expect_finite(*chart);
      ++charts;
    } else {
      EXPECT_EQ(std::get<stats::Refusal>(found), stats::Refusal::out_of_range);
    }
  }
  EXPECT_GT(charts, rounds / 3);
}

TEST(SeasonalProperty, NoPositiveInputMakesAFactorThatIsNoneAndTheirMeanIsOne) {
  Random random(17);
  int found_ones = 0;
  for (int round = 0; round < rounds; ++round) {
    Series series;
    for (int i = random.between(12, 24); i > 0; --i) {
      const double size = std::abs(random_finite(random));
      series.push_back(size > 1e100 || size < 1e-100 ? 1.0 : size);
    }
    const auto found = stats::seasonal_factors(series);
    ASSERT_TRUE(std::holds_alternative<stats::SeasonalFactors>(found));
    const auto& factors = std::get<stats::SeasonalFactors>(found);
    double sum = 0;
    for (const double factor : factors) {
      EXPECT_TRUE(std::isfinite(factor));
      EXPECT_GT(factor, 0);
      sum += factor;
    }
    EXPECT_NEAR(sum / 4, 1, 1e-12);
    ++found_ones;
  }
  EXPECT_EQ(found_ones, rounds);
}

}  // namespace
