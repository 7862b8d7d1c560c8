#include "data/join.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "data_site.h"

namespace data {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Join, PutsTheRowsOfAllFilesInOrder) {
  const Taken taken = take({{"data/b.csv", "measure,period,value\ncalls,2023-01,1\ncalls,2022-11,2\n"},
                            {"data/a.csv", "measure,period,value\ncalls,2022-12,3\n"}});
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.series("calls", "avon"), "2022-11 2, 2022-12 3, 2023-01 1");
}

TEST(Join, ASecondRowShowsBothPlacesAndTheFirstStays) {
  const Taken taken = take({{"data/a.csv", "measure,period,value\ncalls,2022-12,3\ncalls,2022-11,1\n"},
                            {"data/b.csv", "measure,period,area,value\ncalls,2022-12,Avon & Somerset,4\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D115 data/b.csv:2:1"));
  EXPECT_EQ(taken.series("calls", "avon"), "2022-11 1, 2022-12 3");
  const base::Diagnostic said = taken.diagnostics.sorted(taken.sources).front().code.id == "D115"
                                    ? taken.diagnostics.sorted(taken.sources).front()
                                    : taken.diagnostics.sorted(taken.sources).back();
  EXPECT_EQ(said.about, "measure calls, area avon, period 2022-12");
  ASSERT_EQ(said.notes.size(), 1u);
  EXPECT_EQ(taken.sources.locate(said.notes[0].where).path, "data/a.csv");
  EXPECT_EQ(taken.sources.locate(said.notes[0].where).line, 2);
}

TEST(Join, TheSamePeriodInTwoFormsIsOneKey) {
  const Taken taken =
      take({{"data/a.csv", "measure,period,value\nhomicide,2023-Q4,3\nhomicide,2023/24-Q3,4\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D115 data/a.csv:3:1"));
}

TEST(Join, CategoriesAreSeriesOfTheirOwn) {
  const Taken taken = take({{"data/a.csv",
                             "measure,period,category,value\ncalls,2022-12,,9\ncalls,2022-12,Emergency,5\n"
                             "calls,2022-11,Emergency,4\ncalls,2022-12,Other,4\n"}});
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.series("calls", "avon"), "2022-12 9");
  EXPECT_EQ(taken.series("calls", "avon", "Emergency"), "2022-11 4, 2022-12 5");
  EXPECT_EQ(taken.series("calls", "avon", "Other"), "2022-12 4");
}

TEST(Join, CategoriesThatDifferOnlyInSpellingAreRefused) {
  const Taken taken = take({{"data/a.csv",
                             "measure,period,category,value\ncalls,2022-12,Drug offences,9\n"
                             "calls,2022-11,drug-offences,5\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D114 data/a.csv:3:1 text \"drug-offences\""));
}

TEST(Join, GivesTheSameForAnyNumberOfJobs) {
  std::map<std::string, std::string> files;
  for (int file = 0; file < 6; ++file) {
    std::string csv = "measure,period,value\ncalls,2022-12,many\n";
    for (int month = 1; month <= 9; ++month)
      csv += fmt::format("calls,20{}-0{},{}\n", 10 + file, month, month);
    files[fmt::format("data/{}.csv", file)] = csv;
  }
  const Taken one = take(files, 1);
  const Taken eight = take(files, 8);
  EXPECT_EQ(one.said(), eight.said());
  EXPECT_EQ(one.said().size(), 11u);
  EXPECT_EQ(one.series("calls", "avon"), eight.series("calls", "avon"));
}

}  // namespace
}  // namespace data
