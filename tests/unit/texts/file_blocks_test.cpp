// Blocks that print a file: where it is looked for, how its heads are read, and what is told of one that
// cannot be printed.
#include "texts/file_blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"
#include "texts/block_files.h"
#include "texts/blocks.h"
#include "texts/prose.h"

namespace texts {
namespace {

using support::sources_of;
using support::told;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

struct Read {
  std::vector<library::Block> blocks;
  std::vector<std::string> told;
};

Read read(const std::string& block, const std::string& csv) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of({{"content/pages/a.md", block}, {"content/pages/a.csv", csv}});
  base::Diagnostics diagnostics;
  const library::Site site;
  const setup::Places places;
  const setup::Measures measures;
  const TextFile file = read_text_file(sources, 0, diagnostics);
  auto blocks = read_blocks(sources, file.article, {site, places, measures}, diagnostics);
  return {std::move(blocks), told(sources, diagnostics)};
}

std::vector<std::string> names_of(const library::Sheet& sheet) {
  std::vector<std::string> names;
  for (const library::SheetColumn& column : sheet.columns) names.push_back(column.name());
  return names;
}

library::TableBlock table_of(const std::string& keys, const std::string& csv) {
  const Read all = read("```table\nfile: a.csv\n" + keys + "```\n", csv);
  EXPECT_THAT(all.told, IsEmpty());
  if (all.blocks.size() != 1) return {};
  return std::get<library::TableBlock>(all.blocks.front().content);
}

TEST(Sheets, KeepEveryCellAsTypedWithItsPlace) {
  const library::TableBlock table = table_of("", "Place,Number\n\"North, east\", 2710 \n");
  EXPECT_THAT(names_of(table.sheet), ElementsAre("Place", "Number"));
  ASSERT_EQ(table.sheet.rows.size(), 1u);
  EXPECT_EQ(table.sheet.rows[0][0].text, "North, east");
  EXPECT_EQ(table.sheet.rows[0][1].text, "2710");
  EXPECT_EQ(table.sheet.rows[0][1].where.begin, 27u);
}

TEST(Sheets, ReadTwoRowsOfHeads) {
  const auto table =
      table_of("header_rows: 2\n", ",Cost,,Cases,Share,\nPlace,Before,After,,of all,rest\na,1,2,3,4,5\n");
  EXPECT_THAT(names_of(table.sheet),
              ElementsAre("Place", "Cost: Before", "Cost: After", "Cases", "Share: of all", "Share: rest"));
}

TEST(Tables, FindColumnsByHeadWhateverTheCapitals) {
  const auto table = table_of(
      "header_rows: 2\ngroup_by: place\ntotal: sum\nbalance: { column: 'cost: after', of: Before }\n",
      ",Cost,\nPlace,Before,After\na,1,2\n");
  EXPECT_EQ(table.group_by, 0u);
  EXPECT_TRUE(table.has_total);
  ASSERT_TRUE(table.balance);
  EXPECT_EQ(table.balance->column, 2u);
  EXPECT_EQ(table.balance->of, 1u);
}

TEST(Tables, SetANoteOnEveryRowOfItsName) {
  const auto table = table_of(
      "notes:\n  - { row: x, column: N, text: one }\n  - { column: N, text: two }\n  - { row: y, text: three "
      "}\n",
      "P,N\nx,1\ny,2\nx,3\n");
  ASSERT_EQ(table.notes.size(), 4u);
  EXPECT_EQ(table.notes[0].row, 0u);
  EXPECT_EQ(table.notes[1].row, 2u);
  EXPECT_EQ(table.notes[1].column, 1u);
  EXPECT_FALSE(table.notes[2].row);
  EXPECT_EQ(table.notes[3].row, 1u);
  EXPECT_FALSE(table.notes[3].column);
}

TEST(Tables, AreLeftOutWhereTheFileIsLost) {
  const Read lost = read("```table\nfile: a.csv\n```\n", "a,b\n1,2,3\n");
  EXPECT_THAT(lost.blocks, IsEmpty());
  EXPECT_EQ(lost.told.size(), 1u);
  const Read broken = read("```table\nfile: a.csv\ngroup_by: a\n```\n", "a\n1\n");
  EXPECT_THAT(broken.blocks, IsEmpty());
  EXPECT_THAT(broken.told,
              ElementsAre("B104 content/pages/a.md:3:11 | the only column of the file | a column "
                          "beside those that are shown | "));
}

TEST(Trackers, KnowTheirColumnsByName) {
  const Read all = read("```tracker\nfile: a.csv\ncalled: recommendations\n```\n",
                        "Status,ID,Forum,Text\nopen,1,Board,Do it\n");
  EXPECT_THAT(all.told, IsEmpty());
  ASSERT_EQ(all.blocks.size(), 1u);
  const auto& tracker = std::get<library::TrackerBlock>(all.blocks.front().content);
  EXPECT_EQ(tracker.id, 1u);
  EXPECT_EQ(tracker.text, 3u);
  EXPECT_EQ(tracker.status, 0u);
  EXPECT_EQ(tracker.called, "recommendations");
}

TEST(KeyFigures, KeepLabelAndValueAsWritten) {
  const Read all =
      read("```key-figures\nitems: [{ label: Calls, value: '{{ calls.count }}' }]\n```\n", "a\n");
  EXPECT_THAT(all.told, IsEmpty());
  ASSERT_EQ(all.blocks.size(), 1u);
  const auto& figures = std::get<library::KeyFiguresBlock>(all.blocks.front().content);
  EXPECT_EQ(figures.items.front().label, "Calls");
  EXPECT_EQ(figures.items.front().value, "{{ calls.count }}");
}

TEST(BlockFiles, AreLookedForBesideTheTextThenBelowData) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of({
      {"content/pages/a.md", "```table\nfile: x.csv\n```\n\n```ticks\nfile: deep/y.csv\n```\n"},
      {"content/reports/r/10-b.md", "```tracker\nfile: x.csv\n```\n\n```table\nfile: ../z.csv\n```\n"},
      {"content/pages/x.csv", "a\n"},
      {"data/x.csv", "a\n"},
      {"data/deep/y.csv", "a\n"},
      {"data/z.csv", "a\n"},
  });
  EXPECT_THAT(named_block_files(sources), UnorderedElementsAre("x.csv", "deep/y.csv", "x.csv", "../z.csv"));
  EXPECT_THAT(block_files(sources), ElementsAre(2u, 3u, 4u));
}

}  // namespace
}  // namespace texts
