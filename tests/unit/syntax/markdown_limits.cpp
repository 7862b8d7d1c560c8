// What hostile texts cost. The bounds are of cmark-gfm 0.29.0.gfm.6, whose later cures Debian 12 does not
// have: without them several of these texts take minutes.
#include <gmock/gmock.h>

#include "base/limits.h"
#include "reading.h"

namespace {

using reading::Markdown;
using reading::repeated;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::size_t megabyte = base::limits::markdown_bytes;

std::string table_of(std::size_t columns, const std::string& prefix = "") {
  return prefix + repeated("|a", columns) + "|\n" + prefix + repeated("|-", columns) + "|\n" + prefix +
         "|x|\n";
}

TEST(MarkdownLimits, AMegabyteIsReadAndNotOneByteMore) {
  EXPECT_THAT(Markdown(repeated("a word and a word\n", megabyte / 18)).said(), IsEmpty());
  const Markdown read(std::string(megabyte + 1, 'a'));
  EXPECT_THAT(read.said(), ElementsAre("R010 1:1 "));
  EXPECT_TRUE(read.article.is_empty());
  EXPECT_THAT(read.diagnostics.skipped(), ElementsAre("data/a"));
}

TEST(MarkdownLimits, AFiftyColumnTableIsReadAndAWiderOneIsNamed) {
  const Markdown fifty(table_of(50));
  EXPECT_THAT(fifty.said(), IsEmpty());
  EXPECT_TRUE(std::holds_alternative<document::Table>(fifty.article.elements.at(0).content));
  const Markdown wide(table_of(51));
  EXPECT_THAT(wide.said(), ElementsAre("R011 2:1 " + repeated("|-", 51) + "|"));
  EXPECT_FALSE(std::holds_alternative<document::Table>(wide.article.elements.at(0).content));
}

struct WideRow {
  std::string name;
  std::string text;
  std::string place;
};

class WideTables : public testing::TestWithParam<WideRow> {};

TEST_P(WideTables, AreFoundWhereverTheParserWouldFindThem) {
  EXPECT_THAT(Markdown(GetParam().text).said(), ElementsAre(HasSubstr("R011 " + GetParam().place)));
}

INSTANTIATE_TEST_SUITE_P(
    Each, WideTables,
    testing::Values(
        WideRow{"TwoHundredColumns", "text\n\n" + table_of(200), "4:1"},
        WideRow{"InAQuotation", table_of(60, "> "), "2:3"},
        WideRow{"InNestedQuotations", table_of(60, "> >> "), "2:6"},
        WideRow{"InAList", "- x\n\n" + table_of(60, "  "), "4:3"},
        WideRow{"WithoutOuterBars", "a" + repeated("|a", 59) + "\n-" + repeated("|:-:", 59) + "\n", "2:1"},
        WideRow{"WithSpaces", repeated("| a ", 60) + "|\n" + repeated("| :---- ", 60) + "|  \n", "2:1"},
        WideRow{"WithCarriageReturns", repeated("|a", 60) + "|\r\n" + repeated("|-", 60) + "|\r\n", "2:1"},
        WideRow{"ARowOfBars", "|a|b|\n|-|-|\n" + repeated("|", 60'000) + "\n", "3:1"},
        WideRow{"AHeadOfBars", repeated("|", 200) + "\n|-|-|\n", "1:1"}),
    [](const auto& row) { return row.param.name; });

TEST(MarkdownLimits, BarsOutsideTablesAreFine) {
  EXPECT_THAT(Markdown(repeated("|", 300) + "\n\n| a |\n|---|\n").said(), IsEmpty());
  EXPECT_THAT(Markdown("Title\n-----\n\n" + std::string(200, '-') + "\n").said(), IsEmpty());
}

TEST(MarkdownLimits, CellsThatNobodyWroteAreCounted) {
  EXPECT_THAT(Markdown(table_of(50) + repeated("a\n", 3000)).said(), ElementsAre(HasSubstr("R012 1:1")));
  EXPECT_THAT(Markdown(table_of(50) + repeated("a\n", 1000)).said(), IsEmpty());
}

TEST(MarkdownLimits, DepthIsBounded) {
  EXPECT_THAT(Markdown(repeated("> ", 60) + "x\n").said(), IsEmpty());
  EXPECT_THAT(Markdown(repeated("> ", 200) + "x\n").said(), ElementsAre(HasSubstr("R020 1:129")));
  EXPECT_THAT(Markdown(repeated("- ", 200) + "x\n").said(), ElementsAre(HasSubstr("R020 1:")));
  EXPECT_THAT(Markdown(repeated("*a **b ", 100) + repeated("b** a*", 100) + "\n").said(),
              testing::Each(HasSubstr("R020 1:")));
  EXPECT_THAT(Markdown(repeated("[", 1000) + "a" + repeated("](b)", 1000) + "\n").said(), IsEmpty());
}

// A quarter of the limit: enough to take a minute where a bound is missing.
std::string large(std::string_view piece) {
  return repeated(piece, megabyte / 4 / piece.size());
}

struct Hostile {
  std::string name;
  std::string text;
  std::string code;  // of what is said first; nothing when the text is only large
};

class HostileTexts : public testing::TestWithParam<Hostile> {};

TEST_P(HostileTexts, EndSoon) {
  const Markdown read(GetParam().text);
  const auto said = read.said();
  EXPECT_EQ(said.empty() ? "" : said.front().substr(0, 4), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Each, HostileTexts,
    testing::Values(Hostile{"DelimiterRowsInOneParagraph", large("a\na\na\na\n-|-\n"), "R010"},
                    Hostile{"LinesBeforeADelimiterRow", large("a\n") + "|-|\n", "R010"},
                    Hostile{"ManyLinesBeforeManyDelimiterRows", large(repeated("a\n", 10'000) + "|-|\n\n"),
                            "R010"},
                    Hostile{"OneLongAddress", large("www.a_"), "R010"},
                    Hostile{"ClosingBracketsBehindAnAddress", "www.a" + large(")"), "R010"},
                    Hostile{"LongDefinitionUsedOften",
                            "[a]: /" + std::string(50'000, 'u') + "\n\n" + repeated("[a]", 50'000), "R010"},
                    Hostile{"EmptyLinesInDeepLists", repeated("- ", 1000) + "a\n" + large("\n"), "R010"},
                    Hostile{"AddressesWithoutEnd", large("a@b.co "), "R010"},
                    Hostile{"OpenBrackets", large("["), ""}, Hostile{"OpenImages", large("!["), ""},
                    Hostile{"Emphasis", large("*a **a "), ""}, Hostile{"OpenTags", large("<a "), ""},
                    Hostile{"Quotations", large(">"), "R020"}, Hostile{"Entities", large("&"), ""},
                    Hostile{"Tags", large("<b>"), "R015"},
                    Hostile{"FootnoteMarks", large("[^a]") + "\n\n[^a]: x\n", ""},
                    Hostile{"FootnotesWithoutMarks", large("[^a]: x\n\n"), "R022"},
                    Hostile{"OpenMarks", large("[^"), ""}),
    [](const auto& row) { return row.param.name; });

TEST(MarkdownLimits, AFootnoteOfAFootnoteEnds) {
  std::string text = "[^0]\n\n";
  for (int i = 0; i < 2000; ++i) text += "[^" + std::to_string(i) + "]: [^" + std::to_string(i + 1) + "]\n\n";
  EXPECT_THAT(Markdown(text).article.elements, SizeIs(2001));
}

}  // namespace
