#include "plot/scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace {

plot::Extent extent_of(const std::vector<double>& values, bool is_percentage) {
  plot::Extent extent{.is_percentage = is_percentage};
  for (const double value : values) extent.include(value);
  return extent;
}

struct AxisRow {
  std::vector<double> values;
  bool is_percentage;
  std::vector<double> ticks;
  int places;
};
class Axis : public testing::TestWithParam<AxisRow> {};

TEST_P(Axis, HasTheseTicks) {
  const auto& [values, is_percentage, ticks, places] = GetParam();
  const plot::ValueAxis axis = plot::value_axis(extent_of(values, is_percentage));
  EXPECT_EQ(axis.ticks, ticks);
  EXPECT_EQ(axis.places, places);
}
INSTANTIATE_TEST_SUITE_P(
    RoundSteps, Axis,
    testing::Values(AxisRow{{3.69, 3.12, 1.5}, false, {0, 1, 2, 3, 4}, 0},
                    AxisRow{{20, 15, 7}, false, {0, 5, 10, 15, 20}, 0},
                    AxisRow{{7.4}, false, {0, 2, 4, 6, 8}, 0},     // not 0.0, 2.5, 5.0, 7.5
                    AxisRow{{72, 61}, false, {0, 25, 50, 75}, 0},  // but whole steps of 25 are read easily
                    AxisRow{{0.0112}, false, {0, 0.005, 0.01, 0.015}, 3},
                    AxisRow{{0.3, 0.1 + 0.2}, false, {0, 0.1, 0.2, 0.3}, 1},  // a hair above 0.3 is still 0.3
                    AxisRow{{2710, 2102}, false, {0, 1000, 2000, 3000}, 0},
                    AxisRow{{1e9}, false, {0, 2e8, 4e8, 6e8, 8e8, 1e9}, 0},
                    AxisRow{{1e15}, false, {0, 2e14, 4e14, 6e14, 8e14, 1e15}, 0}));
INSTANTIATE_TEST_SUITE_P(WholeNumbersHaveNoHalves, Axis,
                         testing::Values(AxisRow{{1, 0}, false, {0, 1, 2, 3}, 0},
                                         AxisRow{{2}, false, {0, 1, 2, 3}, 0},
                                         AxisRow{{1.5, 1}, false, {0, 0.5, 1, 1.5}, 1}));
INSTANTIATE_TEST_SUITE_P(NothingToShow, Axis,
                         testing::Values(AxisRow{{}, false, {0, 1, 2, 3, 4, 5}, 0},
                                         AxisRow{{0, 0}, false, {0, 1, 2, 3, 4, 5}, 0},
                                         AxisRow{{0}, true, {0, 20, 40, 60, 80, 100}, 0}));
INSTANTIATE_TEST_SUITE_P(Percentages, Axis,
                         testing::Values(AxisRow{{97.2, 81}, true, {0, 20, 40, 60, 80, 100}, 0},
                                         AxisRow{{100}, true, {0, 20, 40, 60, 80, 100}, 0},
                                         AxisRow{{100.5}, true, {0, 25, 50, 75, 100, 125}, 0}));
INSTANTIATE_TEST_SUITE_P(BelowZero, Axis,
                         testing::Values(AxisRow{{-1.7, 1.2}, false, {-2, -1, 0, 1, 2}, 0},
                                         AxisRow{{-40}, false, {-40, -30, -20, -10, 0}, 0},
                                         AxisRow{{-12, 95}, true, {-25, 0, 25, 50, 75, 100}, 0}));

TEST(Axis, HoldsEveryValueInFourToSixTicksFromZero) {
  for (double highest = 1e-8; highest < 1e14; highest *= 1.0173) {
    const plot::ValueAxis axis = plot::value_axis(extent_of({highest, highest / 3}, false));
    EXPECT_GE(axis.ticks.size(), 4U) << highest;
    EXPECT_LE(axis.ticks.size(), 6U) << highest;
    EXPECT_EQ(axis.low(), 0) << highest;
    EXPECT_GE(axis.high(), highest * (1 - 1e-12));
    // The least of axes, 0 to 3 × 10^-8, is for values that no report prints.
    if (highest < 3e-8) continue;
    EXPECT_LE(axis.high(), highest * 1.5) << "an axis that is a third empty";
  }
}

TEST(Axis, IsNotDrawnForNumbersThatAreNone) {
  EXPECT_FALSE(plot::is_drawable(std::nan("")));
  EXPECT_FALSE(plot::is_drawable(std::numeric_limits<double>::infinity()));
  EXPECT_FALSE(plot::is_drawable(1e300));
  EXPECT_TRUE(plot::is_drawable(-1e15));
  EXPECT_EQ(plot::value_axis(extent_of({std::nan(""), 1e300, 3.5}, false)).high(), 4);
}

TEST(Scale, IsStraight) {
  const plot::Scale scale{0, 4, 312, 40};
  EXPECT_EQ(scale.at(0), 312);
  EXPECT_EQ(scale.at(2), 176);
  EXPECT_EQ(scale.at(4), 40);
}

TEST(Scale, OfOneMonthPutsItWhereTheLatestStands) {
  const plot::Scale scale{24287, 24287, 56, 464};
  EXPECT_EQ(scale.at(24287), 464);
}

}  // namespace
