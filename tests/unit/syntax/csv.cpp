#include "syntax/csv.h"

#include <gmock/gmock.h>

#include "base/limits.h"
#include "reading.h"

namespace {

using reading::Csv;
using reading::repeated;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

using Rows = std::vector<std::vector<std::string>>;

TEST(Csv, ReadsQuotesCommasAndLineEndsOfEveryKind) {
  const Csv read("a,b,c\r\n1,\"x, y\",\"say \"\"hi\"\"\"\r\n\r\n2,,\n\"many\nlines\",é,3\r4,5,6");
  EXPECT_EQ(read.rows(), (Rows{{"a", "b", "c"},
                               {"1", "x, y", "say \"hi\""},
                               {"2", "", ""},
                               {"many\nlines", "é", "3"},
                               {"4", "5", "6"}}));
  EXPECT_THAT(read.said(), IsEmpty());
}

TEST(Csv, KnowsThePlaceOfEveryCell) {
  const Csv read(
      "\xEF\xBB\xBF"
      "area,n\nå,\"2,710\"\n");
  EXPECT_EQ(read.place(read.table.cell(0, 0)->where), "1:1 area");
  EXPECT_EQ(read.place(read.table.cell(1, 0)->where), "2:1 å");
  EXPECT_EQ(read.place(read.table.cell(1, 1)->where), "2:3 \"2,710\"");
  EXPECT_EQ(read.table.cell(1, 1)->raw, "2,710");
  EXPECT_EQ(read.place(read.table.row_spans[1]), "2:1 å,\"2,710\"");
  EXPECT_EQ(read.table.cell(1, 2), nullptr);
}

TEST(Csv, KeepsAMissingLineEndAndACommaAtTheEnd) {
  EXPECT_EQ(Csv("a,b\n1,").rows(), (Rows{{"a", "b"}, {"1", ""}}));
  EXPECT_EQ(Csv("a\n\"\"").rows(), (Rows{{"a"}, {""}}));
  EXPECT_EQ(Csv("a\n \t\n1\n").rows(), (Rows{{"a"}, {"1"}}));
}

struct Fault {
  std::string name;
  std::string text;
  std::vector<std::string> said;
  std::size_t rows_kept;  // the header is one of them
};

class CsvFaults : public testing::TestWithParam<Fault> {};

TEST_P(CsvFaults, AreNamedAtTheirPlaceAndCostOneRow) {
  const Csv read(GetParam().text);
  EXPECT_EQ(read.said(), GetParam().said);
  EXPECT_EQ(read.table.rows.size(), GetParam().rows_kept);
}

INSTANTIATE_TEST_SUITE_P(
    Each, CsvFaults,
    testing::Values(
        Fault{"LongRow", "a,b\n1,2,3\n4,5\n", {"D007 2:5 3"}, 2},
        Fault{"ShortRow", "a,b\n1\n4,5\n", {"D006 2:1 1"}, 2},
        Fault{"StrayQuote", "a,b\n1,x\"y\n4,5\n", {"D004 2:4 \""}, 2},
        Fault{"TextAfterQuote", "a,b\n\"1\"x,2\n4,5\n", {"D005 2:4 x,2"}, 2},
        Fault{"QuoteOpenToTheEnd", "a,b\n1,2\n3,\"61,4\n5,6\n", {"D003 3:3 \"61,4"}, 2},
        Fault{"QuoteClosedByANeighbour", "a,b\n3,\"61,4\n5,6\n7,\"8\"\n9,10\n", {"D003 2:3 \"61,4"}, 2},
        Fault{"TwoFaults", "a,b\n1\n4,5\n6\n", {"D006 2:1 1", "D006 4:1 6"}, 2},
        Fault{"NoBytes", "", {"D008 1:1 "}, 0}, Fault{"OnlyBlankLines", "\n\r\n  \n", {"D008 1:1 "}, 0},
        Fault{"HeaderOfCommas", ",,\n1,2,3\n", {"D008 1:1 ,,"}, 0},
        Fault{"ColumnWithoutName", "a,,c\n1,2,3\n", {"D009 1:3 "}, 2},
        Fault{"BrokenHeader", "\"a,b\n1,2\n", {"D003 1:1 \"a,b"}, 0},
        Fault{"NotUtf8", "a,b\nx,\xFF\ny,2\n", {"D010 2:3 \xFF"}, 2},
        Fault{"Nul", std::string("a,b\nx,\0y\ny,2\n", 13), {std::string("D011 2:3 \0", 10)}, 2},
        Fault{"TurnedText", "a,b\nx,1\xE2\x80\xAE\ny,2\n", {"D011 2:4 \xE2\x80\xAE"}, 2},
        Fault{"KeptCharacter", "a,b\nx,\xEE\x80\x80\ny,2\n", {"D011 2:3 \xEE\x80\x80"}, 2}),
    [](const auto& row) { return row.param.name; });

TEST(CsvFaults, AnOpenQuoteSaysHowMuchItSwallowed) {
  const Csv read("a,b\n1,2\n3,\"61,4\n5,6\n7,8\n");
  const base::Diagnostic said = read.only();
  ASSERT_THAT(said.notes, SizeIs(1));
  EXPECT_EQ(said.notes[0].text, "the file ends here; 3 lines after the opening quote could not be read");
  EXPECT_EQ(read.place(said.notes[0].where), "6:1 ");
}

TEST(CsvFaults, AWrongNumberOfCellsShowsTheHeader) {
  const base::Diagnostic said = Csv("a,b\n1\n").only();
  EXPECT_EQ(said.found, "1 cell");
  EXPECT_EQ(said.expected, "2 cells, as in the header");
  EXPECT_EQ(said.notes.at(0).text, "the header");
}

TEST(CsvFaults, AWholeFileThatIsLostIsSaid) {
  EXPECT_THAT(Csv("").diagnostics.skipped(), ElementsAre("data/a"));
  EXPECT_THAT(Csv("a\n1\n").diagnostics.skipped(), IsEmpty());
}

TEST(CsvLimits, ALineOfAMegabyteIsRefusedAndReadingGoesOn) {
  const Csv read("a\n" + repeated("x", base::limits::csv_line_bytes + 1) + "\n1\n");
  EXPECT_EQ(read.rows(), (Rows{{"a"}, {"1"}}));
  EXPECT_THAT(read.said(), ElementsAre(HasSubstr("D002 2:1")));
}

TEST(CsvLimits, AQuoteOverAMegabyteWasNeverClosed) {
  const Csv read("a\n\"" + repeated("xy\n", base::limits::csv_line_bytes / 2) + "\"\n1\n");
  EXPECT_EQ(read.rows(), (Rows{{"a"}, {"1"}}));
  EXPECT_THAT(read.said(), ElementsAre("D003 2:1 \"xy"));
}

TEST(CsvLimits, AThousandColumnsAreReadAndNotOneMore) {
  EXPECT_THAT(Csv(repeated("a,", 999) + "a\n").said(), IsEmpty());
  const Csv read(repeated("a,", 1000) + "a\n1\n");
  EXPECT_THAT(read.said(), ElementsAre("D002 1:1 "));
  EXPECT_THAT(read.rows(), IsEmpty());
}

TEST(CsvLimits, FaultsAreNotCollectedWithoutEnd) {
  const Csv read("a,b\n" + repeated("1\n", 5000));
  EXPECT_THAT(read.said(), SizeIs(1001));
  EXPECT_THAT(read.diagnostics.skipped(), ElementsAre("data/a"));
}

TEST(CsvLimits, AFileOfCommasEndsSoon) {
  const Csv read("a,b\n" + repeated(",", 4u << 20));
  EXPECT_THAT(read.said(), ElementsAre("D002 2:1 "));
}

}  // namespace
