#include "tracing/tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::size_t> breaks_of(std::initializer_list<const char*> heads) {
  std::vector<model::Period> periods;
  for (const char* head : heads) {
    const auto period = period_of_head(head);
    EXPECT_TRUE(period) << head;
    if (period) periods.push_back(*period);
  }
  return breaks_of_sequence(periods);
}

TEST(Heads, AreReadAsPeriodsInEveryWrittenForm) {
  EXPECT_EQ(period_of_head("Q3 2021")->id(), "2021-Q3");
  EXPECT_EQ(period_of_head("2021 Q3")->id(), "2021-Q3");
  EXPECT_EQ(period_of_head(" December 2023")->id(), "2023-12");
  EXPECT_EQ(period_of_head("Sept 2023")->id(), "2023-09");
  EXPECT_EQ(period_of_head("2022/23")->id(), "2022/23");
  EXPECT_EQ(period_of_head("2019")->id(), "2019");
  EXPECT_FALSE(period_of_head("Change"));
  EXPECT_FALSE(period_of_head("Q5 2021"));
  EXPECT_FALSE(period_of_head("Team 2021"));
}

TEST(Heads, ThatSkipOrRepeatAreNamed) {
  EXPECT_THAT(breaks_of({"Q3 2021", "Q4 2021", "Q1 2022", "Q2 2022"}), IsEmpty());
  EXPECT_THAT(breaks_of({"2022", "2021", "2020", "2019"}), IsEmpty());
  EXPECT_THAT(breaks_of({"Q3 2021", "Q4 2021", "Q1 2021", "Q2 2022", "Q3 2022"}), ElementsAre(2u, 3u));
  EXPECT_THAT(breaks_of({"Q3 2022", "Q4 2021", "Q1 2022", "Q2 2022", "Q3 2022"}), ElementsAre(1u));
  EXPECT_THAT(breaks_of({"Jan 2021", "Feb 2021", "Feb 2021", "Mar 2021"}), ElementsAre(2u));
}

TEST(Heads, OfTwoPeriodsOrOfUnequalLengthsSayNothing) {
  EXPECT_THAT(breaks_of({"2019", "2022"}), IsEmpty());
  EXPECT_THAT(breaks_of({"2019", "Q1 2020", "2021"}), IsEmpty());
  EXPECT_THAT(breaks_of({"2011", "2018", "2022"}), IsEmpty());
}

}  // namespace
}  // namespace tracing
