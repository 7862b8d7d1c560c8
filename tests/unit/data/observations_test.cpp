#include "data/observations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "data_site.h"

namespace data {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// One file in our own layout.
Taken take_csv(const std::string& csv) {
  return take({{"data/x.csv", csv}});
}

struct FaultRow {
  const char* what;
  const char* csv;
  std::vector<std::string> said;
};

void PrintTo(const FaultRow& row, std::ostream* out) {
  *out << row.what;
}

class Fault : public testing::TestWithParam<FaultRow> {};

TEST_P(Fault, IsSaidAtItsCell) {
  EXPECT_EQ(take_csv(GetParam().csv).said(), GetParam().said) << GetParam().csv;
}

INSTANTIATE_TEST_SUITE_P(
    Header, Fault,
    testing::Values(
        FaultRow{"no period", "measure,value\ncalls,1\n", {"D101 data/x.csv:1:1 no column period"}},
        FaultRow{"nothing",
                 "value,note\n1,\n",
                 {"D101 data/x.csv:1:1 no column measure", "D101 data/x.csv:1:1 no column period"}},
        FaultRow{"no value", "measure,period,numerator\n,,\n", {"D101 data/x.csv:1:1 no column value"}},
        FaultRow{"mistyped",
                 "measure,peroid,value\ncalls,2023-12,1\n",
                 {"D102 data/x.csv:1:9 text \"peroid\" | did you mean period?"}},
        FaultRow{"foreign",
                 "measure,period,value,colour\ncalls,2023-12,1,red\n",
                 {"D102 data/x.csv:1:22 text \"colour\""}},
        FaultRow{"capitals",
                 "Measure,period,value\n",
                 {"D102 data/x.csv:1:1 text \"Measure\" | did you mean measure?"}},
        FaultRow{"twice",
                 "measure,period,value,value\ncalls,2023-12,1,2\n",
                 {"D103 data/x.csv:1:22 column value"}}));

INSTANTIATE_TEST_SUITE_P(
    Names, Fault,
    testing::Values(FaultRow{"measure",
                             "measure,period,value\nhomicde,2023-Q4,1\n",
                             {"D106 data/x.csv:2:1 text \"homicde\" | did you mean homicide?"}},
                    FaultRow{"area",
                             "measure,area,period,value\nhomicide,Esex,2023-Q4,1\n",
                             {"D107 data/x.csv:2:10 text \"Esex\" | did you mean essex?"}},
                    FaultRow{"both",
                             "measure,area,period,value\nx-y-z,Atlantis,2023-Q4,1\n",
                             {"D106 data/x.csv:2:1 text \"x-y-z\"", "D107 data/x.csv:2:7 text \"Atlantis\""}},
                    FaultRow{"status",
                             "measure,period,value,status\nhomicide,2023-Q4,1,finl\n",
                             {"D113 data/x.csv:2:20 text \"finl\" | did you mean final?"}},
                    FaultRow{"a ratio without category",
                             "measure,period,value\nstops,2023,1\n",
                             {"D114 data/x.csv:2:1 no category"}},
                    FaultRow{"a category that a ratio has not",
                             "measure,period,category,value\nstops,2023,Whyte,1\n",
                             {"D114 data/x.csv:2:12 text \"Whyte\" | did you mean White?"}}));

INSTANTIATE_TEST_SUITE_P(
    Periods, Fault,
    testing::Values(FaultRow{"quarter first",
                             "measure,period,value\nhomicide,Q4 2023,1\n",
                             {"D105 data/x.csv:2:10 text \"Q4 2023\" | did you mean 2023-Q4?"}},
                    FaultRow{"year ending",
                             "measure,period,value\nhomicide,YE 2023-12,1\n",
                             {"D105 data/x.csv:2:10 text \"YE 2023-12\" | did you mean 2023-01..2023-12?"}},
                    FaultRow{"with a hyphen",
                             "measure,period,value\nbudget,2023-24,1\n",
                             {"D105 data/x.csv:2:8 text \"2023-24\" | did you mean 2023/24?"}},
                    FaultRow{"a month by name",
                             "measure,period,value\ncalls,Dec 2023,1\n",
                             {"D105 data/x.csv:2:7 text \"Dec 2023\" | did you mean 2023-12?"}},
                    FaultRow{"nonsense",
                             "measure,period,value\ncalls,lately,1\n",
                             {"D105 data/x.csv:2:7 text \"lately\""}},
                    FaultRow{"empty", "measure,period,value\ncalls,,1\n", {"D105 data/x.csv:2:7 text \"\""}},
                    FaultRow{"a year of a quarterly measure",
                             "measure,period,value\nhomicide,2023,1\n",
                             {"D108 data/x.csv:2:10 2023"}},
                    FaultRow{"a quarter of a yearly measure",
                             "measure,period,value\nbudget,2023-Q4,1\n",
                             {"D108 data/x.csv:2:8 2023-Q4"}},
                    FaultRow{"no calendar quarter",
                             "measure,period,value\nhomicide,2023-02..2023-04,1\n",
                             {"D108 data/x.csv:2:10 2023-02..2023-04"}}));

INSTANTIATE_TEST_SUITE_P(
    Values, Fault,
    testing::Values(
        FaultRow{"a decimal comma",
                 "measure,period,value\nhomicide,2023-Q4,\"61,4\"\n",
                 {"D104 data/x.csv:2:18 text \"61,4\" | did you mean 61.4?"}},
        FaultRow{"a percentage of no percentage",
                 "measure,period,value\nhomicide,2023-Q4,12%\n",
                 {"D116 data/x.csv:2:18 text \"12%\" | remove the % sign, or declare the measure as a "
                  "percentage"}},
        FaultRow{"pounds of no money",
                 "measure,period,value\nminutes,2023-Q4,£12\n",
                 {"D116 data/x.csv:2:17 text \"£12\" | remove the £ sign, or declare the unit as £"}},
        FaultRow{"a negative count",
                 "measure,period,value\ncalls,2023-12,-1\n",
                 {"D111 data/x.csv:2:15 text \"-1\" | write [x] where the figure is not available"}},
        FaultRow{"a negative population",
                 "measure,period,value\nresidents,mid-2023,-5\n",
                 {"D111 data/x.csv:2:20 text \"-5\" | write [x] where the figure is not available"}},
        FaultRow{"above 100 per cent",
                 "measure,period,value\ntrust,2023-Q4,100.5\n",
                 {"D110 data/x.csv:2:15 text \"100.5\""}},
        FaultRow{"below 0 per cent",
                 "measure,period,value\ntrust,2023-Q4,-0.5%\n",
                 {"D110 data/x.csv:2:15 text \"-0.5%\""}},
        FaultRow{"a share by its value alone",
                 "measure,period,value\nanswered,2023-Q4,91.5%\n",
                 {"D112 data/x.csv:2:18 text \"91.5%\" | give both numbers, or declare the measure as `kind: "
                  "level` "
                  "with `unit: \"%\"`"}},
        FaultRow{
            "a count by its numerator",
            "measure,period,value,numerator\ncalls,2023-12,,5\n",
            {"D112 data/x.csv:2:16 text \"5\" | move the number to `value`, or declare the measure as `kind: "
             "proportion`"}},
        FaultRow{
            "more than the whole",
            "measure,period,numerator,denominator\nanswered,2023-Q4,12,10\n",
            {"D109 data/x.csv:2:18 12 of 10 | swap the two columns, or declare the measure as `kind: rate`"}},
        FaultRow{"a faulty denominator",
                 "measure,period,numerator,denominator\nanswered,2023-Q4,12,1O0\n",
                 {"D104 data/x.csv:2:21 text \"1O0\" | did you mean 100?"}},
        FaultRow{"a population of nobody",
                 "measure,period,value,denominator\nhomicide,2023-Q4,3,0\n",
                 {"D117 data/x.csv:2:20 text \"0\""}},
        FaultRow{"an unused number, once",
                 "measure,period,value,denominator\ncalls,2023-11,3,9\ncalls,2023-12,3,9\n",
                 {"D119 data/x.csv:2:17 text \"9\" in column denominator"}}));

TEST(Observations, AreReadWithEveryKindOfValue) {
  const Taken taken = take_csv(
      "measure,period,area,category,value,numerator,denominator,status,note\n"
      "homicide,2023-Q4,essex,,6,,,provisional,\n"
      "homicide,2023/24-Q4,essex,,\"1,004\",,,,\n"
      "homicide,2023-Q3,essex,,[x],,,,\n"
      "answered,2023-Q4,,,,91,100,,\n"
      "answered,2023-Q3,,,[c],,,,\n"
      "answered,2023-Q2,,,,,100,,\n"
      "answered,2023-Q1,,,,[u],[x],,\n"
      "trust,2023-Q4,,,61.4%,,,,\n"
      "budget,2023/24,,,\"£31,000\",,,,a remark\n"
      "minutes,2023-Q4,,,-2.5,,,,\n"
      "stops,2023,,White,7,,,,\n"
      "residents,mid-2023,,,\"1,700,000\",,,,\n"
      "calls,2023-12,nation,,0,,,,\n");
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.series("homicide", "essex"), "2023-Q3 [x], 2023-Q4 6, 2024-Q1 1004");
  EXPECT_EQ(taken.series("answered", "avon"), "2023-Q1 [u], 2023-Q2 empty, 2023-Q3 [c], 2023-Q4 91/100");
  EXPECT_EQ(taken.series("trust", "avon"), "2023-Q4 61.4");
  EXPECT_EQ(taken.series("budget", "avon"), "2023/24 31000");
  EXPECT_EQ(taken.series("minutes", "avon"), "2023-Q4 -2.5");
  EXPECT_EQ(taken.series("stops", "avon", "White"), "2023 7");
  EXPECT_EQ(taken.series("residents", "avon"), "mid-2023 1700000");
  EXPECT_EQ(taken.series("calls", "nation"), "2023-12 0");
  const auto* budget = taken.model.find({{"budget"}, {"avon"}, {}});
  EXPECT_EQ(budget->observations[0].note, "a remark");
  const auto* homicide = taken.model.find({{"homicide"}, {"essex"}, {}});
  EXPECT_EQ(homicide->observations[1].status, model::Status::provisional);
  EXPECT_EQ(taken.sources.locate(homicide->observations[1].cell).line, 2);
  EXPECT_EQ(taken.sources.locate(homicide->observations[1].cell).column, 25);
}

TEST(Observations, KeepTheirDenominatorColumnAsPopulation) {
  const Taken taken =
      take_csv("measure,period,value,denominator\nhomicide,2023-Q4,3,1000\nhomicide,2023-Q3,3,\n");
  EXPECT_THAT(taken.said(), IsEmpty());
  const auto* series = taken.model.find({{"homicide"}, {"avon"}, {}});
  EXPECT_EQ(series->observations[0].population, std::nullopt);
  EXPECT_EQ(series->observations[1].population, 1000);
}

TEST(Observations, ARateWithoutAnyPopulationIsSaidOnce) {
  const Taken taken =
      take({{"data/measures.yaml",
             "measures:\n  m: { title: M, kind: rate, unit: offences, frequency: year, better: lower }\n"},
            {"data/x.csv", "measure,period,value\nm,2022,1\nm,2023,2\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D118 data/x.csv:2:8"));
  EXPECT_EQ(taken.series("m", "avon"), "2022 1, 2023 2");
}

TEST(Observations, AFaultCostsOneCell) {
  const Taken taken =
      take_csv("measure,period,value\nhomicide,2023-Q2,5\nhomicide,2023-Q3,\"61,4\"\nhomicide,2023-Q4,7\n");
  EXPECT_EQ(taken.said().size(), 1u);
  EXPECT_EQ(taken.series("homicide", "avon"), "2023-Q2 5, 2023-Q3 hole, 2023-Q4 7");
  // Whoever meets the hole finds the report at the same place.
  const auto* series = taken.model.find({{"homicide"}, {"avon"}, {}});
  const auto said = taken.diagnostics.sorted(taken.sources);
  const auto report =
      std::find_if(said.begin(), said.end(), [](const auto& each) { return each.code.id == "D104"; });
  ASSERT_NE(report, said.end());
  EXPECT_EQ(series->observations[1].cell, report->where);
  EXPECT_EQ(report->about, "measure homicide, period 2023-Q3");
  EXPECT_EQ(report->expected, "a number or one of [x] [c] [z] [u] [low] TBC N/A");
}

TEST(Observations, AnotherAreaAndCategoryAreNamed) {
  const Taken taken = take_csv("measure,period,area,category,value\nhomicide,2023-Q4,kent,Knife,many\n");
  const auto said = taken.diagnostics.sorted(taken.sources);
  const auto report =
      std::find_if(said.begin(), said.end(), [](const auto& each) { return each.code.id == "D104"; });
  ASSERT_NE(report, said.end());
  EXPECT_EQ(report->about, "measure homicide, area kent, category Knife, period 2023-Q4");
}

TEST(Observations, AreasAreMatchedByIdNameAliasAndCode) {
  const Taken taken = take_csv(
      "measure,period,area,value\n"
      "homicide,2023-Q1,avon,1\n"
      "homicide,2023-Q2,AVON AND SOMERSET,2\n"
      "homicide,2023-Q3,Avon & Somerset,3\n"
      "homicide,2023-Q4,E23000036,4\n"
      "homicide,2024-Q1,,5\n"
      "homicide,2024-Q1,England and Wales,6\n");
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.series("homicide", "avon"), "2023-Q1 1, 2023-Q2 2, 2023-Q3 3, 2023-Q4 4, 2024-Q1 5");
  EXPECT_EQ(taken.series("homicide", "nation"), "2024-Q1 6");
}

TEST(Observations, AFileFullOfForeignNamesGetsFewGuesses) {
  std::string csv = "measure,period,area,value\n";
  for (int i = 0; i < 100; ++i) csv += fmt::format("calls,2023-12,kent{},1\n", i);
  const std::vector<std::string> said = take_csv(csv).said();
  ASSERT_EQ(said.size(), 100u);
  EXPECT_EQ(said.front(), "D107 data/x.csv:2:15 text \"kent0\" | did you mean kent?");
  EXPECT_EQ(said.back(), "D107 data/x.csv:101:15 text \"kent99\"");
}

TEST(Observations, RowsOfABrokenMeasureAreSilent) {
  const Taken taken =
      take({{"data/measures.yaml",
             "measures:\n  m: { title: M, kind: banana, unit: x, frequency: year, better: lower }\n"},
            {"data/x.csv", "measure,period,value\nm,2022,many\n"}});
  EXPECT_EQ(taken.said("D").size(), 0u);
  EXPECT_EQ(taken.said("M").size(), 1u);
}

TEST(Observations, NothingIsUnknownWhereTheDefinitionsAreLost) {
  EXPECT_THAT(
      take({{"data/measures.yaml", "measures: [\n"}, {"data/x.csv", "measure,period,value\nm,2022,1\n"}})
          .said("D"),
      IsEmpty());
  EXPECT_THAT(take({{"data/areas.yaml", "areas: [\n"},
                    {"data/x.csv", "measure,period,area,value\ncalls,2022-01,kent,1\n"}})
                  .said("D"),
              IsEmpty());
}

TEST(Observations, ASiteOfOneAreaNeedsNoAreasFile) {
  const Taken taken =
      take({{"content/site.yaml", "title: A\nbody: B\narea: { id: avon, name: Avon and Somerset }\n"},
            {"data/areas.yaml", ""},
            {"data/x.csv",
             "measure,period,area,value\ncalls,2023-11,,1\ncalls,2023-12,avon and somerset,2\n"
             "calls,2023-12,kent,3\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D107 data/x.csv:4:15 text \"kent\""));
  EXPECT_EQ(taken.series("calls", "avon"), "2023-11 1, 2023-12 2");
}

}  // namespace
}  // namespace data
