#include "texts/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"

namespace texts {
namespace {

using support::expected_of;
using support::Row;
using support::sources_of;
using support::told;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* sound_report = "---\ntitle: Crime\nperiod: 2023-Q4\n---\nIntroduction.\n";
constexpr const char* sound_section = "---\ntitle: Homicide\nmeasures: [homicide]\n---\n";

// What the reports of these tests may name.
struct World {
  library::Site site;
  setup::Places places;
  setup::Measures measures;

  World() {
    site.body = "The office";
    site.service = "The police";
    site.area = {"avon"};
    places.areas.push_back({.id = {"avon"}, .name = "Avon", .code = ""});
    places.areas.push_back({.id = {"kent"}, .name = "Kent", .code = ""});
    add("homicide", model::Kind::count);
    add("residents", model::Kind::population);
    add("searches", model::Kind::ratio);
    measures.sound.back().categories = {{"Black"}, {"White"}};
    measures.broken = {"burglary"};
  }
  void add(const std::string& id, model::Kind kind) {
    model::Measure measure;
    measure.id = {id};
    measure.kind = kind;
    measures.sound.push_back(measure);
  }
};

struct Read {
  std::vector<library::Report> reports;
  std::vector<std::string> told;
};

Read read(std::initializer_list<std::pair<std::string, std::string>> files) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of(files);
  base::Diagnostics diagnostics;
  base::Crew crew(2);
  const World world;
  const Known known{world.site, world.places, world.measures};
  auto reports = read_reports(sources, known, crew, diagnostics);
  return {std::move(reports), told(sources, diagnostics)};
}

// One report with these keys below title and period, and a sound section.
Read read_keys(const std::string& keys) {
  return read({{"content/reports/q3/report.md", "---\ntitle: Crime\nperiod: 2023-Q4\n" + keys + "\n---\n"},
               {"content/reports/q3/10-homicide.md", sound_section}});
}

// A sound report with one section of this text.
Read read_section_text(const std::string& text) {
  return read({{"content/reports/q3/report.md", sound_report}, {"content/reports/q3/10-homicide.md", text}});
}

TEST(Reports, SayWhatTheirFilesSay) {
  const auto [reports, lines] = read({{"content/reports/2023-24-q3/report.md", R"(---
title: Performance report
period: 2023/24-Q3
compare: 2017-01..2017-03
edition: 2
changes:
  - { edition: 2, date: 2024-03-05, kind: correction, text: "Homicide was counted twice." }
status: approved
publish_at: 2024-03-05T09:30Z
next_report: 2024-06
sign_off: { statements: 3f9a1c07d2e4, analyst: performance lead, approver: chief of staff, date: 2024-03-04 }
parts:
  - { id: national, title: National measures, intro: Twelve of them. }
main_points: [ "Homicide rose.", Burglary fell. ]
details: { Author: Office, Meeting: 7 March }
numbering: paragraphs
item: noting
area: kent
body: Another office
service: Another police
extra: { colour: blue }
---
An introduction.
)"},
                                      {"content/reports/2023-24-q3/20-searches.md", R"(---
title: Searches
part: national
measures:
  - { id: searches, category: Black, label: Disproportionality }
  - { id: homicide, outlook: Stable, outlook_because: Few cases., trend: { asserted: Reducing, because: Moved. } }
priority: Confidence
confirmed_for: 2023-Q3
---
Commentary.
)"},
                                      {"content/reports/2023-24-q3/10-fraud.md",
                                       "---\ntitle: Fraud\nnot_measured: { why: No agreed count. }\n---\n"}});
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(reports.size(), 1u);
  const library::Report& report = reports[0];
  EXPECT_EQ(report.slug, "2023-24-q3");
  EXPECT_EQ(report.period.id(), "2023-Q4");
  EXPECT_EQ(std::get<model::Period>(report.compare).id(), "2017-01..2017-03");
  ASSERT_EQ(report.changes.size(), 1u);
  EXPECT_EQ(report.changes[0].kind, library::ChangeKind::correction);
  EXPECT_EQ(report.status, library::ReportStatus::approved);
  EXPECT_EQ(base::iso_instant(report.publish_at.value()), "2024-03-05T09:30:00Z");
  EXPECT_EQ(base::iso_date(report.next_report.value()), "2024-06-01");
  EXPECT_EQ(report.sign_off->approver, "chief of staff");
  ASSERT_EQ(report.parts.size(), 1u);
  EXPECT_EQ(report.parts[0].intro, "Twelve of them.");
  EXPECT_THAT(report.main_points, ElementsAre("Homicide rose.", "Burglary fell."));
  EXPECT_THAT(report.details,
              ElementsAre(testing::Pair("Author", "Office"), testing::Pair("Meeting", "7 March")));
  EXPECT_TRUE(report.numbers_paragraphs);
  EXPECT_EQ(report.item, library::ItemKind::noting);
  EXPECT_EQ(report.area.text, "kent");
  EXPECT_EQ(report.body, "Another office");
  EXPECT_EQ(report.introduction.elements.size(), 1u);
  ASSERT_EQ(report.sections.size(), 2u);
  EXPECT_EQ(report.sections[0].id, "fraud");
  EXPECT_EQ(report.sections[0].not_measured, "No agreed count.");
  const library::Section& section = report.sections[1];
  EXPECT_EQ(section.part, "national");
  EXPECT_EQ(section.priority, "Confidence");
  EXPECT_EQ(section.confirmed_for->id(), "2023-Q3");
  ASSERT_EQ(section.measures.size(), 2u);
  EXPECT_EQ(section.measures[0].category.text, "Black");
  EXPECT_EQ(section.measures[0].label, "Disproportionality");
  EXPECT_EQ(section.measures[1].outlook_because, "Few cases.");
  EXPECT_EQ(section.measures[1].asserted->word, library::TrendWord::reducing);
  EXPECT_EQ(section.measures[1].asserted->because, "Moved.");
}

// The year before an event, against a quarter.
TEST(Reports, MayBeComparedWithALongerTime) {
  for (const char* baseline : {"2019-04..2020-03", "2019/20", "2022", "2022-04..2022-09"}) {
    const auto [reports, told] =
        read({{"content/reports/q3/report.md",
               std::string("---\ntitle: A\nperiod: 2023-Q4\ncompare: ") + baseline + "\n---\n"},
              {"content/reports/q3/10-homicide.md", sound_section}});
    EXPECT_THAT(told, testing::IsEmpty()) << baseline;
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(std::get<model::Period>(reports[0].compare).id(), baseline);
  }
}

TEST(Reports, TakeFromTheSiteWhatTheyDoNotSay) {
  const auto [reports, lines] = read_keys("");
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].area.text, "avon");
  EXPECT_EQ(reports[0].body, "The office");
  EXPECT_EQ(reports[0].service, "The police");
  EXPECT_EQ(reports[0].edition, 1);
  EXPECT_EQ(reports[0].status, library::ReportStatus::draft);
  EXPECT_TRUE(std::holds_alternative<model::PreviousYear>(reports[0].compare));
}

class ReportFault : public testing::TestWithParam<Row> {};

TEST_P(ReportFault, IsToldAtItsPlace) {
  EXPECT_EQ(read_keys(GetParam().text).told, expected_of(GetParam()));
}

#define AT "content/reports/q3/report.md:"
INSTANTIATE_TEST_SUITE_P(
    FromTheFourthLine, ReportFault,
    testing::Values(
        Row{"edtion: 2", "R101 " AT "4:1 | key `edtion` |  | did you mean edition?"},
        Row{"body: [a]", "R103 " AT "4:7 | a list | a text at `body` | "},
        Row{"status: aproved",
            "R104 " AT "4:9 | text \"aproved\" | draft, review or approved at `status` | did you "
            "mean approved?"},
        Row{"status:", "R105 " AT "4:1 |  | a value at `status` | "},
        Row{"publish_at: tomorrow",
            "R104 " AT "4:13 | text \"tomorrow\" | a time such as 2024-03-05T09:30Z at "
            "`publish_at` | "},
        Row{"next_report: 2024-13",
            "R104 " AT "4:14 | text \"2024-13\" | a month such as 2024-06 at `next_report` | "},
        Row{"compare: last-year",
            "R104 " AT "4:10 | text \"last-year\" | previous-year, previous or a period such as "
            "2017-01..2017-03 at `compare` | "},
        Row{"compare: 2022-01..2022-04",
            "R122 " AT
            "4:10 | period 2022-01..2022-04 | a period as long, or a whole number of times as long, "
            "that ends before 2023-Q4 | "},
        Row{"compare: 2022-12",
            "R122 " AT
            "4:10 | period 2022-12 | a period as long, or a whole number of times as long, that ends "
            "before 2023-Q4 | "},
        Row{"compare: 2024-Q1",
            "R122 " AT "4:10 | period 2024-Q1 | a period as long, or a whole number of times as long, that "
            "ends before 2023-Q4 | "},
        Row{"edition: 2",
            "R118 " AT "4:10 | no entry for edition 2 | changes: - { edition: 2, date: …, kind: …, "
            "text: … } | "},
        Row{"edition: 3\nchanges: [{ edition: 2, date: 2024-03-05, kind: edit, text: A. }]",
            "R118 " AT
            "4:10 | no entry for edition 3 | changes: - { edition: 3, date: …, kind: …, text: … } | "},
        Row{"changes: [{ edition: 2, date: 2024-03-05, kind: edit, text: A. }]",
            "R119 " AT "4:22 | edition 2 | no changes: the report is in its first edition | "},
        Row{"edition: 2\nchanges:\n  - { edition: 2, date: 2024-03-05, kind: edit, text: A. }\n"
            "  - { edition: 2, date: 2024-03-06, kind: edit, text: B. }",
            "R119 " AT "7:16 | edition 2 | one entry for each edition from 2 to 2 | "},
        Row{"edition: 2\nchanges: [{ edition: 2, date: 2024-03-05, kind: revison, text: A. }]",
            "R104 " AT
            "5:49 | text \"revison\" | revision, correction or edit at `kind` | did you mean revision?"},
        Row{"edition: 2\nchanges: [{ edition: 2, kind: edit, text: A. }]",
            "R102 " AT "5:11 | no `date` |  | "},
        Row{"edition: two", "R104 " AT "4:10 | text \"two\" | a whole number from 1 to 999 at `edition` | "},
        Row{"sign_off: { statements: nothing, analyst: a, approver: b, date: 2024-03-04 }",
            "R104 " AT
            "4:25 | text \"nothing\" | the hash that the review panel shows, such as 3f9a1c07d2e4 | "},
        Row{"sign_off: { statements: 3f9a, analyst: a, date: 2024-03-04 }",
            "R102 " AT "4:11 | no `approver` |  | "},
        Row{"parts: [{ id: a, title: A }, { id: a, title: B }]", "R121 " AT "4:36 | text \"a\" |  | "},
        Row{"parts: [{ title: A }]", "R102 " AT "4:9 | no `id` |  | "},
        Row{"main_points: [1, 2, 3, 4, 5, 6, 7, 8]", "R117 " AT "4:33 |  | at most six main points | "},
        Row{"main_points: [\"Now {{ homicide.count }} cases\"]", ""},
        Row{"main_points: [\"Now {{ homicide.count cases\"]",
            "R133 " AT "4:20 | {{ homicide.count cases\" |  | "},
        Row{"area: knet",
            "R120 " AT "4:7 | text \"knet\" | the id of an area in data/areas.yaml | did you mean kent?"},
        Row{"numbering: sections", "R104 " AT "4:12 | text \"sections\" | paragraphs at `numbering` | "},
        Row{"item: decided",
            "R104 " AT "4:7 | text \"decided\" | decision, noting or information at `item` | "},
        Row{"details: [a]", "R103 " AT "4:10 | a list | a map of texts at `details` | "}));
#undef AT

TEST(Reports, WithoutAReadablePeriodAreLeftOutAndTheirSectionsStillRead) {
  const auto [reports, lines] =
      read({{"content/reports/q3/report.md", "---\ntitle: Crime\nperiod: Q3\n---\n"},
            {"content/reports/q3/10-homicide.md", "---\ntitle: Homicide\nmeasures: [homocide]\n---\n"},
            {"content/reports/q4/report.md", sound_report},
            {"content/reports/q4/10-homicide.md", sound_section}});
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].slug, "q4");
  EXPECT_THAT(lines,
              ElementsAre("R111 content/reports/q3/10-homicide.md:3:12 | text \"homocide\" | the id of a "
                          "measure in data/measures.yaml | did you mean homicide?",
                          "R104 content/reports/q3/report.md:3:9 | text \"Q3\" | a period: 2023-12, 2023-Q4, "
                          "2023/24-Q3, 2023, 2023/24, 2016-04..2016-09, 2020-03-31 or mid-2023 | "));
}

TEST(Reports, NeedFrontMatterTitleAndPeriod) {
  EXPECT_THAT(
      read({{"content/reports/q3/report.md", "Text.\n"}, {"content/reports/q3/1-a.md", sound_section}}).told,
      ElementsAre("R110 content/reports/q3/report.md:1:1 |  | a line of three hyphens, then keys such as "
                  "`title` | "));
  EXPECT_THAT(
      read({{"content/reports/q3/report.md", "---\n---\n"}, {"content/reports/q3/1-a.md", sound_section}})
          .told,
      ElementsAre("R102 content/reports/q3/report.md:1:1 | no `period` |  | ",
                  "R102 content/reports/q3/report.md:1:1 | no `title` |  | "));
}

TEST(Reports, AreFoldersOfMarkdown) {
  EXPECT_THAT(
      read({{"content/reports/q3/report.md", "---\ntitle: Crime\nperiod: 2023-Q4\n---\n"}}).told,
      ElementsAre("R115 content/reports/q3/report.md:2:1 |  | an introduction, or a section beside it, such "
                  "as 10-homicide.md | "));
  EXPECT_THAT(read({{"content/reports/q3/report.md", sound_report}}).told, testing::IsEmpty());
  EXPECT_THAT(
      read({{"content/reports/q3/10-homicide.md", sound_section}}).told,
      ElementsAre("R106 content/reports/q3/10-homicide.md:1:1 |  | a file content/reports/q3/report.md | "));
  EXPECT_THAT(
      read({{"content/reports/Q3 2023/report.md", sound_report},
            {"content/reports/Q3 2023/a.md", sound_section}})
          .told,
      ElementsAre(
          "R107 content/reports/Q3 2023/report.md:1:1 | the folder name Q3 2023 | lower-case letters, "
          "digits and hyphens | did you mean q3-2023?"));
  EXPECT_THAT(read({{"content/reports/notes.md", ""}, {"content/reports/chart.png", ""}}).told,
              ElementsAre("R108 content/reports/notes.md:1:1 | the file notes.md | "
                          "content/reports/NAME/SECTION.md | "));
  EXPECT_THAT(
      read({{"content/reports/q3/report.md", sound_report},
            {"content/reports/q3/a.md", sound_section},
            {"content/reports/q3/old/b.md", sound_section},
            {"content/reports/q3/c.MD", sound_section}})
          .told,
      ElementsAre("R108 content/reports/q3/c.MD:1:1 | the file c.MD | content/reports/NAME/SECTION.md | ",
                  "R108 content/reports/q3/old/b.md:1:1 | the file b.md | "
                  "content/reports/NAME/SECTION.md | "));
}

TEST(Reports, HaveSectionsInTheOrderOfTheirFileNamesWithTheirOwnIds) {
  const auto [reports, lines] = read({{"content/reports/q3/report.md", sound_report},
                                      {"content/reports/q3/20-b.md", sound_section},
                                      {"content/reports/q3/10-c.md", sound_section},
                                      {"content/reports/q3/30-c.md", sound_section},
                                      {"content/reports/q3/40.md", sound_section},
                                      {"content/reports/q3/50-Ab.md", sound_section}});
  ASSERT_EQ(reports.size(), 1u);
  ASSERT_EQ(reports[0].sections.size(), 2u);
  EXPECT_EQ(reports[0].sections[0].id, "c");
  EXPECT_EQ(reports[0].sections[1].id, "b");
  EXPECT_THAT(lines,
              ElementsAre("R109 content/reports/q3/30-c.md:1:1 | id c |  | ",
                          "R107 content/reports/q3/40.md:1:1 | the file name 40.md | a name such as "
                          "10-homicide.md | ",
                          "R107 content/reports/q3/50-Ab.md:1:1 | the file name 50-Ab.md | a name such as "
                          "10-homicide.md | "));
}

class SectionFault : public testing::TestWithParam<Row> {};

TEST_P(SectionFault, IsToldAtItsPlace) {
  EXPECT_EQ(read_section_text(GetParam().text).told, expected_of(GetParam()));
}

#define AT "content/reports/q3/10-homicide.md:"
INSTANTIATE_TEST_SUITE_P(
    Whole, SectionFault,
    testing::Values(
        Row{"---\ntitle: Homicide\n---\nOnly text.\n", ""},
        Row{"---\ntitle: Homicide\nmeasures: [burglary]\n---\n", ""},  // broken, and reported there
        Row{"---\nmeasures: [homicide]\n---\n", "R102 " AT "1:1 | no `title` |  | "},
        Row{"---\ntitle: Homicide\n---\n",
            "R116 " AT "1:1 |  | `measures`, `not_measured: { why: … }` or text | "},
        Row{"---\ntitle: Homicide\nmeasures: []\n---\n",
            "R116 " AT "1:1 |  | `measures`, `not_measured: { why: … }` or text | "},
        Row{"---\ntitle: Homicide\nmesures: [homicide]\n---\n",
            "R101 " AT "3:1 | key `mesures` |  | did you mean measures?"},
        Row{"Text without settings.\n",
            "R110 " AT "1:1 |  | a line of three hyphens, then keys such as `title` | "},
        Row{"---\ntitle: Homicide\nmeasure: [homicide]\n---\nText.\n",
            "R101 " AT "3:1 | key `measure` |  | did you mean measures?"},
        Row{"---\ntitle: A\nmeasures: [homocide]\n---\n",
            "R111 " AT
            "3:12 | text \"homocide\" | the id of a measure in data/measures.yaml | did you mean homicide?"},
        Row{"---\ntitle: A\nmeasures:\n  - { id: quite-unknown }\n---\n",
            "R111 " AT "4:11 | text \"quite-unknown\" | the id of a measure in data/measures.yaml | "},
        Row{"---\ntitle: A\nmeasures: [residents]\n---\n",
            "R112 " AT "3:12 | text \"residents\" | a measure of another kind | "},
        Row{"---\ntitle: A\nmeasures: [homicide, homicide]\n---\n",
            "R113 " AT "3:22 | text \"homicide\" |  | "},
        Row{"---\ntitle: A\nmeasures: [{ id: searches, category: Asian }]\n---\n",
            "R126 " AT "3:38 | text \"Asian\" | Black or White | "},
        Row{"---\ntitle: A\nmeasures: [{ id: homicide, trend: { asserted: Stable } }]\n---\n",
            "R127 " AT "3:47 |  | `because:` with the reason | "},
        Row{"---\ntitle: A\nmeasures: [{ id: homicide, trend: { asserted: Rising, because: A. } }]\n---\n",
            "R104 " AT "3:47 | text \"Rising\" | Increasing, Reducing or Stable at `asserted` | "},
        Row{"---\ntitle: A\nmeasures: [{ id: homicide, outlook_because: A. }]\n---\n",
            "R102 " AT "3:12 | no `outlook` |  | "},
        Row{"---\ntitle: A\nmeasures: [{ label: B }]\n---\n", "R102 " AT "3:12 | no `id` |  | "},
        Row{"---\ntitle: A\npart: local\n---\nText.\n",
            "R114 " AT "3:7 | text \"local\" | no part: report.md lists none | "},
        Row{"---\ntitle: A\nnot_measured: {}\n---\n", "R102 " AT "3:15 | no `why` |  | "},
        Row{"---\ntitle: A\nconfirmed_for: Q4\n---\nText.\n",
            "R104 " AT "3:16 | text \"Q4\" | a period: 2023-12, 2023-Q4, 2023/24-Q3, 2023, 2023/24, "
            "2016-04..2016-09, 2020-03-31 or mid-2023 | "},
        Row{"---\ntitle: A\n---\nThere were {{ homicide.count }} cases.\n", ""},
        Row{"---\ntitle: A\n---\nThere were {{ homicide.count cases.\n",
            "R133 " AT "4:12 | {{ homicide.count cases. |  | "},
        Row{"---\ntitle: A\n---\n- One **{{ homicide**\n", "R133 " AT "4:9 | {{ homicide |  | "},
        Row{"---\ntitle: A\n---\n| a | b |\n|---|---|\n| 1 | {{ homicide |\n",
            "R133 " AT "6:7 | {{ homicide |  | "},
        Row{"---\ntitle: A\n---\nBraces \\{\\{ as such.\n", ""},
        Row{"---\ntitle: A\n---\nWrite `{{ homicide }}` so.\n", ""},
        Row{"---\ntitle: A\n---\n```\n{{ homicide }}\n```\n", ""},
        Row{"---\ntitle: \"{{ homicide cases\"\n---\nText.\n", "R133 " AT "2:9 | {{ homicide cases\" |  | "},
        Row{"---\ntitle: A\n---\n```chart\nmeasure: homicide\n```\n", ""},
        Row{"---\ntitle: A\n---\n> ```chart\n> measure: homicide\n> ```\n",
            "B119 " AT "4:3 | block chart |  | "},
        Row{"---\ntitle: A\n---\n```matrix\nmeasures: [homicide]\n```\n", ""},
        Row{"---\ntitle: A\n---\n> ```key-figures\n> items: []\n> ```\n",
            "B119 " AT "4:3 | block key-figures |  | "},
        Row{"---\ntitle: A\n---\n```json\n{}\n```\n", ""}));
#undef AT

TEST(Sections, FindTheirPartAmongThoseOfTheReport) {
  const auto result = read({{"content/reports/q3/report.md",
                             "---\ntitle: A\nperiod: 2023-Q4\nparts: [{ id: local, title: Local }]\n---\n"},
                            {"content/reports/q3/a.md", "---\ntitle: A\npart: locla\n---\nText.\n"},
                            {"content/reports/q3/b.md", "---\ntitle: B\npart: local\n---\nText.\n"}});
  EXPECT_THAT(result.told,
              ElementsAre("R114 content/reports/q3/a.md:3:7 | text \"locla\" | an id of `parts` in "
                          "report.md | did you mean local?"));
}

}  // namespace
}  // namespace texts
