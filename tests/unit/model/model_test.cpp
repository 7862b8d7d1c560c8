#include "model/model.h"

#include <gtest/gtest.h>

namespace model {

namespace {

Model three_areas() {
  Model model{.home = {"north"}};
  model.areas = {{.id = {"north"}, .name = "North", .code = ""},
                 {.id = {"south"}, .name = "South", .code = ""},
                 {.id = {"west"}, .name = "West", .code = ""}};
  model.groups = {{.id = {"msg"},
                   .name = "most similar group",
                   .short_name = "MSG",
                   .chosen_for = AreaId{"north"},
                   .members = {{"north"}, {"south"}}},
                  {.id = {"nation"},
                   .name = "All",
                   .short_name = "All",
                   .chosen_for = {},
                   .membership = Group::Membership::all}};
  for (const char* area : {"north", "west"}) {
    const SeriesKey key{{"theft"}, {area}};
    model.series[key] = {
        key,
        {{.period = *Period::from("2023-Q1"), .value = Amount{4}, .population = {}},
         {.period = *Period::from("2023-Q2"), .value = Absence::not_available, .population = {}}}};
  }
  return model;
}

}  // namespace

TEST(MembersFor, AGroupChosenForAnotherAreaIsNeverUsed) {
  const Model model = three_areas();
  const Group& msg = *model.group({"msg"});
  EXPECT_EQ(members_for(model, msg, {"north"}, {"theft"}, {})->size(), 2u);
  EXPECT_EQ(members_for(model, msg, {"south"}, {"theft"}, {}), std::nullopt);
}

TEST(MembersFor, AllMeansEveryAreaThatHasASeries) {
  const Model model = three_areas();
  EXPECT_EQ(*members_for(model, *model.nation(), {"south"}, {"theft"}, {}),
            (std::vector<AreaId>{{"north"}, {"west"}}));
}

TEST(Series, FindsAnObservationByItsPeriod) {
  const Model model = three_areas();
  const Series& series = *model.find({{"theft"}, {"north"}});
  ASSERT_NE(series.at(*Period::from("2023-Q2")), nullptr);
  EXPECT_TRUE(std::holds_alternative<Absence>(series.at(*Period::from("2023-Q2"))->value));
  EXPECT_EQ(series.at(*Period::from("2023-Q3")), nullptr);
  EXPECT_EQ(model.series_of({"theft"}).size(), 2u);
}

TEST(Marks, StandForOneAbsenceEach) {
  for (const char* mark : {"[x]", "[c]", "[z]", "[u]", "[low]", "TBC", "N/A", ""}) {
    ASSERT_TRUE(absence_from(mark)) << mark;
  }
  EXPECT_EQ(mark_of(Absence::not_applicable), "[z]");
  EXPECT_EQ(absence_from("n/a"), std::nullopt);
  EXPECT_EQ(weakest(Status::final, Status::provisional), Status::provisional);
  EXPECT_EQ(weakest(Status::illustrative, Status::provisional), Status::illustrative);
}

}  // namespace model
