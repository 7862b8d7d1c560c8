#include "model/period.h"

#include <gtest/gtest.h>

namespace model {

namespace {

struct Written {
  const char* text;
  const char* id;
  const char* first_day;
  const char* last_day;
};
class PeriodForms : public testing::TestWithParam<Written> {};

}  // namespace

TEST_P(PeriodForms, AreReadAndWritten) {
  const auto period = Period::from(GetParam().text);
  ASSERT_TRUE(period) << GetParam().text;
  EXPECT_EQ(period->id(), GetParam().id);
  EXPECT_EQ(base::iso_date(period->first_day()), GetParam().first_day);
  EXPECT_EQ(base::iso_date(period->last_day()), GetParam().last_day);
  EXPECT_EQ(Period::from(period->id()), period) << "an id reads back as the same period";
}

INSTANTIATE_TEST_SUITE_P(
    OfProjectFiles, PeriodForms,
    testing::Values(Written{"2023-12", "2023-12", "2023-12-01", "2023-12-31"},
                    Written{"2023-Q4", "2023-Q4", "2023-10-01", "2023-12-31"},
                    Written{"2023/24-Q3", "2023-Q4", "2023-10-01", "2023-12-31"},
                    Written{"2023/24-Q4", "2024-Q1", "2024-01-01", "2024-03-31"},
                    Written{"2023", "2023", "2023-01-01", "2023-12-31"},
                    Written{"2023/24", "2023/24", "2023-04-01", "2024-03-31"},
                    Written{"1999/00", "1999/00", "1999-04-01", "2000-03-31"},
                    Written{"2016-04..2016-09", "2016-04..2016-09", "2016-04-01", "2016-09-30"},
                    Written{"2023-01..2023-12", "2023-01..2023-12", "2023-01-01", "2023-12-31"},
                    Written{"2020-02-29", "2020-02-29", "2020-02-29", "2020-02-29"},
                    Written{"mid-2023", "mid-2023", "2023-06-30", "2023-06-30"}));

TEST(PeriodForms, RefuseWhatIsNotOne) {
  for (const char* text :
       {"", "2023-13", "2023-Q5", "2023/25", "2023-2", "Q4 2023", "2023-09..2023-04", "2023-02-30", "mid-23",
        "2023/24-Q0", "0000", "2023..2024", "2023-q4", " 2023", "20234"}) {
    EXPECT_FALSE(Period::from(text)) << text;
  }
}

TEST(Period, IsOrderedByTime) {
  EXPECT_LT(*Period::from("2023-Q3"), *Period::from("2023-Q4"));
  EXPECT_LT(*Period::from("2023-03-30"), *Period::from("2023-03-31"));
  EXPECT_NE(*Period::from("2023"), *Period::from("2023-01..2023-12")) << "the form is part of a period";
}

TEST(Period, ShiftsByMonths) {
  EXPECT_EQ(Period::from("2023-Q1")->shifted(-3).id(), "2022-Q4");
  EXPECT_EQ(Period::from("2023-03-31")->shifted(-1).id(), "2023-02-28");
  EXPECT_EQ(Period::from("2023/24")->shifted(-12).id(), "2022/23");
  EXPECT_EQ(Period::window(Month::of(2023, 12), 12).id(), "2023-01..2023-12");
}

TEST(Frequency, KnowsItsSteps) {
  EXPECT_TRUE(is_step_of(*Period::from("2023-Q4"), Frequency::quarter));
  EXPECT_TRUE(is_step_of(*Period::from("2023-10..2023-12"), Frequency::quarter));
  EXPECT_FALSE(is_step_of(*Period::from("2023-09..2023-11"), Frequency::quarter));
  EXPECT_FALSE(is_step_of(*Period::from("2023-12"), Frequency::quarter));
  EXPECT_TRUE(is_step_of(*Period::from("2016-04..2016-09"), Frequency::half_year));
  EXPECT_TRUE(is_step_of(*Period::from("2023/24"), Frequency::year));
  EXPECT_TRUE(is_step_of(*Period::from("2020-03-31"), Frequency::day));
}

}  // namespace model
