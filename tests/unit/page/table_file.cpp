#include "page/table_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace page {
namespace {

using testing::ElementsAre;

std::vector<std::string> texts_of(const std::vector<Field>& row) {
  std::vector<std::string> texts;
  for (const Field& each : row)
    texts.push_back(std::holds_alternative<std::string>(each) ? std::get<std::string>(each) : "(nothing)");
  return texts;
}

std::vector<Cell> row_of(const std::vector<std::string>& texts) {
  std::vector<Cell> row;
  for (const std::string& text : texts) row.push_back(plain_cell(text));
  return row;
}

document::Element typed_table(const std::string& head) {
  const document::Inlines cell{{.content = document::Text{head}}};
  return {.content = document::Table{.head = {cell}, .rows = {{cell}}}};
}

}  // namespace

TEST(NoteMarks, AreLetters) {
  EXPECT_EQ(note_mark(1), "a");
  EXPECT_EQ(note_mark(26), "z");
  EXPECT_EQ(note_mark(27), "aa");
  EXPECT_EQ(note_mark(53), "ba");
}

TEST(TableFile, HoldsTheWordsOfEveryCell) {
  Table table{.columns = {{"Area"}, {"Count", Align::number}}, .rows = {row_of({"Kent", "2,710"})}};
  table.rows[0][1].lines.push_back({{.text = "3.69 ", .weight = Weight::strong}, {.text = "per 1,000"}});
  table.foot = row_of({"Total", "withheld"});
  const Dataset file = dataset_of(table);
  EXPECT_THAT(file.columns, ElementsAre("Area", "Count"));
  ASSERT_EQ(file.rows.size(), 2u);
  EXPECT_THAT(texts_of(file.rows[0]), ElementsAre("Kent", "2,710; 3.69 per 1,000"));
  EXPECT_THAT(texts_of(file.rows[1]), ElementsAre("Total", "withheld"));
}

TEST(TableFile, SaysTheHeadAboveAndTheCaptionOfTheRows) {
  Table table{.heads_above = {{"", 1}, {"Arrests", 2}},
              .columns = {{"Area"}, {"2021"}, {"2022"}},
              .rows = {row_of({"Kent", "1", "2"}), row_of({"Essex", "3", "4"})},
              .groups = {{0, "South"}, {1, "East", "A sentence is no row."}},
              .group_head = "Side"};
  const Dataset file = dataset_of(table);
  EXPECT_THAT(file.columns, ElementsAre("Side", "Area", "Arrests: 2021", "Arrests: 2022"));
  ASSERT_EQ(file.rows.size(), 2u);
  EXPECT_THAT(texts_of(file.rows[0]), ElementsAre("South", "Kent", "1", "2"));
  EXPECT_THAT(texts_of(file.rows[1]), ElementsAre("East", "Essex", "3", "4"));
}

TEST(TableFile, SaysNotesInALastColumn) {
  Table table{.columns = {{"Area"}, {"2021", Align::number, {2}}},
              .rows = {row_of({"Kent", "1"}), row_of({"Essex", "3"})},
              .notes = {"Kent moved.", "Counted anew."}};
  table.rows[0][0].notes = {1};
  const Dataset file = dataset_of(table);
  EXPECT_THAT(file.columns, ElementsAre("Area", "2021", "Note"));
  EXPECT_THAT(texts_of(file.rows[0]), ElementsAre("Kent", "1", "Kent moved.; Counted anew."));
  EXPECT_THAT(texts_of(file.rows[1]), ElementsAre("Essex", "3", "Counted anew."));
}

TEST(TableFiles, StandBesideTheirPageAndNoTwoHaveOneName) {
  TableBlock block{.id = "table-arrests"};
  Prose prose{.elements = {typed_table("One")}, .id_prefix = "calls", .insets = {}};
  prose.elements.push_back({.content = document::Quote{.content = {typed_table("Two")}, .attribution = {}}});
  prose.elements.push_back({.content = document::Fence{}});
  prose.insets.push_back({.element = 2, .pieces = {{block}}});
  Page page{.address = {"reports/q3/"}};
  page.pieces.push_back({Group{.pieces = {{prose}, {prose}}}});
  name_table_files(page);
  const std::vector<Dataset> files = table_files_of(page);
  std::vector<std::string> paths;
  for (const Dataset& each : files) paths.push_back(each.address.path);
  EXPECT_THAT(paths, ElementsAre("reports/q3/calls-table.csv", "reports/q3/calls-table-2.csv",
                                 "reports/q3/table-arrests.csv", "reports/q3/calls-table-3.csv",
                                 "reports/q3/calls-table-4.csv", "reports/q3/table-arrests-2.csv"));
  EXPECT_THAT(files[1].columns, ElementsAre("Two"));
}

TEST(TableFiles, OfAPageThatWasNotNamedAreNone) {
  Page page{.address = {"about/"}};
  page.pieces.push_back({TableBlock{.id = "table-x"}});
  page.pieces.push_back({Prose{.elements = {typed_table("One")}, .insets = {}}});
  EXPECT_TRUE(table_files_of(page).empty());
}

}  // namespace page
