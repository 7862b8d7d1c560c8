#include <gmock/gmock.h>

#include "reading.h"

namespace {

using reading::Yaml;
using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct Fault {
  std::string name;
  std::string text;
  std::string place;
  std::string found;  // a part of it
  std::string help;   // a part of it
};

class YamlFaults : public testing::TestWithParam<Fault> {};

TEST_P(YamlFaults, AreSaidInPlainWordsAtTheCause) {
  const Yaml read(GetParam().text);
  EXPECT_FALSE(read.tree);
  const base::Diagnostic said = read.only();
  EXPECT_EQ(said.code.id, "S001");
  EXPECT_EQ(read.place(said.where), GetParam().place);
  EXPECT_THAT(said.found, HasSubstr(GetParam().found));
  EXPECT_THAT(said.help + said.expected, HasSubstr(GetParam().help));
  EXPECT_THAT(said.found + said.expected + said.help,
              AllOf(Not(HasSubstr("illegal")), Not(HasSubstr("yaml-cpp"))));
  EXPECT_THAT(read.diagnostics.skipped(), ElementsAre("data/a"));
}

INSTANTIATE_TEST_SUITE_P(
    EachOfThem, YamlFaults,
    testing::Values(
        Fault{"DoubleQuoteOpenToTheEnd", "a: \"x\nb: c\n", "1:4 \"x", "\"x", "a closing \""},
        Fault{"SingleQuoteOpenToTheEnd", "a: 1\nb: 'x\nc: d\n", "2:4 'x", "'x", "a closing '"},
        Fault{"QuoteClosedByANeighbour", "a: \"x\nb: \"y\"\n", "1:4 \"x", "\"x", "close the quote"},
        Fault{"QuoteClosedByAnApostrophe", "a: 'x\nb: c\nd: it's\n", "1:4 'x", "'x", "close the quote"},
        Fault{"QuoteThatTakesInAKey", "a: \"x\nb: y\"\nc: 1\n", "1:4 \"x", "\"x", "close the quote"},
        Fault{"QuoteOverADocumentMark", "a: \"x\n---\nb\"\n", "1:4 \"x", "\"x", "close the quote"},
        Fault{"NoSpaceAfterTheColon", "title:Burglary\nkind: rate\n", "1:1 title:", "title:Burglary",
              "\"title: Burglary\""},
        Fault{"NoSpaceAfterTheLastColon", "kind: rate\ntitle:Burglary\n", "2:1 title:", "title:Burglary",
              "\"title: Burglary\""},
        Fault{"NoSpaceInAList", "- id:x\n  b: 1\n", "1:3 id:", "id:x", "\"id: x\""},
        Fault{"TabInFront", "a:\n\tb: c\n", "2:1 \t", "a tab", "two spaces"},
        Fault{"TabAfterSpaces", "a:\n  b: 1\n \tc: 2\n", "3:2 \t", "a tab", "two spaces"},
        Fault{"SecondColon", "a: b: c\n", "1:4 b: c", "second colon", "quotes"},
        Fault{"LineWithoutAKey", "a: 1\nb\nc: 2\n", "2:1 b", "b", "`key: value`"},
        Fault{"LastLineWithoutAKey", "a: 1\nb\n", "2:1 b", "b", "`key: value`"},
        Fault{"WordInAMap", "a: {b, c: 1}\n", "1:5 b", "b", "`key: value`"},
        Fault{"DeeperThanBefore", "a: 1\n b: 2\n", "2:2 b: 2", "indented more", "same number of spaces"},
        Fault{"BracketNeverClosed", "a: [1, 2\nb: 3\n", "1:4 [", "[1, 2", "a closing ]"},
        Fault{"BraceNeverClosed", "a: {b: 1\nc: 3\n", "1:4 {", "{b: 1", "a closing }"},
        Fault{"WrongBracket", "a: [1}\n", "1:4 [", "[1}", "a closing ]"},
        Fault{"BracketNeverOpened", "a: ]\n", "1:4 ]", "]", "quotes"},
        Fault{"TextAfterAQuote", "a: \"x\" y\n", "1:8 y", "after the closing quote", "one pair of quotes"},
        Fault{"SpecialCharacter", "a: @x\n", "1:4 @x", "@x", "quotes"},
        Fault{"BackTick", "a: `x`\n", "1:4 `x`", "`x`", "quotes"},
        Fault{"UnknownEscape", "a: \"b\\q\"\n", "1:6 \\q\"", "\\q", "backslash twice"},
        Fault{"FigureWithoutQuotes", "a: {{ x.value }}\n", "1:4 {{", "begins with {{", "in quotes"},
        Fault{"ListOnTheKeysLine", "a: - b\n", "1:4 - b", "- b", "own line"},
        Fault{"ItemAmongKeys", "a: 1\n- b\n", "2:1 - b", "list item among keys", "same column"},
        Fault{"KeyAmongItems", "- a\nb: 1\n", "2:1 b: 1", "b: 1", "same column"},
        Fault{"ItemOutOfLine", "- a\n - b\n", "2:2 - b", "indented more", "under one another"},
        Fault{"ColonWithoutAKey", "a: 1\n: 2\n", "2:1 :", "without a key", "in front of the colon"},
        Fault{"TextBehindABar", "a: |x\n  y\n", "1:5 x", "x", "quotes"},
        Fault{"NotUtf8", "a: \xE9\n", "1:4 \xE9", "the byte 0xE9", "UTF-8"},
        Fault{"ControlCharacter", "a: \x04\n", "1:4 \x04", "U+0004", "invisible"},
        Fault{"CharacterFromAnEscape", "a: \"\\u202E\"\n", "1:4 \"\\u202E\"", "U+202E", "invisible"}),
    [](const auto& row) { return row.param.name; });

TEST(YamlFaults, AnOpenQuoteShowsWhatItWouldTakeIn) {
  const Yaml read("a: \"x\nb: y\"\nc: 1\n");
  EXPECT_EQ(read.place(read.only().notes.at(0).where), "2:1 b: y\"");
}

TEST(YamlFaults, SeveralLinesWithoutAKeyAreAllNamed) {
  EXPECT_THAT(Yaml("a: 1\ntitle:x\n\nkind:y\n").said(), ElementsAre("S001 2:1 title:", "S001 4:1 kind:"));
}

TEST(YamlFaults, ThePlaceIsRightBehindLettersOutsideAsciiAndCarriageReturns) {
  EXPECT_THAT(Yaml("å: ö\r\nb: \"é\" x\r\n").said(), ElementsAre("S001 2:8 x"));
  EXPECT_THAT(Yaml("\xEF\xBB\xBF"
                   "a: \"é\" x\n")
                  .said(),
              ElementsAre("S001 1:8 x"));
}

TEST(YamlFaults, QuotesOverWellIndentedLinesAreFine) {
  EXPECT_THAT(Yaml("a: \"x\n  b: y\"\nl:\n  - 'one\n    two'\n").said(), IsEmpty());
}

}  // namespace
