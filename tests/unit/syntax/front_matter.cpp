#include <gmock/gmock.h>

#include "reading.h"

namespace {

struct Row {
  std::string name;
  std::string text;
  std::string yaml;
  std::string body;
};

class FrontMatter : public testing::TestWithParam<Row> {};

TEST_P(FrontMatter, IsWhatStandsBetweenTwoLinesOfHyphensAtTheTop) {
  reading::Text read(GetParam().text);
  const syntax::FrontMatter matter = syntax::split_front_matter(read.sources, read.file, read.diagnostics);
  EXPECT_EQ(read.sources.text(matter.yaml), GetParam().yaml);
  EXPECT_EQ(read.sources.text(matter.body), GetParam().body);
  EXPECT_TRUE(matter.body.is_somewhere());
  EXPECT_THAT(read.said(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Each, FrontMatter,
    testing::Values(Row{"Usual", "---\na: 1\n---\nText\n", "a: 1\n", "Text\n"},
                    Row{"CarriageReturns", "---\r\na: 1\r\n---\r\nText\r\n", "a: 1\r\n", "Text\r\n"},
                    Row{"ByteOrderMark", "\xEF\xBB\xBF---\na: 1\n---\nx", "a: 1\n", "x"},
                    Row{"SpacesBehind", "--- \na: 1\n---\t\nx", "a: 1\n", "x"},
                    Row{"Empty", "---\n---\nx", "", "x"}, Row{"NoBody", "---\na: 1\n---", "a: 1\n", ""},
                    Row{"None", "# Text\n---\n", "", "# Text\n---\n"},
                    Row{"FourHyphens", "----\na\n", "", "----\na\n"},
                    Row{"NotAtTheTop", "\n---\na: 1\n---\n", "", "\n---\na: 1\n---\n"},
                    Row{"NoBytes", "", "", ""}),
    [](const auto& row) { return row.param.name; });

TEST(FrontMatterNotClosed, IsNamedAndTakesTheWholeFile) {
  reading::Text read("---\na: 1\n\n# Text\n");
  const syntax::FrontMatter matter = syntax::split_front_matter(read.sources, read.file, read.diagnostics);
  EXPECT_EQ(read.sources.text(matter.yaml), "a: 1\n\n# Text\n");
  EXPECT_EQ(read.sources.text(matter.body), "");
  EXPECT_THAT(read.said(), testing::ElementsAre("R005 1:1 ---"));
}

}  // namespace
