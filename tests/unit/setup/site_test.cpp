#include "setup/site.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"

namespace setup {
namespace {

using support::expected_of;
using support::Row;
using support::sources_of;
using support::told;
using testing::ElementsAre;

constexpr const char* least = "title: Crime\nbody: The office\narea: avon\n";

TEST(Site, SaysWhatTheFileSays) {
  const base::Sources sources = sources_of({{"content/site.yaml", R"(title: Policing performance
body: Office of the Commissioner
service: Avon Police
area: avon-and-somerset
language: cy
base_url: https://performance.example.org/sub
theme: plain
licence: OGL-UK-3.0
contact: { email: office@example.org, post: "1 High Street" }
never_publish: ["07700 900", "/OFFICIAL-[A-Z]+/", "/"]
plain_numbers: ["999", 101]
notice: Some figures are illustrative.
navigation: [reports, data]
untraced: error
methods: { confidence: 99.8, trend_margin: 1, points_margin: 0.4, benchmark_margin: 4, small_base: 20 }
extra: { anything: [goes] }
)"}});
  base::Diagnostics diagnostics;
  const library::Site site = read_site(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
  EXPECT_EQ(site.title, "Policing performance");
  EXPECT_EQ(site.body, "Office of the Commissioner");
  EXPECT_EQ(site.service, "Avon Police");
  EXPECT_EQ(site.area.text, "avon-and-somerset");
  EXPECT_EQ(site.language, "cy");
  EXPECT_EQ(site.base_url, "https://performance.example.org/sub/");
  EXPECT_EQ(site.theme, "plain");
  EXPECT_EQ(site.licence, "OGL-UK-3.0");
  EXPECT_EQ(site.contact.email, "office@example.org");
  EXPECT_EQ(site.contact.post, "1 High Street");
  ASSERT_EQ(site.never_publish.size(), 3u);
  EXPECT_EQ(site.never_publish[0].text, "07700 900");
  EXPECT_FALSE(site.never_publish[0].is_pattern);
  EXPECT_EQ(site.never_publish[1].text, "OFFICIAL-[A-Z]+");
  EXPECT_TRUE(site.never_publish[1].is_pattern);
  EXPECT_EQ(site.never_publish[2].text, "/");
  EXPECT_THAT(site.plain_numbers, ElementsAre("999", "101"));
  EXPECT_THAT(site.navigation, ElementsAre("reports", "data"));
  EXPECT_EQ(site.untraced, library::Untraced::error);
  EXPECT_EQ(site.methods, (model::Methods{99.8, 1, 0.4, 4, 20}));
}

TEST(Site, NeedsOnlyTitleBodyAndArea) {
  const base::Sources sources = sources_of({{"content/site.yaml", least}});
  base::Diagnostics diagnostics;
  const library::Site site = read_site(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
  EXPECT_EQ(site.language, "en-GB");
  EXPECT_EQ(site.base_url, "");
  EXPECT_EQ(site.theme, "default");
  EXPECT_EQ(site.methods, model::Methods{});
  EXPECT_THAT(site.navigation, ElementsAre("reports", "measures", "glossary", "data", "about"));
}

TEST(Site, WithoutItsFileIsAFaultWithoutAPlace) {
  const base::Sources sources = sources_of({});
  base::Diagnostics diagnostics;
  read_site(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre("S106 :0:0 |  | a file content/site.yaml | "));
}

TEST(Site, ThatIsEmptyMissesWhatItMustSay) {
  const base::Sources sources = sources_of({{"content/site.yaml", "\n"}});
  base::Diagnostics diagnostics;
  read_site(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics),
              testing::UnorderedElementsAre("S102 content/site.yaml:1:1 | no `title` |  | ",
                                            "S102 content/site.yaml:1:1 | no `body` |  | ",
                                            "S102 content/site.yaml:1:1 | no `area` |  | "));
}

TEST(Site, DescribesItsAreaItself) {
  const base::Sources sources =
      sources_of({{"content/site.yaml", "title: T\nbody: B\narea: { id: avon, name: Avon }\n"}});
  base::Diagnostics diagnostics;
  EXPECT_EQ(read_site(sources, diagnostics).area.text, "avon");
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
  const auto area = site_area(sources);
  ASSERT_TRUE(area);
  EXPECT_EQ(area->id.text, "avon");
  EXPECT_EQ(area->name, "Avon");
}

TEST(Site, FindsNavigationAmongItsPages) {
  const base::Sources sources =
      sources_of({{"content/site.yaml", std::string(least) + "navigation: [contact]\n"},
                  {"content/pages/contact.md", ""}});
  base::Diagnostics diagnostics;
  read_site(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
}

class SiteFault : public testing::TestWithParam<Row> {};

TEST_P(SiteFault, IsToldAtItsPlace) {
  const base::Sources sources = sources_of({{"content/site.yaml", least + GetParam().text}});
  base::Diagnostics diagnostics;
  read_site(sources, diagnostics);
  EXPECT_EQ(told(sources, diagnostics), expected_of(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    OfTheFourthLine, SiteFault,
    testing::Values(
        Row{"servcie: Police", "S101 content/site.yaml:4:1 | key `servcie` |  | did you mean service?"},
        Row{"notice: [a, b]", "S103 content/site.yaml:4:9 | a list | a text at `notice` | "},
        Row{"contact: office@example.org",
            "S103 content/site.yaml:4:10 | text \"office@example.org\" | a map of keys at `contact` | "},
        Row{"contact: { email: office }",
            "S104 content/site.yaml:4:19 | text \"office\" | an address such as office@example.org at "
            "`email` | "},
        Row{"notice:", "S105 content/site.yaml:4:1 |  | a value at `notice` | "},
        Row{"notice: \"\"", "S105 content/site.yaml:4:9 |  | a text at `notice` | "},
        Row{"base_url: ftp://example.org/",
            "S104 content/site.yaml:4:11 | text \"ftp://example.org/\" | an address that begins with "
            "https:// or "
            "http:// at `base_url` | "},
        Row{"base_url: https://example.org/?a",
            "S104 content/site.yaml:4:11 | text \"https://example.org/?a\" | an address without ? and # at "
            "`base_url` "
            "| "},
        Row{"language: english please",
            "S104 content/site.yaml:4:11 | text \"english please\" | a language tag such as en-GB at "
            "`language` | "},
        Row{"theme: ../../etc",
            "S104 content/site.yaml:4:8 | text \"../../etc\" | lower-case letters, digits and hyphens at "
            "`theme` | "},
        Row{"untraced: errors",
            "S104 content/site.yaml:4:11 | text \"errors\" | warning or error at `untraced` | did you mean "
            "error?"},
        Row{"methods: { confidence: 97 }",
            "S104 content/site.yaml:4:24 | text \"97\" | 90, 95, 99 or 99.8 at `confidence` | "},
        Row{"methods: { trend_margin: -1 }",
            "S104 content/site.yaml:4:26 | -1 | a number from 0 to 50 at `trend_margin` | "},
        Row{"methods: { small_base: many }",
            "S104 content/site.yaml:4:24 | text \"many\" | a number at `small_base` | "},
        Row{"methods: { trend_margn: 1 }",
            "S101 content/site.yaml:4:12 | key `trend_margn` |  | did you mean trend_margin?"},
        Row{"never_publish: [\"/(/\"]",
            "S108 content/site.yaml:4:17 | pattern /(/ | an ECMAScript regular expression of at most 500 "
            "letters | "},
        Row{"navigation: [report]",
            "S109 content/site.yaml:4:14 | text \"report\" | a file content/pages/report.md, or one of "
            "reports, "
            "measures, glossary, data, methodology, corrections, priorities, coverage, search or packs | did "
            "you mean "
            "reports?"}));

TEST(Site, TellsAllItsFaultsInOneRun) {
  const base::Sources sources =
      sources_of({{"content/site.yaml", "titel: T\narea: Avon Area\nuntraced: 1\n"}});
  base::Diagnostics diagnostics;
  read_site(sources, diagnostics);
  EXPECT_THAT(
      told(sources, diagnostics),
      ElementsAre("S101 content/site.yaml:1:1 | key `titel` |  | did you mean title?",
                  "S102 content/site.yaml:1:1 | no `body` |  | ",
                  "S104 content/site.yaml:2:7 | text \"Avon Area\" | an id: lower-case letters, digits and "
                  "hyphens, a letter first | did you mean avon-area?",
                  "S104 content/site.yaml:3:11 | text \"1\" | warning or error at `untraced` | "));
}

}  // namespace
}  // namespace setup
