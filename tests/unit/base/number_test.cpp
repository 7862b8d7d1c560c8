#include "base/number.h"

#include <gtest/gtest.h>

namespace base {

namespace {

struct Rounding {
  double value;
  int places;
  const char* text;
};
class PlainDecimal : public testing::TestWithParam<Rounding> {};

}  // namespace

TEST_P(PlainDecimal, RoundsHalfAwayFromZeroOnTheDecimalValue) {
  EXPECT_EQ(plain_decimal(GetParam().value, GetParam().places), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Rows, PlainDecimal,
                         testing::Values(Rounding{0.25, 1, "0.3"}, Rounding{2.675, 2, "2.68"},
                                         Rounding{-2.5, 0, "-3"}, Rounding{0.5, 0, "1"},
                                         Rounding{-0.04, 1, "0.0"}, Rounding{0, 2, "0.00"},
                                         Rounding{1e15, 0, "1000000000000000"}, Rounding{1.005, 2, "1.01"},
                                         Rounding{99.95, 1, "100.0"}));

TEST(GroupedDecimal, PutsCommasBeforeEveryThirdDigit) {
  EXPECT_EQ(grouped_decimal(999, 0), "999");
  EXPECT_EQ(grouped_decimal(2710, 0), "2,710");
  EXPECT_EQ(grouped_decimal(-1234567.891, 2), "-1,234,567.89");
}

TEST(ExactDecimal, ReadsBackAsTheSameNumberWithoutAnExponent) {
  for (const double value : {0.1, 18.0, 1e-7, 0.01006, 1.0 / 3, 123456789.125, 4e20}) {
    const std::string text = exact_decimal(value);
    EXPECT_EQ(text.find('e'), std::string::npos) << text;
    EXPECT_EQ(parse_decimal(text), value) << text;
  }
  EXPECT_EQ(exact_decimal(-0.0), "0");
}

TEST(Coordinate, HasAtMostOneDecimalAndNoNegativeZero) {
  EXPECT_EQ(coordinate(12), "12");
  EXPECT_EQ(coordinate(12.34), "12.3");
  EXPECT_EQ(coordinate(-0.01), "0");
}

// Written in whole tenths: the same text as the general way gives, from -1e6 to 1e6 and at its edges.
TEST(Coordinate, IsThePlainDecimalWithoutItsZero) {
  const auto plainly = [](double value) {
    std::string text = plain_decimal(value, 1);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
  };
  for (int i = -200000; i <= 200000; ++i) {
    const double value = i * 0.0473;
    ASSERT_EQ(coordinate(value), plainly(value)) << value;
  }
  for (const double value : {0.05, -0.05, 0.04999999, 0.25, -0.25, 2.675, 1e6, -1e6, 1e14, 1e15, 1e300, -1e300})
    EXPECT_EQ(coordinate(value), plainly(value)) << value;
}

TEST(SignificantDecimal, KeepsDigitsNotPlaces) {
  EXPECT_EQ(significant_decimal(0.012376237623762, 6), "0.0123762");
  EXPECT_EQ(significant_decimal(0.00000173933, 3), "0.00000174");
  EXPECT_EQ(significant_decimal(1234.5678, 6), "1234.57");
  EXPECT_EQ(significant_decimal(1234567.8, 6), "1234568");
  EXPECT_EQ(significant_decimal(9.9999999, 6), "10");
  EXPECT_EQ(significant_decimal(-2.5, 6), "-2.5");
}

TEST(SignificantDecimal, LeavesWholeNumbersWhole) {
  EXPECT_EQ(significant_decimal(1777600, 3), "1777600");
  EXPECT_EQ(significant_decimal(0, 6), "0");
  EXPECT_EQ(significant_decimal(-0.0, 6), "0");
}

TEST(Ordinal, KnowsTheTeens) {
  EXPECT_EQ(ordinal(1), "1st");
  EXPECT_EQ(ordinal(2), "2nd");
  EXPECT_EQ(ordinal(3), "3rd");
  EXPECT_EQ(ordinal(11), "11th");
  EXPECT_EQ(ordinal(112), "112th");
  EXPECT_EQ(ordinal(21), "21st");
}

TEST(ParseDecimal, TakesPlainDecimalsOnly) {
  EXPECT_EQ(parse_decimal("-10.4"), -10.4);
  EXPECT_EQ(parse_decimal("2710"), 2710);
  for (const char* text : {"", "-", "1e5", "+3", "1.2.3", ".5", "5.", "0x10", " 1", "nan", "inf", "61,4"}) {
    EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
  }
}

}  // namespace base
