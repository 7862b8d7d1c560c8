// Which rows are totals, and what is told when they are not.
#include "tables/sums.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/tables/sheets.h"

namespace tables {
namespace {

using library::TableBlock;
using testing::ElementsAre;
using testing::IsEmpty;

TableBlock summed(const std::string& csv) {
  return {.sheet = sheet_of(csv), .has_total = true};
}

std::vector<std::string> told(const TableBlock& block) {
  base::Diagnostics diagnostics;
  check_sums(block, layout_of(block), columns_of(block.sheet), diagnostics);
  base::Sources sources;
  sources.add("a.csv", std::string(2000, ' '));
  std::vector<std::string> lines;
  for (const base::Diagnostic& each : diagnostics.sorted(sources))
    lines.push_back(std::string(each.code.id) + " " + each.found + " | " + each.expected);
  return lines;
}

TEST(Layout, TakesALastRowCalledTotalOrNothing) {
  EXPECT_EQ(layout_of(summed("a,b\nx,1\nTotal,1\n")).total, 1u);
  EXPECT_EQ(layout_of(summed("a,b\nx,1\nTotals for all,1\n")).total, 1u);
  EXPECT_EQ(layout_of(summed("a,b\nx,1\n,1\n")).total, 1u);
  EXPECT_FALSE(layout_of(summed("a,b\nx,1\ny,1\n")).total);
  EXPECT_FALSE(layout_of({.sheet = sheet_of("a,b\nx,1\nTotal,1\n")}).total) << "nobody asked for it";
}

TEST(Layout, GoesOnWithAGroupWhereItsCellIsEmpty) {
  TableBlock block = summed("g,a,b\nOne,x,1\n,y,2\n,Total,3\nTwo,z,4\nTotal,,7\n");
  block.group_by = 0;
  const Layout layout = layout_of(block);
  EXPECT_EQ(layout.first, 1u);
  EXPECT_EQ(layout.total, 4u);
  EXPECT_THAT(layout.groups, ElementsAre("One", "One", "One", "Two", "Total"));
  EXPECT_THAT(layout.is_subtotal, ElementsAre(false, false, true, false, false));
  EXPECT_EQ(layout.own_rows(), 3u);
  EXPECT_THAT(told(block), IsEmpty());
}

TEST(Totals, AreCheckedToThePenny) {
  EXPECT_THAT(told(summed("a,b\nx,£0.10\ny,£0.20\nTotal,£0.30\n")), IsEmpty());
  EXPECT_THAT(told(summed("a,b\nx,£0.10\ny,£0.20\nTotal,£0.31\n")),
              ElementsAre("B463 £0.31 | £0.30, the sum of the rows above"));
  EXPECT_THAT(told(summed("a,b\nx,\"£271,112.00\"\ny,\"£2,258,617.00\"\nTotal,\"£2,529,729\"\n")), IsEmpty());
}

TEST(Totals, MayBeMoreWhereACellIsMissingButNotLess) {
  EXPECT_THAT(told(summed("a,b\nx,5\ny,\nTotal,9\n")), IsEmpty());
  EXPECT_THAT(told(summed("a,b\nx,5\ny,[x]\nTotal,4\n")),
              ElementsAre("B463 4 | at least 5, what the rows above already give"));
  EXPECT_THAT(told(summed("a,b\nx,5\nz,-2\ny,[x]\nTotal,1\n")), IsEmpty())
      << "the missing one may be negative";
  EXPECT_THAT(told(summed("a,b\nx,5\ny,N/A\nTotal,6\n")),
              ElementsAre("B463 6 | 5, the sum of the rows above"));
}

TEST(Totals, LeavePercentagesYearsAndEmptyCellsAlone) {
  EXPECT_THAT(told(summed("a,b,c,d,e\nx,52%,2016,3,1\ny,40%,2017,4,1\nTotal,48%,,7,\n")), IsEmpty());
}

TEST(Totals, DoNotGiveAConfidentialCellBack) {
  EXPECT_THAT(told(summed("a,b\nx,5\ny,[c]\nTotal,9\n")),
              ElementsAre("B467 9 | [c] here as well, or in a second row"));
  EXPECT_THAT(told(summed("a,b\nx,5\ny,[c]\nz,[c]\nTotal,19\n")), IsEmpty());
  EXPECT_THAT(told(summed("a,b\nx,5\ny,[c]\nTotal,[c]\n")), IsEmpty());
}

TEST(Totals, NeedAColumnOfNumbers) {
  EXPECT_THAT(told(summed("a,b\nx,y\n")), ElementsAre("B466 `total: sum` and no column of numbers | "));
}

TEST(Sums, AreNothingWhereACellIsMissing) {
  const TableBlock block = summed("a,b,c\nx,1,2\ny,2,[x]\n");
  const auto columns = columns_of(block.sheet);
  const auto sum = sum_of(columns[1], layout_of(block));
  ASSERT_TRUE(sum);
  EXPECT_EQ(text_of(*sum), "3");
  EXPECT_FALSE(sum_of(columns[2], layout_of(block)));
}

TEST(Balances, FollowFromTheOneBefore) {
  TableBlock block{.sheet = sheet_of("a,n,b\nBudget,100,100\nSpent,-40,60\nNothing,N/A,60\nGap,[x],[x]\n"
                                     "New,5,20\nMore,5,26\n"),
                   .balance = library::ColumnRule{2, 1}};
  EXPECT_THAT(told(block), ElementsAre("B464 26 | 25, from 20 and 5"));
}

TEST(Shares, AreOfTheTotalAsTypedOrAddedUp) {
  TableBlock block = summed("a,n,s\nx,190,12.5%\ny,1336,87.5%\nTotal,1526,100%\n");
  block.shares = library::ColumnRule{2, 1};
  EXPECT_THAT(told(block), IsEmpty());
  block.sheet.rows[0][2].text = "13.6%";
  EXPECT_THAT(told(block), ElementsAre("B465 13.6% | 12.5%: 190 of 1526"));
  block.sheet.rows.pop_back();
  EXPECT_THAT(told(block), ElementsAre("B465 13.6% | 12.5%: 190 of 1526"));
}

TEST(Shares, MayAddUpToAlmostAHundred) {
  TableBlock block = summed("a,n,s\nx,1,33.3%\ny,1,33.3%\nz,1,33.3%\nTotal,3,99.9%\n");
  block.shares = library::ColumnRule{2, 1};
  EXPECT_THAT(told(block), IsEmpty());
  block.sheet.rows[3][2].text = "98%";
  EXPECT_THAT(told(block), ElementsAre("B465 98% | 100%: 3 of 3"));
}

}  // namespace
}  // namespace tables
