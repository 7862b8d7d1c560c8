#include "texts/pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"
#include "texts/pictures.h"

namespace texts {
namespace {

using support::sources_of;
using support::told;
using testing::ElementsAre;
using testing::IsEmpty;

struct Read {
  std::vector<library::Page> pages;
  std::vector<library::Picture> pictures;
  std::vector<std::string> told;
};

Read read(std::initializer_list<std::pair<std::string, std::string>> files) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of(files);
  base::Diagnostics diagnostics;
  base::Crew crew(2);
  const library::Site site;
  const setup::Places places;
  const setup::Measures measures;
  auto pages = read_pages(sources, {site, places, measures}, crew, diagnostics);
  auto pictures = find_pictures(sources, articles_of({}, pages, {}, {}), diagnostics);
  return {std::move(pages), std::move(pictures), told(sources, diagnostics)};
}

TEST(Pages, ComeByOrderThenPath) {
  const auto [pages, pictures, lines] =
      read({{"content/pages/about.md", "---\ntitle: About\norder: 2\nnav: About us\n---\nText.\n"},
            {"content/pages/about/charts.md", "---\ntitle: Charts\norder: -1\n---\n"},
            {"content/pages/accessibility.md", "---\ntitle: Accessibility\nlast_tested: 2024-01-31\n---\n"},
            {"content/pages/map.svg", "<svg/>"}});
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(pages.size(), 3u);
  EXPECT_EQ(pages[0].path, "about/charts");
  EXPECT_EQ(pages[1].path, "accessibility");
  EXPECT_EQ(base::iso_date(pages[1].last_tested.value()), "2024-01-31");
  EXPECT_EQ(pages[2].path, "about");
  EXPECT_EQ(pages[2].nav, "About us");
  EXPECT_EQ(pages[2].body.elements.size(), 1u);
}

struct File {
  std::string path;
  std::string text;
  std::string told;
};
void PrintTo(const File& file, std::ostream* out) {
  *out << file.path;
}
class PageFault : public testing::TestWithParam<File> {};

TEST_P(PageFault, IsToldAtItsPlace) {
  const auto result = read({{GetParam().path, GetParam().text}});
  EXPECT_THAT(result.told, ElementsAre(GetParam().told));
}

INSTANTIATE_TEST_SUITE_P(
    Of, PageFault,
    testing::Values(
        File{"content/pages/a.md", "---\ntitle: A\nlast_tested: 2024-01-31\n---\n",
             "R101 content/pages/a.md:3:1 | key `last_tested` |  | "},
        File{"content/pages/a.md", "---\nnav: A\n---\n", "R102 content/pages/a.md:1:1 | no `title` |  | "},
        File{"content/pages/a.md", "Text.\n",
             "R110 content/pages/a.md:1:1 |  | a line of three hyphens, then keys such as `title` | "},
        File{"content/pages/A b.md", "---\ntitle: A\n---\n",
             "R107 content/pages/A b.md:1:1 | the path A b.md | lower-case letters, digits and hyphens | "},
        File{"content/pages/reports.md", "---\ntitle: A\n---\n",
             "R131 content/pages/reports.md:1:1 | /reports/ |  | "},
        File{"content/pages/data/extra.md", "---\ntitle: A\n---\n",
             "R131 content/pages/data/extra.md:1:1 | /data/extra/ |  | "},
        File{"content/pages/methodology.md", "---\ntitle: A\n---\n",
             "R131 content/pages/methodology.md:1:1 | /methodology/ |  | "},
        File{"content/pages/a.md", "---\ntitle: A\norder: first\n---\n",
             "R104 content/pages/a.md:3:8 | text \"first\" | a whole number from -10000 to 10000 at `order` "
             "| "},
        File{"content/pages/a.md", "---\ntitle: A\n---\n{{ homicide\n",
             "R133 content/pages/a.md:4:1 | {{ homicide |  | "}));

TEST(Pages, MayBeAddedBelowTheMethodology) {
  const auto [pages, pictures, lines] =
      read({{"content/pages/methodology/notes.md", "---\ntitle: A\n---\n"}});
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(pages[0].path, "methodology/notes");
}

TEST(Pictures, StandBesideTheirTextAndAreListedOnce) {
  const auto [pages, pictures, lines] =
      read({{"content/pages/a.md",
             "---\ntitle: A\n---\n![Map](map.png) ![Again](map.png)\n\n- ![Photo](img/b.JPG)\n"},
            {"content/pages/map.png", "\x89PNG\r\n"},
            {"content/pages/img/b.JPG", "\xFF\xD8\xFF\xE0"}});
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(pictures.size(), 2u);
  EXPECT_EQ(pictures[0].file, "content/pages/img/b.JPG");
  EXPECT_EQ(pictures[1].file, "content/pages/map.png");
}

struct Shown {
  std::string file;
  std::string told;
};
void PrintTo(const Shown& shown, std::ostream* out) {
  *out << shown.file;
}
class PictureFault : public testing::TestWithParam<Shown> {};

TEST_P(PictureFault, IsToldAtTheImage) {
  const auto result =
      read({{"content/pages/a.md", "---\ntitle: A\n---\nSee ![Map](" + GetParam().file + ").\n"},
            {"content/pages/map.png", "\x89PNG\r\n"},
            {"content/pages/fake.png", "<svg onload=alert(1)>"},
            {"content/pages/large.gif", "GIF8" + std::string((16u << 20) + 1, ' ')},
            {"content/site.yaml", ""}});
  EXPECT_THAT(result.told, ElementsAre(GetParam().told));
  EXPECT_THAT(result.pictures, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Of, PictureFault,
    testing::Values(
        Shown{"mab.png",
              "R128 content/pages/a.md:4:5 | picture mab.png | a file content/pages/mab.png | "
              "did you mean map.png?"},
        Shown{"../pages/map.png",
              "R128 content/pages/a.md:4:5 | picture ../pages/map.png | a file beside the text | "},
        Shown{"map.svg",
              "R129 content/pages/a.md:4:5 | picture map.svg | a .png, .jpg, .jpeg, .gif or "
              ".webp file | "},
        Shown{"fake.png",
              "R129 content/pages/a.md:4:5 | picture fake.png | a file that holds what .png says | "},
        Shown{"large.gif", "R130 content/pages/a.md:4:5 | picture large.gif | at most 16 MB | "}));

}  // namespace
}  // namespace texts
