// A report's pieces in a pack: one level down, every anchor under the report's name.
#include "compose/moved.h"

#include <gtest/gtest.h>

namespace compose {
namespace {

const Move move{"q3", {"reports/q3/"}};

template <class Content>
Content moved_one(Content content) {
  std::vector<page::Piece> pieces;
  pieces.push_back({std::move(content)});
  return std::get<Content>(moved(std::move(pieces), move).front().content);
}

TEST(Moved, HeadingsGoDownAndTakeTheName) {
  const auto heading = moved_one(page::Heading{.level = 3, .id = "homicide", .text = {}});
  EXPECT_EQ(heading.level, 4);
  EXPECT_EQ(heading.id, "q3-homicide");
  EXPECT_EQ(moved_one(page::Heading{.level = 2, .id = "", .text = {}}).id, "");
}

TEST(Moved, ChartsKeepTheirKindInFront) {
  const auto chart = moved_one(page::Chart{.id = "chart-homicide", .heading_level = 4});
  EXPECT_EQ(chart.id, "chart-q3-homicide");
  EXPECT_EQ(chart.heading_level, 5);
  EXPECT_EQ(moved_one(page::Diagram{.id = "diagram-who"}).id, "diagram-q3-who");
}

TEST(Moved, TablesTakeTheNameWithTheirCells) {
  page::TableBlock block;
  block.id = "tracker-x";
  block.table.id = "cap-tracker-x";
  block.table.rows = {{{.id = "tracker-x-1"}, {}}};
  const auto made = moved_one(block);
  EXPECT_EQ(made.id, "tracker-q3-x");
  EXPECT_EQ(made.table.id, "q3-cap-tracker-x");
  EXPECT_EQ(made.table.rows[0][0].id, "q3-tracker-x-1");
  EXPECT_EQ(made.table.rows[0][1].id, "");
}

TEST(Moved, TextsLeadToThePageTheyWereWrittenFor) {
  page::Prose prose{.heading_shift = 3, .id_prefix = "homicide", .insets = {}};
  prose.insets.push_back({.element = 0, .pieces = {{page::Diagram{.id = "diagram-who"}}}});
  const auto made = moved_one(prose);
  EXPECT_EQ(made.heading_shift, 4);
  EXPECT_EQ(made.id_prefix, "q3-homicide");
  ASSERT_TRUE(made.written_for);
  EXPECT_EQ(made.written_for->path, "reports/q3/");
  EXPECT_EQ(std::get<page::Diagram>(made.insets[0].pieces[0].content).id, "diagram-q3-who");
}

TEST(Moved, GroupsAreMovedWithAllInThem) {
  page::Group group{.id = "a", .pieces = {}};
  group.pieces.push_back({page::Heading{.level = 3, .id = "b", .text = {}}});
  const auto made = moved_one(group);
  EXPECT_EQ(made.id, "q3-a");
  EXPECT_EQ(std::get<page::Heading>(made.pieces[0].content).id, "q3-b");
}

}  // namespace
}  // namespace compose
