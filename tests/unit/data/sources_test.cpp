#include "data/sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "data_site.h"

namespace data {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr char published[] =
    "force,measure,period,value,unit\n"
    "Kent,Homicide,2023-Q4,6,offences\n"
    "British Transport Police,Homicide,2023-Q4,1,offences\n"
    "Kent,arson,2023-Q4,9,offences\n"
    "Essex,Homicide,2023-Q4,-1,offences\n";

Taken take_published(const std::string& entry, const std::string& csv = published) {
  return take({{"data/sources.yaml", "sources:\n  - file: crime/x.csv\n" + entry}, {"crime/x.csv", csv}});
}

TEST(Sources, ReadAPublishedFileUnchanged) {
  const Taken taken = take_published(
      "    columns: { area: force, measure: measure, period: period, value: value }\n"
      "    measures: { Homicide: homicide }\n"
      "    skip: { force: [British Transport Police], value: [\"-1\"] }\n"
      "    status: provisional\n");
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.series("homicide", "kent"), "2023-Q4 6");
  EXPECT_EQ(taken.series("homicide", "essex"), "none");
  const auto* series = taken.model.find({{"homicide"}, {"kent"}, {}});
  EXPECT_EQ(series->observations[0].status, model::Status::provisional);
}

TEST(Sources, AreLookedForInDataBeforeAFolderGivenWithData) {
  const Taken taken = take({{"data/sources.yaml", "sources:\n  - file: x.csv\n"},
                            {"data/x.csv", "measure,period,value\ncalls,2023-12,1\n"},
                            {"x.csv", "measure,period,value\ncalls,2023-12,2\n"}});
  EXPECT_EQ(taken.series("calls", "avon"), "2023-12 1");
}

TEST(Sources, OtherFilesOfSubfoldersAreNotRead) {
  const Taken taken =
      take({{"data/sub/x.csv", "nonsense\n1\n"}, {"y.csv", "nonsense\n1\n"}, {"data/z.txt", "n\n"}});
  EXPECT_THAT(taken.said(), IsEmpty());
}

struct FaultRow {
  const char* what;
  const char* entry;
  std::vector<std::string> said;
};
void PrintTo(const FaultRow& row, std::ostream* out) {
  *out << row.what;
}
class SourcesFault : public testing::TestWithParam<FaultRow> {};

TEST_P(SourcesFault, IsSaidAtItsPlace) {
  EXPECT_EQ(take_published(GetParam().entry).said(), GetParam().said);
}

#define COLUMNS "    columns: { area: force, measure: measure, period: period, value: value }\n"
#define SKIP "    skip: { force: [British Transport Police], value: [-1] }\n"

INSTANTIATE_TEST_SUITE_P(
    Entries, SourcesFault,
    testing::Values(
        FaultRow{"unknown measure of ours",
                 COLUMNS SKIP "    measures: { Homicide: homicde }\n",
                 {"M203 data/sources.yaml:5:27 text \"homicde\" | did you mean homicide?"}},
        FaultRow{"a name that the file has not",
                 COLUMNS SKIP "    measures: { Homicide: homicide, Arsn: calls }\n",
                 {"M211 data/sources.yaml:5:37 text \"Arsn\""}},
        FaultRow{"a column that the file has not",
                 "    columns: { area: forse, measure: measure, period: period, value: value }\n",
                 {"M204 data/sources.yaml:3:22 column \"forse\" | did you mean force?"}},
        FaultRow{"a skipped column that the file has not",
                 COLUMNS "    skip: { forces: [x] }\n",
                 {"M204 data/sources.yaml:4:13 column \"forces\" | did you mean force?"}},
        FaultRow{"a column that is none of ours",
                 "    columns: { areas: force, measure: measure, period: period, value: value }\n",
                 {"M205 data/sources.yaml:3:16 column `areas` | did you mean area?"}},
        FaultRow{"no period",
                 "    columns: { area: force, measure: measure, value: value }\n",
                 {"M206 data/sources.yaml:2:5"}},
        FaultRow{"no measure",
                 "    columns: { area: force, period: period, value: value }\n",
                 {"M206 data/sources.yaml:2:5"}},
        FaultRow{"an unknown key", COLUMNS "    colour: red\n", {"M101 data/sources.yaml:4:5 key `colour`"}},
        FaultRow{"an unknown layout",
                 COLUMNS "    layout: wyde\n",
                 {"M104 data/sources.yaml:4:13 text \"wyde\" | did you mean wide?"}},
        FaultRow{"periods of a long file",
                 COLUMNS "    periods: { from: 2, pattern: \"{year}\" }\n",
                 {"M206 data/sources.yaml:2:5"}},
        FaultRow{"unmapped rows without a map are unknown",
                 COLUMNS "    skip: { force: [British Transport Police, Essex, Kent] }\n",
                 {}}));

TEST(Sources, AreasThatAreNotSkippedAreUnknown) {
  const Taken taken =
      take_published(COLUMNS "    measures: { Homicide: homicide }\n    skip: { value: [-1] }\n");
  EXPECT_THAT(taken.said(), ElementsAre("D107 crime/x.csv:3:1 text \"British Transport Police\""));
}

TEST(Sources, AFileThatIsNotThereIsSaid) {
  const Taken taken =
      take({{"data/sources.yaml", "sources:\n  - file: data/x.csv\n  - { file: crime/y.csv }\n"}});
  EXPECT_THAT(
      taken.said(),
      ElementsAre(
          "M201 data/sources.yaml:2:11 neither data/data/x.csv nor data/x.csv in a folder given with "
          "--data | write it without data/: x.csv",
          "M201 data/sources.yaml:3:13 neither data/crime/y.csv nor crime/y.csv in a folder given with "
          "--data"));
}

TEST(Sources, PathsStayInTheFolder) {
  for (const char* path :
       {"../x.csv", "/etc/passwd", "a/../../x.csv", "a//b.csv", "./x.csv", "C:\\\\x.csv", "a\\\\b"}) {
    const Taken taken = take({{"data/sources.yaml", fmt::format("sources:\n  - file: \"{}\"\n", path)}});
    ASSERT_EQ(taken.said().size(), 1u) << path;
    EXPECT_EQ(taken.said().front().substr(0, 4), "M202") << path;
  }
}

TEST(Sources, WhenTheyAreLostForeignFilesAreNotBlamed) {
  const Taken taken = take({{"data/sources.yaml", "sources: [\n"},
                            {"data/x.csv", "force,number\nKent,1\n"},
                            {"data/y.csv", "measure,period,value\ncalls,2023-12,1\n"}});
  EXPECT_THAT(taken.said("D"), IsEmpty());
  EXPECT_EQ(taken.said("M").size(), 1u);
  EXPECT_THAT(taken.diagnostics.skipped(), testing::Contains("data/x.csv"));
  EXPECT_EQ(taken.series("calls", "avon"), "2023-12 1");
}

constexpr char wide_csv[] =
    "Code,Police force,Note,Q3 2023,Q4 2023,Total\n"
    "E1,Kent,,7,\"1,008\",1015\n"
    "E2,Essex,,[x],many,0\n";

TEST(Sources, ReadAWideFile) {
  const Taken taken =
      take({{"data/sources.yaml",
             "sources:\n  - file: w.csv\n    layout: wide\n    columns: { area: Police force }\n"
             "    periods: { from: 4, pattern: \"Q{quarter} {year}\" }\n    measure: homicide\n"},
            {"data/w.csv", wide_csv}});
  EXPECT_THAT(taken.said(),
              ElementsAre("M208 data/w.csv:1:40 text \"Total\"", "D104 data/w.csv:3:15 text \"many\""));
  EXPECT_EQ(taken.series("homicide", "kent"), "2023-Q3 7, 2023-Q4 1008");
  EXPECT_EQ(taken.series("homicide", "essex"), "2023-Q3 [x], 2023-Q4 hole");
}

TEST(Sources, RefuseAWideFileThatCannotBeRead) {
  const auto said = [](const std::string& rest) {
    return take({{"data/sources.yaml", "sources:\n  - file: w.csv\n    layout: wide\n" + rest},
                 {"data/w.csv", wide_csv}})
        .said();
  };
  const std::string area = "    columns: { area: Police force }\n";
  EXPECT_THAT(
      said(area + "    periods: { from: 4, pattern: \"Q{quarter} {yaer}\" }\n    measure: homicide\n"),
      ElementsAre("M207 data/sources.yaml:5:34 text \"Q{quarter} {yaer}\""));
  EXPECT_THAT(said(area + "    periods: { from: 4, pattern: \"{year}\" }\n    measure: homicide\n"),
              ElementsAre("M209 data/sources.yaml:5:34 no header from column 4 on that fits \"{year}\""));
  EXPECT_THAT(said(area + "    periods: { from: 4, pattern: \"Q{quarter} {year}\" }\n"),
              ElementsAre("M206 data/sources.yaml:2:5"));
  EXPECT_THAT(said(area + "    measure: homicide\n"), ElementsAre("M206 data/sources.yaml:2:5"));
  EXPECT_THAT(
      said(area + "    periods: { from: 4, pattern: \"Q{quarter} {year}\" }\n    measure: answered\n"),
      ElementsAre("M210 data/sources.yaml:6:14 text \"answered\"", "M208 data/w.csv:1:40 text \"Total\""));
  EXPECT_THAT(said("    columns: { value: Note }\n    periods: { from: 4, pattern: \"Q{quarter} {year}\" }\n"
                   "    measure: homicide\n"),
              ElementsAre("M205 data/sources.yaml:4:16 column `value`"));
}

TEST(Sources, AWideHeaderOffTheFrequencyIsSaidOnce) {
  const Taken taken =
      take({{"data/sources.yaml",
             "sources:\n  - file: w.csv\n    layout: wide\n    columns: { area: Police force }\n"
             "    periods: { from: 2, pattern: \"{year}\" }\n    measure: homicide\n"},
            {"data/w.csv", "Police force,2023\nKent,1\nEssex,2\n"}});
  EXPECT_THAT(taken.said(), ElementsAre("D108 data/w.csv:1:14 2023"));
}

// The published files themselves, where they are at hand.
TEST(Sources, ReadTheRecordedCrimeFiles) {
  const std::string folder = std::string(CANDOUR_SHARED) + "/data/recorded-crime/";
  const auto text_of = [&](const std::string& name) {
    std::ifstream file(folder + name, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
  };
  const std::string crime = text_of("benchmark_quarterly.csv");
  if (crime.empty()) GTEST_SKIP() << "reference data is not at hand";
  std::string areas = "areas:\n";
  std::string previous;
  std::istringstream lines(crime);
  for (std::string line; std::getline(lines, line);) {
    const std::string force = line.substr(0, line.find(','));
    if (force == previous || force == "force" || force == "British Transport Police") continue;
    previous = force;
    std::string id = base::lower_case(force);
    std::replace(id.begin(), id.end(), ' ', '-');
    if (areas.find("  " + id + ":") != std::string::npos) continue;
    areas += fmt::format("  {}: {{ name: {}{} }}\n", id, force,
                         force == "Devon and Cornwall" ? ", aliases: [Devon & Cornwall]" : "");
  }
  const Taken taken = take({{"content/site.yaml", "title: A\nbody: B\narea: avon-and-somerset\n"},
                            {"data/areas.yaml", areas},
                            {"data/sources.yaml",
                             "sources:\n"
                             "  - file: benchmark_quarterly.csv\n"
                             "    columns: { area: force, measure: measure, period: period, value: value }\n"
                             "    measures: { homicide: homicide }\n"
                             "    skip: { force: [British Transport Police], value: [\"-1\"] }\n"
                             "  - file: population_households.csv\n"
                             "    columns: { area: force, measure: measure, period: period, value: value }\n"
                             "    measures: { resident_population: residents }\n"},
                            {"benchmark_quarterly.csv", crime},
                            {"population_households.csv", text_of("population_households.csv")}});
  EXPECT_THAT(taken.said(), IsEmpty());
  EXPECT_EQ(taken.model.series_of({"homicide"}).size(), 43u);
  EXPECT_EQ(taken.model.series_of({"residents"}).size(), 43u);
  const auto* own = taken.model.find({{"homicide"}, {"avon-and-somerset"}, {}});
  ASSERT_NE(own, nullptr);
  ASSERT_EQ(own->observations.size(), 55u);
  const auto* last_of_2023 = own->at(*model::Period::from("2023-Q4"));
  EXPECT_EQ(std::get<model::Amount>(last_of_2023->value).number, 6);
  const base::Place place = taken.sources.locate(last_of_2023->cell);
  EXPECT_EQ(place.line, 378);
  EXPECT_EQ(place.column, 36);
}

}  // namespace
}  // namespace data
