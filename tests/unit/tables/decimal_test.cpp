// Typed numbers add up to the penny, and shares hold at the places they are typed with.
#include "tables/decimal.h"

#include <gtest/gtest.h>

namespace tables {
namespace {

Decimal of(std::string_view text) {
  const auto number = decimal_from(text);
  EXPECT_TRUE(number) << text;
  return number.value_or(Decimal{});
}

TEST(Decimal, ReadsDigitsWithCommasAndOnePoint) {
  EXPECT_EQ(of("2,710").units, 2710);
  EXPECT_EQ(of("-1234.50").units, -123450);
  EXPECT_EQ(of("-1234.50").places, 2);
  for (const char* text : {"", "-", ".", ",5", ".5", "1.2.3", "1.2,3", "12a", "1234567890123456", "£5"})
    EXPECT_FALSE(decimal_from(text)) << text;
}

TEST(Decimal, AddsWhatBinaryCannot) {
  EXPECT_TRUE(are_equal(sum(of("0.1"), of("0.2")), of("0.3")));
  Decimal all;
  for (int i = 0; i < 1000; ++i) all = sum(all, of("0.01"));
  EXPECT_TRUE(are_equal(all, of("10")));
  EXPECT_TRUE(are_equal(difference(of("6,165,116"), of("1512415.00")), of("4652701")));
  EXPECT_FALSE(are_equal(of("999999999999999"), of("999999999999998")));
}

TEST(Decimal, PrintsAsItIsTyped) {
  EXPECT_EQ(text_of(of("4950656.10")), "4,950,656.10");
  EXPECT_EQ(text_of(of("-1814701")), "-1,814,701");
  EXPECT_EQ(text_of(of("248940"), Commas::none), "248940");
  EXPECT_EQ(text_of(of("999999999999999")), "999,999,999,999,999");
}

TEST(Share, HoldsAtThePlacesTyped) {
  EXPECT_TRUE(is_share(of("14.8"), of("226"), of("1526")));   // 14.8099…
  EXPECT_FALSE(is_share(of("13.6"), of("190"), of("1526")));  // 12.45…
  EXPECT_TRUE(is_share(of("12.5"), of("190"), of("1526")));
  EXPECT_FALSE(is_share(of("12.4"), of("190"), of("1526")));
  EXPECT_TRUE(is_share(of("12"), of("190"), of("1526")));
  EXPECT_TRUE(is_share(of("-5"), of("-5"), of("100")));
}

TEST(Share, TakesEitherWayOfRoundingAHalf) {
  EXPECT_TRUE(is_share(of("12.5"), of("1"), of("8")));
  EXPECT_TRUE(is_share(of("12"), of("1"), of("8")));
  EXPECT_TRUE(is_share(of("13"), of("1"), of("8")));
  EXPECT_FALSE(is_share(of("14"), of("1"), of("8")));
}

TEST(Share, OfNothingIsNeverWrong) {
  EXPECT_TRUE(is_share(of("50"), of("1"), of("0")));
}

}  // namespace
}  // namespace tables
