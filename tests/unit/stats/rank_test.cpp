#include "stats/rank.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using stats::Amounts;
using stats::Counted;

// Areas of a thousand people each.
std::vector<Counted> areas(const std::vector<double>& events, double people = 1000) {
  std::vector<Counted> all;
  all.reserve(events.size());
  for (const double each : events) all.push_back({.amount = each, .base = people});
  return all;
}

struct CloseRow {
  const char* about;
  std::vector<double> events;  // the own first
  int most;
  std::optional<int> expected;
};

TEST(ClosePlace, IsTheFewestEventsThatMoveIt) {
  const std::vector<CloseRow> rows{
      {"one more is level with the next", {99, 100, 150}, 2, 1},
      {"one fewer is level with the one before", {101, 100, 150}, 2, 1},
      {"a tie ends with the first event", {100, 100, 150}, 2, 1},
      {"two more are level", {98, 100, 150}, 2, 2},
      {"three are more than asked", {97, 100, 150}, 2, std::nullopt},
      {"three, when three are asked", {97, 100, 150}, 3, 3},
      {"nobody else", {97}, 9, std::nullopt},
      {"nothing falls below zero", {0, 5, 6}, 4, std::nullopt},
      {"zero may rise", {0, 1, 6}, 2, 1},
  };
  for (const CloseRow& row : rows)
    EXPECT_EQ(stats::events_to_another_rank(0, areas(row.events), Amounts::free, row.most), row.expected)
        << row.about;
}

TEST(ClosePlace, CountsEventsNotRates) {
  // 1 in 100 against 9 in 1,000: one fewer of the own 1 leaves 0, below; one more is far above.
  const std::vector<Counted> all{{.amount = 1, .base = 100}, {.amount = 9, .base = 1000}};
  EXPECT_EQ(stats::events_to_another_rank(0, all, Amounts::free, 2), 1);
  EXPECT_EQ(stats::events_to_another_rank(1, all, Amounts::free, 2), 1);  // 10 in 1,000 is level
}

TEST(ClosePlace, AShareGainsNothingBeyondAll) {
  const std::vector<Counted> all{{.amount = 10, .base = 10}, {.amount = 4, .base = 10}};
  EXPECT_EQ(stats::events_to_another_rank(0, all, Amounts::within_base, 5), std::nullopt);
  const std::vector<Counted> above{{.amount = 9, .base = 10}, {.amount = 21, .base = 20}};
  EXPECT_EQ(stats::events_to_another_rank(0, above, Amounts::free, 2), 2);  // 11 of 10, for rates
  EXPECT_EQ(stats::events_to_another_rank(0, above, Amounts::within_base, 2), std::nullopt);
}

TEST(ClosePlace, IsExactWhereDoublesAreNot) {
  // 2^53 - 1 of 2^53 - 3 against itself and one fewer: the quotients are the same doubles.
  constexpr double big = 9007199254740991.0;
  const std::vector<Counted> all{{.amount = big - 1, .base = big - 2}, {.amount = big, .base = big - 2}};
  EXPECT_EQ(stats::events_to_another_rank(0, all, Amounts::free, 2), 1);
}

// A slow second version: ranks and ties computed anew for every number of events.
std::optional<int> slowly(std::vector<Counted> all, int most, stats::First first) {
  const stats::Rank now = stats::rank_of(0, all, first);
  const double amount = all[0].amount;
  for (int events = 1; events <= most; ++events) {
    for (const double moved : {amount + events, amount - events}) {
      if (moved < 0) continue;
      all[0].amount = moved;
      const stats::Rank then = stats::rank_of(0, all, first);
      if (then.number != now.number || then.tied.empty() != now.tied.empty()) return events;
    }
  }
  return std::nullopt;
}

TEST(ClosePlace, IsThatOfTheSlowVersionFromEitherEnd) {
  std::mt19937 random(20260711);
  std::uniform_int_distribution<int> events(0, 60);
  std::uniform_int_distribution<int> people(1, 9);
  for (int round = 0; round < 5000; ++round) {
    std::vector<Counted> all;
    for (int i = 0; i < 6; ++i)
      all.push_back({.amount = static_cast<double>(events(random)), .base = 100.0 * people(random)});
    const auto found = stats::events_to_another_rank(0, all, Amounts::free, 4);
    EXPECT_EQ(found, slowly(all, 4, stats::First::lowest));
    EXPECT_EQ(found, slowly(all, 4, stats::First::highest));
  }
}

}  // namespace
