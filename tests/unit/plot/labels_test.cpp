#include "plot/labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "support/random.h"

namespace {

using plot::Slot;
using Lines = std::vector<std::string>;

struct SpreadRow {
  std::vector<Slot> slots;
  std::vector<double> middles;
};
class Spread : public testing::TestWithParam<SpreadRow> {};

TEST_P(Spread, PutsThemHere) {
  const auto& [slots, expected] = GetParam();
  const auto middles = plot::spread(slots, 2, 0, 100);
  ASSERT_TRUE(middles);
  ASSERT_EQ(middles->size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR((*middles)[i], expected[i], 1e-9) << i;
}
INSTANTIATE_TEST_SUITE_P(
    Labels, Spread,
    testing::Values(SpreadRow{{}, {}},                                      //
                    SpreadRow{{{50, 18, 1}}, {50}},                         //
                    SpreadRow{{{20, 18, 1}, {60, 18, 1}}, {20, 60}},        // far enough apart
                    SpreadRow{{{50, 18, 1}, {50, 18, 1}}, {40, 60}},        // alike: they share the way
                    SpreadRow{{{50, 18, 4}, {50, 18, 1}}, {46, 66}},        // the own area hardly moves
                    SpreadRow{{{0, 18, 1}, {100, 18, 1}}, {9, 91}},         // not out of the plot
                    SpreadRow{{{98, 18, 1}, {99, 18, 1}}, {71, 91}},        // pushed up from the foot
                    SpreadRow{{{50, 36, 1}, {60, 18, 1}}, {40.5, 69.5}}));  // two lines and one

TEST(Spread, SaysWhenThereIsNotEnoughRoom) {
  EXPECT_TRUE(plot::spread({{0, 49, 1}, {0, 49, 1}}, 2, 0, 100));
  EXPECT_FALSE(plot::spread({{0, 50, 1}, {0, 49, 1}}, 2, 0, 100));
}

double displacement(const std::vector<Slot>& slots, const std::vector<double>& middles) {
  double sum = 0;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    sum += slots[i].weight * (middles[i] - slots[i].wanted) * (middles[i] - slots[i].wanted);
  }
  return sum;
}

// Every placement of three slots on a grid of half units: slow and obvious.
double least_by_trying(const std::vector<Slot>& slots) {
  double least = 1e300;
  for (double a = 5; a <= 55; a += 0.5) {
    for (double b = a + 12; b <= 55; b += 0.5) {
      for (double c = b + 12; c <= 55; c += 0.5) least = std::min(least, displacement(slots, {a, b, c}));
    }
  }
  return least;
}

TEST(Spread, MovesNoMoreThanItMust) {
  Random random(11);
  for (int round = 0; round < 60; ++round) {
    std::vector<Slot> slots;
    for (int i = 0; i < 3; ++i)
      slots.push_back({double(random.between(0, 60)), 10, random.one_in(2) ? 4.0 : 1.0});
    std::sort(slots.begin(), slots.end(), [](const Slot& a, const Slot& b) { return a.wanted < b.wanted; });
    const auto middles = plot::spread(slots, 2, 0, 60);
    ASSERT_TRUE(middles);
    EXPECT_LE(displacement(slots, *middles), least_by_trying(slots) + 1e-9);
  }
}

plot::SeriesName name_of(const std::string& name, const std::string& latest) {
  return {.role = scene::Role::group, .name = name, .latest = latest, .value = 1};
}

// Letters that a reader widens reach over the edge by so much and no more.
TEST(Wrapped, BreaksSoonerWhereWiderLettersHaveNoPlace) {
  const auto metrics = scene::arial_metrics();
  const auto name = name_of("MSG average", "3.12");
  const double drawn = metrics.as_drawn("MSG average 3.12", 15);
  const double widest = metrics.width("MSG average 3.12", 15);
  EXPECT_EQ(plot::wrapped(name, drawn, 15, metrics, widest - drawn), (Lines{"MSG average 3.12"}));
  EXPECT_EQ(plot::wrapped(name, drawn, 15, metrics, widest - drawn - 1), (Lines{"MSG average", "3.12"}));
}

TEST(Wrapped, KeepsNameAndValueTogetherWhereThereIsRoom) {
  const auto metrics = scene::arial_metrics();
  const auto lines = [&](const std::string& name, const std::string& latest) {
    return plot::wrapped(name_of(name, latest), 154, 15, metrics, 24);
  };
  EXPECT_EQ(lines("MSG average", "3.12"), (Lines{"MSG average 3.12"}));
  EXPECT_EQ(lines("England and Wales", "3.09"), (Lines{"England and Wales", "3.09"}));
  EXPECT_EQ(lines("Average of similar forces", "3.12"), (Lines{"Average of similar", "forces 3.12"}));
  EXPECT_EQ(lines("Target: at most 5", ""), (Lines{"Target: at most 5"}));
  EXPECT_EQ(lines("Average of the most similar group of police forces", "3.12"), std::nullopt);
  EXPECT_EQ(lines("Llanfairpwllgwyngyllgogerychwyrndrobwll", "3"), std::nullopt);
}

TEST(Names, AreOrderedByValueAndThenAsInTheKey) {
  using scene::Role;
  std::vector<plot::SeriesName> names = {
      {.role = Role::baseline, .name = "baseline", .latest = {}, .value = 5},
      {.role = Role::target, .name = "target", .latest = {}, .value = 5},
      {.role = Role::third_further, .name = "third", .latest = {}, .value = 5},
      {.role = Role::second_further, .name = "second", .latest = {}, .value = 5},
      {.role = Role::nation, .name = "nation", .latest = {}, .value = 5},
      {.role = Role::own, .name = "unknown", .latest = {}, .value = {}},
      {.role = Role::group, .name = "group", .latest = {}, .value = 5},
      {.role = Role::own, .name = "own", .latest = {}, .value = 5},
      {.role = Role::further, .name = "further", .latest = {}, .value = 9}};
  plot::put_in_order(names);
  Lines order;
  for (const auto& name : names) order.push_back(name.name);
  EXPECT_EQ(order,
            (Lines{"further", "own", "group", "nation", "second", "third", "target", "baseline", "unknown"}));
}

}  // namespace
