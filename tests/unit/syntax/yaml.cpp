#include "syntax/yaml.h"

#include <gmock/gmock.h>

#include "base/limits.h"
#include "reading.h"

namespace {

using reading::repeated;
using reading::Yaml;
using syntax::YamlNode;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Yaml, IsATreeInTheOrderOfTheFile) {
  const Yaml read("b: 1\na:\n  - x\n  - {k: v}\nc: [1, \"2\"]\n");
  ASSERT_TRUE(read.tree && read.tree->is_map());
  EXPECT_EQ(read.tree->entries[0].key, "b");
  EXPECT_EQ(read.tree->entries[1].key, "a");
  const YamlNode& list = *read.tree->find("a");
  ASSERT_TRUE(list.is_list());
  EXPECT_EQ(list.items[0].text, "x");
  EXPECT_EQ(list.items[1].find("k")->text, "v");
  EXPECT_FALSE(read.tree->find("c")->items[0].is_quoted);
  EXPECT_TRUE(read.tree->find("c")->items[1].is_quoted);
  EXPECT_EQ(read.tree->find("d"), nullptr);
  EXPECT_THAT(read.said(), IsEmpty());
}

TEST(Yaml, WordsStayText) {
  const Yaml read("a: no\nb: 0123\nc: 2023-12\nd: 09:30\n");
  EXPECT_EQ(read.tree->find("a")->text, "no");
  EXPECT_EQ(read.tree->find("b")->text, "0123");
  EXPECT_EQ(read.tree->find("c")->text, "2023-12");
  EXPECT_EQ(read.tree->find("d")->text, "09:30");
}

TEST(Yaml, AnEmptyTextIsANull) {
  for (const std::string text : {"", "\n", "# only a remark\n", "\xEF\xBB\xBF"}) {
    const Yaml read(text);
    ASSERT_TRUE(read.tree) << text;
    EXPECT_TRUE(read.tree->is_null()) << text;
    EXPECT_THAT(read.said(), IsEmpty());
  }
}

struct ScalarRow {
  std::string name;
  std::string text;   // of which the value of `k` is asked
  std::string place;  // with its letters in the file
  std::string value;
};

class YamlScalar : public testing::TestWithParam<ScalarRow> {};

TEST_P(YamlScalar, HasAnExactPlace) {
  const Yaml read(GetParam().text);
  ASSERT_TRUE(read.tree) << read.said().front();
  const YamlNode* value = read.tree->find("k");
  ASSERT_NE(value, nullptr);
  EXPECT_EQ(read.place(value->where), GetParam().place);
  EXPECT_EQ(value->text, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Each, YamlScalar,
    testing::Values(
        ScalarRow{"Plain", "k: a b  # remark\n", "1:4 a b", "a b"},
        ScalarRow{"AfterLettersOutsideAscii", "å: öö\nk: \"é\"\n", "2:4 \"é\"", "é"},
        ScalarRow{"AfterAByteOrderMark", "\xEF\xBB\xBFk: v\n", "1:4 v", "v"},
        ScalarRow{"WithCarriageReturns", "a: b\r\nk: v w\r\nc: d\r\n", "2:4 v w", "v w"},
        ScalarRow{"WithOldLineEnds", "a: b\rk: v\rc: d\r", "2:4 v", "v"},
        ScalarRow{"PlainOverLines", "k: one\n  two\n\n  three\nz: 1\n", "1:4 one\n  two\n\n  three",
                  "one two\nthree"},
        ScalarRow{"DoubleQuoted", "k: \"a \\\"b\\\" c\" # x\n", "1:4 \"a \\\"b\\\" c\"", "a \"b\" c"},
        ScalarRow{"DoubleQuotedOverLines", "k: \"a\n  b\"\nz: 1\n", "1:4 \"a\n  b\"", "a b"},
        ScalarRow{"SingleQuoted", "k: 'it''s'\n", "1:4 'it''s'", "it's"},
        ScalarRow{"Literal", "k: |\n  one\n\n   two\n\nz: 1\n", "1:4 |\n  one\n\n   two", "one\n\n two\n"},
        ScalarRow{"LiteralWithCarriageReturns", "k: |\r\n  one\r\n  two\r\n", "1:4 |\r\n  one\r\n  two",
                  "one\ntwo\n"},
        ScalarRow{"Folded", "k: >-\n  one\n  two\nz: 1\n", "1:4 >-\n  one\n  two", "one two"},
        ScalarRow{"WithGivenIndent", "k: |2\n   one\n  two\n", "1:4 |2\n   one\n  two", " one\ntwo\n"},
        ScalarRow{"LiteralBeforeARemark", "k: |\n  one\n# remark\nz: 1\n", "1:4 |\n  one", "one\n"},
        ScalarRow{"InBrackets", "k: x\nz: {k: y}\n", "1:4 x", "x"},
        ScalarRow{"Address", "k: https://a.b/c#d\n", "1:4 https://a.b/c#d", "https://a.b/c#d"}),
    [](const auto& row) { return row.param.name; });

TEST(YamlPlaces, ListsAndMapsReachFromTheirFirstByteToTheirLast) {
  const Yaml read("m: {a: [1, 2 ], b: 3 }\nl:\n  - x\n  - y: z\nn:\n");
  EXPECT_EQ(read.place(read.tree->find("m")->where), "1:4 {a: [1, 2 ], b: 3 }");
  EXPECT_EQ(read.place(read.tree->find("m")->find("a")->where), "1:8 [1, 2 ]");
  EXPECT_EQ(read.place(read.tree->find("l")->where), "3:3 - x\n  - y: z");
  EXPECT_EQ(read.place(read.tree->find("l")->items[1].where), "4:5 y: z");
  EXPECT_EQ(read.place(read.tree->entries[1].key_where), "2:1 l");
}

TEST(YamlPlaces, ANullStandsWhereItWasWrittenElseAtItsKeyOrHyphen) {
  const Yaml read("a:\nb: ~\nc:\n  null\nl:\n- ~\n-\n- x\nm: [a, ~]\nnull: 1\n");
  ASSERT_TRUE(read.tree);
  EXPECT_EQ(read.place(read.tree->find("a")->where), "1:1 a");
  EXPECT_EQ(read.place(read.tree->find("b")->where), "2:4 ~");
  EXPECT_EQ(read.place(read.tree->find("c")->where), "4:3 null");
  EXPECT_EQ(read.place(read.tree->find("l")->items[0].where), "6:3 ~");
  EXPECT_EQ(read.place(read.tree->find("l")->items[1].where), "7:1 -");
  EXPECT_EQ(read.place(read.tree->find("m")->items[1].where), "9:8 ~");
  EXPECT_EQ(read.tree->find("null")->text, "1");
}

TEST(YamlPlaces, AnItemLeftOutInBracketsStandsBeforeTheBracket) {
  const Yaml read("a: [,]\nb: [x,,]\nc: 1\n");
  ASSERT_TRUE(read.tree);
  EXPECT_EQ(read.place(read.tree->find("a")->where), "1:4 [,]");
  EXPECT_EQ(read.place(read.tree->find("b")->where), "2:4 [x,,]");
  EXPECT_EQ(read.place(read.tree->find("c")->where), "3:4 1");
}

TEST(YamlPlaces, APartOfAFileHasThePlacesOfTheFile) {
  reading::Text text("---\ntitle: å\nkind: x\n---\nBody\n");
  const syntax::FrontMatter matter = syntax::split_front_matter(text.sources, text.file, text.diagnostics);
  const auto tree =
      syntax::parse_yaml(text.sources, matter.yaml, syntax::codes::front_matter_yaml, text.diagnostics);
  ASSERT_TRUE(tree);
  EXPECT_EQ(text.place(tree->find("kind")->where), "3:7 x");
  EXPECT_EQ(text.place(matter.body), "5:1 Body\n");
}

TEST(YamlSubset, AKeyGivenTwiceShowsBothPlacesAndTheFirstCounts) {
  const Yaml read("a: 1\nb: 2\n\"a\": 3\n");
  const base::Diagnostic said = read.only();
  EXPECT_EQ(said.code.id, "S002");
  EXPECT_EQ(read.place(said.where), "3:1 \"a\"");
  EXPECT_EQ(read.place(said.notes.at(0).where), "1:1 a");
  EXPECT_EQ(read.tree->find("a")->text, "1");
}

TEST(YamlSubset, ReferencesTagsAndSecondDocumentsAreNamedAndNeverRead) {
  EXPECT_THAT(Yaml("a: &x 1\nb: *x\n").said(), ElementsAre("S003 1:4 &x", "S003 2:4 *x"));
  EXPECT_EQ(Yaml("a: &x 1\nb: *x\n").tree->find("b"), nullptr);
  EXPECT_THAT(Yaml("a: !!str 5\n").said(), ElementsAre("S003 1:4 !!str"));
  EXPECT_THAT(Yaml("a: !x\nb: 1\n").said(), ElementsAre("S003 1:4 !x"));
  EXPECT_THAT(Yaml("<<: {a: 1}\nb: 2\n").said(), ElementsAre("S003 1:1 <<"));
  EXPECT_THAT(Yaml("\"<<\": 1\n").said(), IsEmpty());
  EXPECT_THAT(Yaml("a: 1\n---\nb: 2\n").said(), ElementsAre("S003 2:1 ---"));
  EXPECT_THAT(Yaml("%YAML 1.2\n---\na: 1\n").said(), ElementsAre("S003 1:1 %YAML 1.2"));
  EXPECT_THAT(Yaml("a: *bold* text\n").said(), ElementsAre("S003 1:4 *bold*"));
}

TEST(YamlSubset, ATagWithoutAValueMovesNoPlace) {
  const Yaml read("a: !\n- -\nb: 1\n!x : 2\n");
  ASSERT_TRUE(read.tree);
  EXPECT_EQ(read.place(read.tree->find("a")->where), "2:1 - -");
  EXPECT_EQ(read.place(read.tree->find("a")->items.at(0).items.at(0).where), "2:3 -");
  EXPECT_EQ(read.place(read.tree->find("b")->where), "3:4 1");
}

TEST(YamlSubset, ADocumentMayHaveItsMarks) {
  const Yaml read("---\na: 1\n...\n");
  EXPECT_THAT(read.said(), IsEmpty());
  EXPECT_EQ(read.tree->find("a")->text, "1");
}

TEST(YamlLimits, DepthAndNumberAreBounded) {
  EXPECT_THAT(Yaml(repeated("[", 24) + repeated("]", 24)).said(), IsEmpty());
  EXPECT_THAT(Yaml(repeated("[", 25) + repeated("]", 25)).said(), ElementsAre("S004 1:25 "));
  EXPECT_THAT(Yaml(repeated("[", 100'000)).said(), ElementsAre("S001 1:1 ["));
  EXPECT_THAT(Yaml(repeated("- ", 100'000)).said(), ElementsAre(HasSubstr("S004 1:")));
  EXPECT_THAT(Yaml(repeated("- x\n", base::limits::yaml_nodes)).said(),
              ElementsAre(HasSubstr("S004 200000:")));
  EXPECT_THAT(Yaml(repeated("#", base::limits::yaml_bytes + 1)).said(), ElementsAre("S004 1:1 "));
}

TEST(YamlLimits, AliasBombsAreNamedAndNeverGrow) {
  std::string bomb = "a0: &a0 [x, x]\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before + "]\n";
  }
  const Yaml read(bomb);
  ASSERT_TRUE(read.tree);
  EXPECT_EQ(read.tree->entries.size(), 40u);
  EXPECT_THAT(read.tree->find("a39")->items, IsEmpty());
  EXPECT_THAT(Yaml("a: &x [*x]\n").said(), ElementsAre("S003 1:4 &x", "S003 1:8 *x"));
}

TEST(YamlLimits, ALongLineIsRead) {
  const Yaml read("k: " + repeated("word ", 200'000) + "\n");
  EXPECT_THAT(read.said(), IsEmpty());
  EXPECT_EQ(read.tree->find("k")->text.size(), 999'999u);
}

}  // namespace
