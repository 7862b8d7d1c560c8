#include "charts/stacked.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using charts::StackedChart;
using plot::Layout;
using scene::Role;

StackedChart outcomes() {
  StackedChart chart;
  chart.names = {"Charged", "No suspect", "Evidence", "Other outcome"};
  chart.rows = {{.name = "2022", .parts = {400, 900, 700, 200}, .total = "2,200 offences"},
                {.name = "2023", .parts = {380, 1000, 690, 20}, .total = "2,090 offences"}};
  return chart;
}

scene::Scene drawn(const StackedChart& chart, Layout layout = Layout::wide) {
  return charts::draw_stacked(chart, scene::arial_metrics(), layout);
}

std::vector<std::string> texts(const scene::Scene& scene, Role role) {
  std::vector<std::string> found;
  for (const auto& label : read_chart::all<scene::Label>(scene)) {
    if (label.role == role) found.push_back(label.text);
  }
  return found;
}

TEST(Stacked, PartsLieTwoUnitsApartInTheSameOrderInEveryRow) {
  const auto bars = read_chart::all<scene::Bar>(drawn(outcomes()));
  ASSERT_EQ(bars.size(), 12U) << "four swatches and two bars of four";
  const std::vector order{Role::own, Role::group, Role::nation, Role::further};
  for (std::size_t i = 4; i < bars.size(); ++i) {
    EXPECT_EQ(bars[i].role, order[i % 4]);
    if (i % 4 != 0) {
      EXPECT_NEAR(bars[i].box.left - bars[i - 1].box.right, 2, 0.11);
    }
  }
}

TEST(Stacked, SharesOfARowAddToAHundredAndEachIsWritten) {
  const scene::Scene scene = drawn(outcomes());
  EXPECT_EQ(texts(scene, Role::inside),
            (std::vector<std::string>{"18%", "41%", "32%", "9%", "18%", "48%", "33%"}));
  EXPECT_EQ(texts(scene, Role::further), std::vector<std::string>{"1%"}) << "too narrow: above the bar";
}

TEST(Stacked, CountsAreLengthsFromZero) {
  StackedChart chart = outcomes();
  chart.of = charts::StackOf::counts;
  const auto bars = read_chart::all<scene::Bar>(drawn(chart));
  ASSERT_EQ(bars.size(), 12U);
  EXPECT_EQ(bars[4].box.left, bars[8].box.left);
  const double first = bars[7].box.right - bars[4].box.left;
  const double second = bars[11].box.right - bars[8].box.left;
  EXPECT_NEAR(first / second, 2200.0 / 2090, 0.001);
  EXPECT_EQ(texts(drawn(chart), Role::inside).front(), "400");
}

TEST(Stacked, MoreThanFourPartsKeepTheThreeLargestInTheirOrder) {
  StackedChart chart;
  chart.names = {"A", "B", "C", "D", "E"};
  chart.rows = {{.name = "x", .parts = {1, 50, 9, 30, 10}}};
  EXPECT_EQ(charts::named_parts(chart), (std::vector<std::size_t>{1, 3, 4}));
  const StackedChart folded = charts::folded(chart);
  EXPECT_EQ(folded.names, (std::vector<std::string>{"B", "D", "E", "Other"}));
  EXPECT_EQ(folded.rows[0].parts, (std::vector<std::optional<double>>{50, 30, 10, 10}));
  chart.names[1] = "Other";
  EXPECT_EQ(charts::folded(chart).names, (std::vector<std::string>{"C", "D", "E", "Other"}));
}

TEST(Stacked, RowWithAMissingPartSaysWhyAndHasNoBar) {
  StackedChart chart = outcomes();
  chart.rows[1].parts[2].reset();
  chart.rows[1].instead = "withheld";
  chart.rows[1].is_withheld = true;
  const scene::Scene scene = drawn(chart);
  EXPECT_EQ(read_chart::all<scene::Bar>(scene).size(), 8U);
  EXPECT_EQ(texts(scene, Role::withheld), std::vector<std::string>{"withheld"});
  chart.rows[1].is_withheld = false;
  chart.rows[1].instead = "not available";
  EXPECT_EQ(texts(drawn(chart), Role::missing), std::vector<std::string>{"not available"});
}

TEST(Stacked, OtherPartsOfARowWithAWithheldOneChangeNothing) {
  for (const auto of : {charts::StackOf::shares, charts::StackOf::counts}) {
    StackedChart chart = outcomes();
    chart.of = of;
    chart.rows[1].parts = {380, std::nullopt, 690, 20};
    const std::string before = dump(drawn(chart));
    chart.rows[1].parts = {9e6, std::nullopt, 0, 1};
    EXPECT_EQ(dump(drawn(chart)), before) << "what is drawn cannot be subtracted from a total";
  }
}

TEST(Stacked, NegativePartIsRefused) {
  StackedChart chart = outcomes();
  chart.rows[0].parts[0] = -1;
  chart.rows[0].instead = "a part is below 0";
  EXPECT_FALSE(charts::can_be_stacked(chart.rows[0], 4));
  EXPECT_EQ(read_chart::all<scene::Bar>(drawn(chart)).size(), 8U);
}

TEST(Stacked, WithoutAnyBarThereIsNoAxis) {
  StackedChart chart = outcomes();
  for (auto& row : chart.rows) row.parts = {0, 0, 0, 0};
  EXPECT_TRUE(read_chart::all<scene::Line>(drawn(chart)).empty());
  EXPECT_TRUE(drawn({}).marks.empty());
}

TEST(Stacked, EveryPartHasTheShapeOfItsName) {
  const auto shapes = read_chart::all<scene::Marker>(drawn(outcomes()));
  using scene::Shape;
  const std::vector key{Shape::circle, Shape::square, Shape::diamond, Shape::triangle};
  ASSERT_GE(shapes.size(), 7U);
  for (std::size_t i = 0; i < key.size(); ++i) EXPECT_EQ(shapes[i].shape, key[i]);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(shapes[4 + i].shape, key[i]) << "in the first bar";
}

}  // namespace
