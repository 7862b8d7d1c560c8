#include "stats/signal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "stats/xmr.h"

namespace {

using stats::Place;
using stats::Side;
using stats::Signal;

// A letter a point: below and above the mean, near a limit on that side, outside it; on the mean.
Place place_from(char letter) {
  switch (letter) {
    case 'a':
      return {.side = Side::above};
    case 'A':
      return {.side = Side::above, .is_near = true};
    case '^':
      return {.side = Side::above, .is_outside = true};
    case 'b':
      return {.side = Side::below};
    case 'B':
      return {.side = Side::below, .is_near = true};
    case 'v':
      return {.side = Side::below, .is_outside = true};
    default:
      return {};
  }
}

// . chance, ^ v outside, + - trend, 2 3 two in three above and below, 7 8 shift above and below.
char letter_of(Signal signal) {
  const std::string letters = ".^v+-2378";
  return letters.at(static_cast<std::size_t>(signal));
}

std::string signals_of(const std::vector<double>& values, const std::string& places) {
  std::vector<Place> given;
  for (const char letter : places) given.push_back(place_from(letter));
  std::string found;
  for (const Signal signal : stats::signals(values, given)) found += letter_of(signal);
  return found;
}

// Up and down in turn, so that no trend is among them.
std::vector<double> zigzag(std::size_t count) {
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(i % 2 == 0 ? 1 : 2);
  return values;
}

std::string by_place(const std::string& places) {
  return signals_of(zigzag(places.size()), places);
}
std::string by_value(const std::vector<double>& values) {
  return signals_of(values, std::string(values.size(), 'o'));
}

TEST(Signal, APointOutsideIsNamedBeforeAllElse) {
  EXPECT_EQ(by_place("ab^av"), "..^.v");
  EXPECT_EQ(signals_of({1, 2, 3, 4, 5, 6, 7}, "bbbb^aa"), "++++^++");
}

TEST(Signal, SixEqualStepsMakeATrendOfSevenPoints) {
  EXPECT_EQ(by_value({1, 2, 3, 4, 5, 6, 7}), "+++++++");
  EXPECT_EQ(by_value({7, 6, 5, 4, 3, 2, 1}), "-------");
  EXPECT_EQ(by_value({1, 2, 3, 4, 5, 6}), "......");
  EXPECT_EQ(by_value({9, 1, 2, 3, 4, 5, 6, 7, 8, 0}), ".++++++++.");
}

TEST(Signal, AnEqualNeighbourBreaksATrend) {
  EXPECT_EQ(by_value({1, 2, 3, 4, 4, 5, 6, 7}), "........");
  EXPECT_EQ(by_value({1, 1, 2, 3, 4, 5, 6, 7}), ".+++++++");
}

TEST(Signal, APointOfTwoTrendsTakesTheDirectionToItsRight) {
  EXPECT_EQ(by_value({1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1}), "++++++-------");
  EXPECT_EQ(by_value({7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7}), "------+++++++");
}

// The reference program does so too: it reads the step to the right, and calls what is not up down.
TEST(Signal, TheEndOfARiseBeforeAnEqualStartOfAnotherTrendIsCalledDown) {
  EXPECT_EQ(by_value({1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1}), "++++++--------");
  EXPECT_EQ(by_value({1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13}), "++++++-+++++++");
}

TEST(Signal, TwoOfThreeNearOneLimitAreNamedThemselvesOnly) {
  EXPECT_EQ(by_place("baAA"), "..22");
  EXPECT_EQ(by_place("bAaA"), ".2.2");
  EXPECT_EQ(by_place("bAAa"), ".22.");
  EXPECT_EQ(by_place("aBBb"), ".33.");
  EXPECT_EQ(by_place("bAaaA"), ".....");
}

TEST(Signal, TwoInThreeNeedsAllThreeOnOneSide) {
  EXPECT_EQ(by_place("AbA"), "...");
  EXPECT_EQ(by_place("AoA"), "...");
  EXPECT_EQ(by_place("bAA"), "...");
  EXPECT_EQ(by_place("ABB"), "...");
  EXPECT_EQ(by_place("AA"), "..") << "two points are no window of three";
}

TEST(Signal, APointOutsideIsNotNearButMayMakeTheThird) {
  EXPECT_EQ(by_place("ba^A"), "..^.");
  EXPECT_EQ(by_place("b^AA"), ".^22");
}

TEST(Signal, SevenOnOneSideAreAShiftAndAPointOnTheMeanBreaksIt) {
  EXPECT_EQ(by_place("baaaaaaab"), ".7777777.");
  EXPECT_EQ(by_place("abbbbbbba"), ".8888888.");
  EXPECT_EQ(by_place("aaaaaa"), "......");
  EXPECT_EQ(by_place("aaaoaaaa"), "........");
  EXPECT_EQ(by_place("ooooooo"), ".......");
}

TEST(Signal, TwoInThreeIsNamedBeforeAShiftAndATrendBeforeBoth) {
  EXPECT_EQ(by_place("aaaaaAA"), "7777722");
  EXPECT_EQ(signals_of({1, 2, 3, 4, 5, 6, 7}, "aaaaaAA"), "+++++++");
}

TEST(Signal, APointOutsideIsPartOfAShift) {
  EXPECT_EQ(by_place("aaa^aaa"), "777^777");
}

TEST(Signal, PointsHighForRisingAndAboveAndLowForTheirMirrors) {
  using enum Signal;
  EXPECT_EQ(stats::side_of(common_cause), Side::on);
  for (const Signal high : {above_ucl, seven_point_trend_increasing, two_in_three_above, seven_points_above})
    EXPECT_EQ(stats::side_of(high), Side::above);
  for (const Signal low : {below_lcl, seven_point_trend_decreasing, two_in_three_below, seven_points_below})
    EXPECT_EQ(stats::side_of(low), Side::below);
}

TEST(Signal, OfNoPointsIsNothing) {
  EXPECT_EQ(by_value({}), "");
}

}  // namespace
