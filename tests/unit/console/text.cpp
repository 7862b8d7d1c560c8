#include <gtest/gtest.h>

#include "console/console.h"
#include "console/visible.h"

namespace {

using base::Severity;
using console::Colour;

constexpr base::Code not_a_number{"D104", Severity::error, "value is not a number", ""};
constexpr base::Code a_gap{"D301", Severity::warning, "a period is missing", ""};
constexpr base::Code embargo{"E201", Severity::policy, "a released statement would change", ""};

struct Site {
  base::Sources sources;
  base::Diagnostics diagnostics;

  base::Span span_of(const std::string& path, std::string_view text) const {
    const std::uint32_t file = *sources.find(path);
    const std::size_t begin = sources.bytes(file).find(text);
    return {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + text.size())};
  }
  std::string text(console::Strictness strictness = console::Strictness::usual,
                   const std::vector<std::string>& allowed = {}) const {
    return console::diagnostics_text(console::judge(diagnostics, sources, strictness, allowed), sources,
                                     Colour::off);
  }
};

std::string csv_of(int rows, const std::string& row) {
  std::string csv = "measure,period,value\n";
  for (int i = 0; i < rows; ++i) csv += row + "\n";
  return csv;
}

TEST(DiagnosticsText, IsTheOneOfTheContract) {
  Site site;
  const std::string filler = "response-999,2025-Q3,61.2";
  site.sources.add("data/response.csv", csv_of(16, filler) + "response-999,2025-Q4,\"61,4\"\n");
  site.sources.add("content/reports/2025-26-q3/40-response.md", std::string(11, '\n') + "```chart\n");
  const base::Span cell = site.span_of("data/response.csv", "\"61,4\"");
  site.diagnostics.add({.code = not_a_number,
                        .where = cell,
                        .about = "measure response-999, period 2025-Q4",
                        .found = "text \"61,4\"",
                        .expected = "a number or one of [x] [c] [z] [u] [low] TBC N/A",
                        .help = "did you mean 61.4?"});
  site.diagnostics.meet(
      cell, {site.span_of("content/reports/2025-26-q3/40-response.md", "```chart"), "chart response-trend"});
  EXPECT_EQ(site.text(),
            R"(error[D104]: value is not a number
  --> data/response.csv:18:22   measure response-999, period 2025-Q4
   |
18 | response-999,2025-Q4,"61,4"
   |                      ^^^^^^ found text "61,4"
   = expected a number or one of [x] [c] [z] [u] [low] TBC N/A
   = used by: content/reports/2025-26-q3/40-response.md:12, chart response-trend
   = help: did you mean 61.4?

1 error
)");
}

TEST(DiagnosticsText, IsEmptyWhenThereIsNothingToSay) {
  EXPECT_EQ(Site().text(), "");
}

TEST(DiagnosticsText, PrintsNoArrowForAFaultThatIsNowhere) {
  Site site;
  site.diagnostics.add(
      {.code = embargo, .where = {}, .about = "report 2023-24-q3", .help = "raise its edition"});
  EXPECT_EQ(site.text(), R"(error[E201]: a released statement would change
  = about: report 2023-24-q3
  = help: raise its edition

1 stop by policy
)");
}

TEST(DiagnosticsText, NamesTheOtherPlaces) {
  Site site;
  site.sources.add("data/a.csv", "x\ny\n");
  site.diagnostics.add(
      {.code = not_a_number,
       .where = site.span_of("data/a.csv", "y"),
       .notes = {{site.span_of("data/a.csv", "x"), "first given here"}, {{}, "nowhere at all"}}});
  EXPECT_EQ(site.text(), R"(error[D104]: value is not a number
 --> data/a.csv:2:1
  |
2 | y
  | ^
  = note: data/a.csv:1:1 first given here
  = note: nowhere at all

1 error
)");
}

TEST(DiagnosticsText, ShowsThreeOfACauseInAFileAndCountsTheRest) {
  Site site;
  const std::uint32_t file = site.sources.add("data/a.csv", "12345678");
  const std::uint32_t other = site.sources.add("data/b.csv", "1");
  for (std::uint32_t i = 0; i < 8; ++i)
    site.diagnostics.add({.code = not_a_number, .where = {file, i, i + 1}});
  site.diagnostics.add({.code = a_gap, .where = {file, 7, 8}});
  site.diagnostics.add({.code = not_a_number, .where = {other, 0, 1}});
  const std::string text = site.text();
  EXPECT_NE(text.find(" --> data/a.csv:1:3\n"), text.npos);
  EXPECT_EQ(text.find(" --> data/a.csv:1:4\n"), text.npos);
  EXPECT_NE(text.find("\n\nerror[D104]: value is not a number: 5 more in data/a.csv\n\nwarning[D301]"),
            text.npos);
  EXPECT_NE(text.find(" --> data/b.csv:1:1\n"), text.npos);
  EXPECT_NE(text.find("\n\n9 errors, 1 warning\n"), text.npos);
}

TEST(DiagnosticsText, SaysInTheLastLineWhatWasNotChecked) {
  Site site;
  site.diagnostics.skip("observations of data/b.csv");
  site.diagnostics.skip("observations of data/a.csv");
  site.diagnostics.skip("observations of data/b.csv");
  EXPECT_EQ(site.text(), "not checked: observations of data/a.csv; observations of data/b.csv\n");
  site.diagnostics.add({.code = a_gap, .where = {}});
  EXPECT_TRUE(site.text().ends_with(
      "1 warning; not checked: observations of data/a.csv; observations of data/b.csv\n"));
}

struct MarkerRow {
  std::string line;
  std::string marked;
  std::string shown;
};

TEST(DiagnosticsText, KeepsTheMarkerUnderWhatItMarks) {
  const std::string ninety(90, 'a');
  const std::string thirty(30, 'b');
  for (const MarkerRow& row : {
           MarkerRow{"é,ü,x", "x", "1 | é,ü,x\n  |     ^\n"},
           MarkerRow{"a\tx", "x", "1 | a    x\n  |      ^\n"},
           MarkerRow{"a\x1b[31mx", "x", "1 | a␛[31mx\n  |       ^\n"},
           MarkerRow{"a\xFFx", "x", "1 | a\xEF\xBF\xBDx\n  |   ^\n"},
           MarkerRow{
               ninety + "x" + thirty, "x",
               "1 | …" + std::string(69, 'a') + "x" + thirty + "\n  |  " + std::string(69, ' ') + "^\n"},
           MarkerRow{"x" + ninety + thirty, "x", "1 | x" + ninety + std::string(9, 'b') + "…\n  | ^\n"},
           MarkerRow{ninety + "x" + ninety, "x",
                     "1 | …" + std::string(30, 'a') + "x" + std::string(69, 'a') + "…\n  |  " +
                         std::string(30, ' ') + "^\n"},
       }) {
    Site site;
    site.sources.add("a.csv", row.line);
    site.diagnostics.add({.code = a_gap, .where = site.span_of("a.csv", row.marked)});
    const std::string text = site.text();
    EXPECT_NE(text.find("\n" + row.shown), text.npos) << text;
  }
}

TEST(DiagnosticsText, MarksAnEmptyFile) {
  Site site;
  const std::uint32_t file = site.sources.add("a.csv", "");
  site.diagnostics.add({.code = a_gap, .where = site.sources.whole(file), .found = "nothing"});
  EXPECT_NE(site.text().find("\n --> a.csv:1:1\n  |\n1 |\n  | ^ found nothing\n"), std::string::npos)
      << site.text();
}

TEST(DiagnosticsText, LetsNoInputMoveTheCursor) {
  Site site;
  site.sources.add("data/\x1b[2Jx.csv", "a\n");
  site.diagnostics.add({.code = a_gap,
                        .where = {0, 0, 1},
                        .about = "measure \x1b]0;x\x07",
                        .found = "text \"a\nb\"",
                        .help = "write \xE2\x80\xAE backwards"});
  site.diagnostics.skip("\x1b[2J");
  const std::string text = site.text();
  EXPECT_EQ(text.find('\x1b'), text.npos);
  EXPECT_EQ(text.find("\xE2\x80\xAE"), text.npos);
  EXPECT_NE(text.find("found text \"a␊b\""), text.npos);
}

TEST(DiagnosticsText, IsColouredOnlyWhenAsked) {
  Site site;
  site.diagnostics.add({.code = a_gap, .where = {}});
  const auto judged = console::judge(site.diagnostics, site.sources, console::Strictness::usual, {});
  const std::string coloured = console::diagnostics_text(judged, site.sources, Colour::on);
  EXPECT_EQ(coloured, "\x1b[1;33mwarning[D301]\x1b[0m: a period is missing\n\n1 warning\n");
}

constexpr base::Code by_rounding{"F129", base::Severity::remark, "claim holds only within rounding", ""};

TEST(Judge, DropsRemarksUnlessAskedAndNeverRefusesThem) {
  Site site;
  for (const char* claim : {"a", "b", "c", "d"})
    site.diagnostics.add({.code = by_rounding, .where = {}, .found = claim});
  EXPECT_FALSE(site.diagnostics.has_errors());
  using console::Strictness;
  for (const Strictness strictness : {Strictness::usual, Strictness::strict}) {
    EXPECT_TRUE(console::judge(site.diagnostics, site.sources, strictness, {}).shown.empty());
    const auto judged =
        console::judge(site.diagnostics, site.sources, strictness, {}, console::Remarks::shown);
    EXPECT_EQ(judged.counts.errors + judged.counts.warnings + judged.counts.policy, 0);
    EXPECT_EQ(judged.counts.remarks, 4);
    const std::string text = console::diagnostics_text(judged, site.sources, Colour::off);
    EXPECT_EQ(text.find(" more"), text.npos) << "every remark is listed";
    EXPECT_NE(text.find("found d"), text.npos);
    EXPECT_NE(console::diagnostics_sarif(judged, site.sources, "1").find("\"level\": \"note\""), text.npos);
  }
}

TEST(Judge, AcceptsWarningsOnlyAndMakesTheRestErrorsWhenStrict) {
  Site site;
  site.diagnostics.add({.code = a_gap, .where = {}, .about = "one"});
  site.diagnostics.add({.code = a_gap, .where = {}, .about = "two"});
  site.diagnostics.add({.code = not_a_number, .where = {}});
  site.diagnostics.add({.code = embargo, .where = {}});
  using console::Strictness;
  struct Row {
    Strictness strictness;
    std::vector<std::string> allowed;
    int errors, warnings, policy, accepted;
  };
  for (const Row& row : {
           Row{Strictness::usual, {}, 1, 2, 1, 0},
           Row{Strictness::strict, {}, 3, 0, 1, 0},
           Row{Strictness::usual, {"D301"}, 1, 0, 1, 2},
           Row{Strictness::strict, {"D301"}, 1, 0, 1, 2},
           Row{Strictness::usual, {"D104", "E201"}, 1, 2, 1, 0},
       }) {
    const auto judged = console::judge(site.diagnostics, site.sources, row.strictness, row.allowed);
    EXPECT_EQ(judged.counts.errors, row.errors);
    EXPECT_EQ(judged.counts.warnings, row.warnings);
    EXPECT_EQ(judged.counts.policy, row.policy);
    EXPECT_EQ(judged.allowed, row.accepted);
  }
}

TEST(Visible, ShowsWhatCannotBeSeen) {
  EXPECT_EQ(console::visible("a\r\n\x7F"), "a␍␊␡");
  EXPECT_EQ(console::visible("naïve – 5%"), "naïve – 5%");
  EXPECT_EQ(console::visible(std::string_view("\0", 1)), "␀");
  EXPECT_EQ(console::visible("\xC2\x9B"
                             "31m"),
            "\xEF\xBF\xBD"
            "31m");
  EXPECT_EQ(console::visible("\xE2\x82"), "\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace
