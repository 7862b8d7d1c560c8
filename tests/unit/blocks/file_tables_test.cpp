// What blocks of files print: the same cells in words, sentences that count them, and marks of notes.
#include "blocks/file_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "page/table_file.h"
#include "unit/tables/sheets.h"

namespace blocks {
namespace {

using tables::sheet_of;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> words_of(const std::vector<page::Cell>& cells) {
  std::vector<std::string> words;
  for (const page::Cell& cell : cells) words.push_back(page::printed(cell));
  return words;
}

page::TableBlock made(const library::TableBlock& block) {
  base::Diagnostics diagnostics;
  page::TableBlock table = make_table(block, "x", diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return table;
}

TEST(TableBlock, PrintsCellsAsTypedAndMarksInWords) {
  const page::TableBlock table = made({.sheet = sheet_of("Place,Number\nNorth,2710\nSouth,TBC\nEast,\n")});
  EXPECT_EQ(table.id, "table-x");
  EXPECT_EQ(table.table.id, "cap-table-x");
  EXPECT_EQ(table.sentence, "3 rows.");
  EXPECT_EQ(table.table.columns[0].align, page::Align::text);
  EXPECT_EQ(table.table.columns[1].align, page::Align::number);
  EXPECT_THAT(words_of(table.table.rows[0]), ElementsAre("North", "2710"));
  EXPECT_THAT(words_of(table.table.rows[1]), ElementsAre("South", "not yet due"));
  EXPECT_THAT(words_of(table.table.rows[2]), ElementsAre("East", "not reported"));
  EXPECT_THAT(table.table.foot, IsEmpty());
}

TEST(TableBlock, AlignsTheHeadsOfRowsAsWords) {
  const page::TableBlock table = made({.sheet = sheet_of("Year,Number\n2016,1\n2017,2\n")});
  EXPECT_EQ(table.table.columns[0].align, page::Align::text);
}

TEST(TableBlock, TakesTheTotalAsTyped) {
  library::TableBlock block{.sheet = sheet_of("P,N,W\nx,1,a\ny,2,b\n,3,\n"), .has_total = true};
  const page::TableBlock table = made(block);
  EXPECT_EQ(table.table.rows.size(), 2u);
  EXPECT_THAT(words_of(table.table.foot), ElementsAre("Total", "3", ""));
  EXPECT_EQ(table.sentence, "2 rows; the total of N is 3.");
}

TEST(TableBlock, MakesATotalOfWhatCanBeAdded) {
  library::TableBlock block{
      .sheet = sheet_of("P,Cost,Cases,Share,Late\nx,£1.50,1,33.3%,1\ny,£2.50,2,66.7%,[x]\n"),
      .has_total = true,
      .shares = library::ColumnRule{3, 2}};
  const page::TableBlock table = made(block);
  EXPECT_THAT(words_of(table.table.foot), ElementsAre("Total", "£4.00", "3", "100%", "not available"));
  EXPECT_EQ(table.sentence, "2 rows; the total of Cost is £4.00 and that of Cases is 3.");
}

TEST(TableBlock, SetsRowsBelowTheirGroup) {
  library::TableBlock block{
      .sheet = sheet_of("Team,Post,N\nOne,a,1\n,b,2\nTwo,c,3\nTotal,,6\n"), .group_by = 0, .has_total = true};
  const page::TableBlock table = made(block);
  EXPECT_EQ(table.table.columns.size(), 2u);
  EXPECT_EQ(table.table.group_head, "Team");
  ASSERT_EQ(table.table.groups.size(), 2u);
  EXPECT_EQ(table.table.groups[0].caption, "One");
  EXPECT_EQ(table.table.groups[1].begin, 2u);
  EXPECT_THAT(words_of(table.table.foot), ElementsAre("Total", "6"));
  EXPECT_EQ(table.sentence, "3 rows in 2 groups; the total of N is 6.");
}

TEST(TableBlock, SetsMarksWhereNotesSpeak) {
  library::TableBlock block{.sheet = sheet_of("P,N\nx,1\ny,2\nTotal,3\n"), .has_total = true};
  block.notes = {{.row = 1, .column = 1, .text = "cell"},
                 {.column = 1, .text = "column"},
                 {.row = 0, .text = "row"},
                 {.row = 2, .column = 1, .text = "cell"}};
  const page::Table table = made(block).table;
  EXPECT_THAT(table.notes, ElementsAre("cell", "column", "row"));
  EXPECT_THAT(table.rows[1][1].notes, ElementsAre(1u));
  EXPECT_THAT(table.columns[1].notes, ElementsAre(2u));
  EXPECT_THAT(table.rows[0][0].notes, ElementsAre(3u));
  EXPECT_THAT(table.foot[1].notes, ElementsAre(1u));
}

TEST(TableBlock, SetsHeadsAboveThoseOfOneWord) {
  library::TableBlock block{.sheet = sheet_of("P,A,B,C\nx,1,2,3\n")};
  block.sheet.columns[1].above =
      block.sheet.columns[2].above = {.text = "Both", .where = {.file = 0, .begin = 1, .end = 2}};
  const page::Table table = made(block).table;
  ASSERT_EQ(table.heads_above.size(), 3u);
  EXPECT_EQ(table.heads_above[1].text, "Both");
  EXPECT_EQ(table.heads_above[1].columns, 2u);
  EXPECT_THAT(made({.sheet = sheet_of("P,A\nx,1\n")}).table.heads_above, IsEmpty());
}

TEST(TrackerBlock, CountsEachStatusTheMostFrequentFirst) {
  library::TrackerBlock block{
      .sheet = sheet_of("status,id,text,Forum,due\nOpen,1,Do it,Board,2024-01-31\nDone,2,Do more,Board,\n"
                        "done,3,Do,Board,soon\n"),
      .id = 1,
      .text = 2,
      .status = 0};
  base::Diagnostics diagnostics;
  const page::TableBlock tracker = make_tracker(block, "x", diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  EXPECT_EQ(tracker.sentence, "3 actions: 2 done, 1 open.");
  EXPECT_THAT(words_of(tracker.table.rows[0]), ElementsAre("1", "Do it", "31 January 2024", "Open", "Board"));
  EXPECT_THAT(words_of(tracker.table.rows[1]), ElementsAre("2", "Do more", "not given", "Done", "Board"));
  EXPECT_EQ(tracker.table.rows[0][0].id, "tracker-x-1");
}

TEST(TrackerBlock, CallsOneByTheNameOfMany) {
  library::TrackerBlock block{.sheet = sheet_of("id,text,status\n1,Do it,open\n"),
                              .text = 1,
                              .status = 2,
                              .called = "recommendations"};
  base::Diagnostics diagnostics;
  const page::TableBlock tracker = make_tracker(block, "x", diagnostics);
  EXPECT_EQ(tracker.sentence, "1 recommendation: 1 open.");
  EXPECT_EQ(tracker.table.columns[1].head, "Recommendation");
}

TEST(TicksBlock, SayYesAndNoInWords) {
  const library::TicksBlock block{.sheet = sheet_of("Question,A,B\nOne?,x,\nTwo?,no,N/A\nThree?,✓,tick\n")};
  base::Diagnostics diagnostics;
  const page::TableBlock ticks = make_ticks(block, "x", diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  EXPECT_EQ(ticks.sentence, "2 of 3 questions are covered. By column: A 2, B 1.");
  EXPECT_THAT(words_of(ticks.table.rows[0]), ElementsAre("One?", "yes", "no"));
  EXPECT_THAT(words_of(ticks.table.rows[1]), ElementsAre("Two?", "no", "not applicable"));
  EXPECT_EQ(ticks.table.rows[0][1].icon, page::Icon::tick);
  EXPECT_EQ(ticks.table.rows[0][2].icon, page::Icon::none);
}

TEST(KeyFiguresBlock, IsAListWithAFile) {
  const page::TableBlock figures = make_key_figures({.items = {{.label = "Calls", .value = "5"}}}, "x");
  EXPECT_EQ(figures.form, page::TableBlock::Form::list);
  const page::Dataset file = page::dataset_of(figures.table);
  EXPECT_THAT(file.columns, ElementsAre("Label", "Value"));
  EXPECT_EQ(file.rows.size(), 1u);
}

}  // namespace
}  // namespace blocks
