#include <gtest/gtest.h>

#include "render/author_link.h"
#include "render/notes.h"

namespace render {

namespace {

using page::Address;

struct LinkRow {
  Address from;
  Address to;
  const char* link;
};
class RelativeLinks : public testing::TestWithParam<LinkRow> {};

TEST_P(RelativeLinks, LeadFromFileToFile) {
  EXPECT_EQ(relative_link(GetParam().from, GetParam().to), GetParam().link);
}

INSTANTIATE_TEST_SUITE_P(
    Depths, RelativeLinks,
    testing::Values(LinkRow{{""}, {"measures/"}, "measures/index.html"},
                    LinkRow{{"measures/"}, {""}, "../index.html"},
                    LinkRow{{"reports/a/"}, {"data/b.csv"}, "../../data/b.csv"},
                    LinkRow{{"reports/a/"}, {"reports/b/", "c"}, "../b/index.html#c"},
                    LinkRow{{"reports/a/"}, {"reports/a/", "c"}, "#c"},
                    LinkRow{{"reports/a/"}, {"reports/a/"}, "index.html"},
                    LinkRow{{"reports/a/"}, {"reports/a/statements.json"}, "statements.json"},
                    LinkRow{{"reports/a/"}, {"reports/ab/"}, "../ab/index.html"},
                    LinkRow{{"a/"}, {"a/b: c.csv"}, "./b:%20c.csv"}, LinkRow{{""}, {""}, "index.html"}));

TEST(RootedLinks, StartFromThePathOfTheBaseUrl) {
  EXPECT_EQ(rooted_link("https://example.org/sub/", {"measures/", "a"}), "/sub/measures/#a");
  EXPECT_EQ(rooted_link("https://example.org", {"assets/site.css"}), "/assets/site.css");
  EXPECT_EQ(rooted_link("", {""}), "/");
}

struct AuthorRow {
  const char* target;
  Address to;
};
class AuthorLinks : public testing::TestWithParam<AuthorRow> {};

TEST_P(AuthorLinks, LeadToThePagesOfMarkdownFiles) {
  const Address self = page::address::report("2023-24-q3");
  EXPECT_EQ(author_address("content/reports/2023-24-q3/10-homicide.md", GetParam().target, self),
            GetParam().to)
      << GetParam().target;
}

INSTANTIATE_TEST_SUITE_P(Targets, AuthorLinks,
                         testing::Values(AuthorRow{"../2023-24-q2/report.md", {"reports/2023-24-q2/"}},
                                         AuthorRow{"../2023-24-q2/report.md#x", {"reports/2023-24-q2/", "x"}},
                                         AuthorRow{"20-burglary.md", {"reports/2023-24-q3/", "burglary"}},
                                         AuthorRow{"20-burglary.md#burglary-action-1",
                                                   {"reports/2023-24-q3/", "burglary-action-1"}},
                                         AuthorRow{"999-calls.md", {"reports/2023-24-q3/", "calls"}},
                                         AuthorRow{"../../glossary.md#msg", {"glossary/", "msg"}},
                                         AuthorRow{"../../pages/about/charts.md", {"about/charts/"}},
                                         AuthorRow{"/content/pages/about.md", {"content/pages/about.md"}},
                                         AuthorRow{"/measures/homicide/", {"measures/homicide/"}},
                                         AuthorRow{"/measures/homicide", {"measures/homicide/"}},
                                         AuthorRow{"../../data/homicide.csv", {"data/homicide.csv"}},
                                         AuthorRow{"statements.json", {"reports/2023-24-q3/statements.json"}},
                                         AuthorRow{"../../../../../../etc/passwd.md", {"etc/passwd.md"}},
                                         AuthorRow{"#burglary", {"reports/2023-24-q3/", "burglary"}}));

TEST(AuthorLinks, FromPagesLeadToPages) {
  const Address self = page::address::plain("about");
  EXPECT_EQ(author_address("content/pages/about.md", "accessibility.md", self), (Address{"accessibility/"}));
  EXPECT_EQ(author_address("content/pages/about.md", "../reports/2023-24-q3/report.md", self),
            (Address{"reports/2023-24-q3/"}));
}

TEST(AuthorLinks, KnowWhatLeadsOut) {
  EXPECT_TRUE(leads_out("https://example.org"));
  EXPECT_TRUE(leads_out("mailto:a@example.org"));
  EXPECT_FALSE(leads_out("a/b:c"));
  EXPECT_FALSE(leads_out("#a:b"));
}

TEST(Notes, GiveEveryRepeatedNameItsOwnAnchor) {
  const page::Frame frame;
  Notes notes({"a/"}, false, frame);
  EXPECT_TRUE(notes.claim("main"));
  EXPECT_FALSE(notes.claim("main"));
  EXPECT_EQ(notes.claim_free("comments"), "comments");
  EXPECT_EQ(notes.claim_free("comments"), "comments-2");
  EXPECT_EQ(notes.claim_free("main"), "main-2");
  EXPECT_EQ(notes.anchors(), (std::vector<std::string>{"comments", "comments-2", "main", "main-2"}));
}

TEST(Notes, ListEveryLinkOnce) {
  const page::Frame frame;
  Notes notes({"a/"}, false, frame);
  notes.link_to({"c/"});
  notes.link_to({"b/"});
  notes.link_to({"c/"});
  EXPECT_EQ(notes.links(), (std::vector<Address>{{"b/"}, {"c/"}}));
}

}  // namespace

}  // namespace render
