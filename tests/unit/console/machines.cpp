#include <gtest/gtest.h>

#include <sstream>

#include "console/console.h"
#include "syntax/json.h"

namespace {

using base::Severity;
using syntax::Json;

constexpr base::Code not_a_number{"D104", Severity::error, "value is not a number", "Write digits."};
constexpr base::Code embargo{"E101", Severity::policy, "not yet due", ""};

console::Judged judged_of(base::Sources& sources) {
  const std::uint32_t file = sources.add("data/a b.csv", "x,\"61,4\"\n");
  base::Diagnostics diagnostics;
  diagnostics.add({.code = not_a_number,
                   .where = {file, 2, 8},
                   .about = "measure x",
                   .found = "text \"61,4\"",
                   .expected = "a number",
                   .notes = {{{file, 0, 1}, "the measure"}},
                   .used_by = {{{}, "chart x"}},
                   .help = "did you mean 61.4?"});
  diagnostics.add({.code = embargo, .where = {}});
  return console::judge(diagnostics, sources, console::Strictness::usual, {});
}

TEST(DiagnosticsJson, HasTheKeysOfTheContract) {
  base::Sources sources;
  const auto judged = judged_of(sources);
  EXPECT_EQ(console::diagnostics_json(judged, sources), R"({
  "schema": "candour/diagnostics/1",
  "diagnostics": [
    {
      "code": "E101",
      "severity": "policy",
      "file": null,
      "line": null,
      "column": null,
      "message": "not yet due",
      "about": null,
      "found": null,
      "expected": null,
      "help": null,
      "notes": [],
      "used_by": []
    },
    {
      "code": "D104",
      "severity": "error",
      "file": "data/a b.csv",
      "line": 1,
      "column": 3,
      "message": "value is not a number",
      "about": "measure x",
      "found": "text \"61,4\"",
      "expected": "a number",
      "help": "did you mean 61.4?",
      "notes": [
        {
          "file": "data/a b.csv",
          "line": 1,
          "column": 1,
          "text": "the measure"
        }
      ],
      "used_by": [
        {
          "file": null,
          "line": null,
          "column": null,
          "text": "chart x"
        }
      ]
    }
  ],
  "counts": {
    "errors": 1,
    "warnings": 0,
    "policy": 1
  }
}
)");
}

TEST(DiagnosticsJson, StaysJsonWhateverTheInput) {
  base::Sources sources;
  sources.add("data/\xFF.csv", "\xFF");
  base::Diagnostics diagnostics;
  diagnostics.add({.code = not_a_number, .where = {0, 0, 1}, .found = "text \"\xFF\""});
  const auto judged = console::judge(diagnostics, sources, console::Strictness::usual, {});
  EXPECT_TRUE(syntax::parse_json(console::diagnostics_json(judged, sources)));
  EXPECT_TRUE(syntax::parse_json(console::diagnostics_sarif(judged, sources, "1.0.0")));
}

TEST(DiagnosticsSarif, NamesRulesAndPlaces) {
  base::Sources sources;
  const auto judged = judged_of(sources);
  const auto sarif = syntax::parse_json(console::diagnostics_sarif(judged, sources, "1.2.3"));
  ASSERT_TRUE(sarif);
  const auto text = [](const Json& value) { return std::get<std::string>(value.value()); };
  const auto number = [](const Json& value) { return std::get<std::int64_t>(value.value()); };
  EXPECT_EQ(text((*sarif)["version"]), "2.1.0");
  const Json& run = (*sarif)["runs"][0];
  EXPECT_EQ(text(run["tool"]["driver"]["version"]), "1.2.3");
  EXPECT_EQ(text(run["tool"]["driver"]["rules"][0]["id"]), "D104");
  EXPECT_EQ(text(run["tool"]["driver"]["rules"][0]["fullDescription"]["text"]), "Write digits.");
  const Json& result = run["results"][1];
  EXPECT_EQ(text(result["ruleId"]), "D104");
  EXPECT_EQ(number(result["ruleIndex"]), 0);
  EXPECT_EQ(text(result["level"]), "error");
  const Json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(text(place["artifactLocation"]["uri"]), "data/a%20b.csv");
  EXPECT_EQ(number(place["region"]["startLine"]), 1);
  EXPECT_EQ(number(place["region"]["startColumn"]), 3);
  EXPECT_EQ(number(place["region"]["endColumn"]), 9);
  EXPECT_EQ(text(result["relatedLocations"][0]["message"]["text"]), "the measure");
  EXPECT_EQ(run["results"][0]["locations"].value().index(), Json().value().index()) << "nowhere has no place";
}

TEST(Timings, GiveEachStageItsShare) {
  EXPECT_EQ(console::timings_text({{"read", 0.25, 1}, {"html pages", 0.75, 44}}),
            "stage         items         ms   share\n"
            "read              1      250.0   25.0%\n"
            "html pages       44      750.0   75.0%\n"
            "all                     1000.0  100.0%\n");
  EXPECT_EQ(console::timings_text({}),
            "stage    items         ms   share\n"
            "all                   0.0  100.0%\n");
}

TEST(ProgressLine, IsSilentInAPipe) {
  std::ostringstream err;
  console::ProgressLine line(err, false);
  line.show("pages", 1, 44);
  line.clear();
  EXPECT_EQ(err.str(), "");
}

TEST(ProgressLine, SaysHowFarAndCleansUp) {
  std::ostringstream err;
  console::ProgressLine line(err, true);
  line.show("pages", 1, 44);
  line.show("pages", 2, 44);  // too soon after the first
  line.show("html", 1, 44);
  line.clear();
  line.clear();
  EXPECT_EQ(err.str(), "\r\x1b[Kpages 1 of 44\r\x1b[Khtml 1 of 44\r\x1b[K");
}

}  // namespace
