// Packs: a title, details, and reports that are there.
#include "texts/packs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"

namespace texts {
namespace {

using support::sources_of;
using support::told;
using testing::ElementsAre;
using testing::IsEmpty;

struct Read {
  std::vector<library::Pack> packs;
  std::vector<std::string> told;
};

Read read(std::initializer_list<std::pair<std::string, std::string>> files) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of(files);
  base::Diagnostics diagnostics;
  const library::Site site;
  const setup::Places places;
  const setup::Measures measures;
  std::vector<library::Report> reports;
  for (const char* slug : {"2023-24-q3", "minutes"})
    reports.push_back({.slug = slug, .title = slug, .period = model::Period::year(2023)});
  auto packs = read_packs(sources, {site, places, measures}, reports, diagnostics);
  return {std::move(packs), told(sources, diagnostics)};
}

TEST(Packs, ListReportsInTheirOrder) {
  const Read all = read({{"content/packs/march/pack.md",
                          "---\ntitle: March\ndetails: { Place: Hall, Chair: Chair }\n"
                          "items: [minutes, 2023-24-q3]\n---\nWelcome.\n"}});
  EXPECT_THAT(all.told, IsEmpty());
  ASSERT_EQ(all.packs.size(), 1u);
  const library::Pack& pack = all.packs.front();
  EXPECT_EQ(pack.slug, "march");
  EXPECT_EQ(pack.page.title, "March");
  EXPECT_EQ(pack.page.path, "packs/march");
  EXPECT_EQ(pack.page.body.elements.size(), 1u);
  EXPECT_THAT(pack.details, ElementsAre(std::pair<std::string, std::string>("Place", "Hall"),
                                        std::pair<std::string, std::string>("Chair", "Chair")));
  ASSERT_EQ(pack.items.size(), 2u);
  EXPECT_EQ(pack.items[0].report, "minutes");
  EXPECT_EQ(pack.items[1].report, "2023-24-q3");
}

TEST(Packs, NameTheNearestReport) {
  const Read all = read({{"content/packs/march/pack.md", "---\ntitle: March\nitems: [minuets]\n---\n"}});
  EXPECT_THAT(all.packs, IsEmpty());
  EXPECT_THAT(all.told,
              ElementsAre("R601 content/packs/march/pack.md:3:9 | text \"minuets\" | the name of a folder in "
                          "content/reports/ | did you mean minutes?"));
}

TEST(Packs, NeedFrontMatterATitleAndItems) {
  EXPECT_THAT(read({{"content/packs/a/pack.md", "Text.\n"}}).told,
              ElementsAre("R110 content/packs/a/pack.md:1:1 |  | a line of three hyphens, then keys such as "
                          "`title` | "));
  EXPECT_EQ(read({{"content/packs/a/pack.md", "---\nitems: [minutes]\n---\n"}}).told.size(), 1u);
  EXPECT_THAT(read({{"content/packs/a/pack.md", "---\nitems: [minutes]\n---\n"}}).packs, IsEmpty());
}

}  // namespace
}  // namespace texts
