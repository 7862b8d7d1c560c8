#include "charts/columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/number.h"
#include "charts/grouped.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;
constexpr std::nullopt_t gap = std::nullopt;
using Values = std::vector<std::optional<double>>;

std::vector<plot::Column> columns_of(const Values& values) {
  std::vector<plot::Column> columns;
  const int count = static_cast<int>(values.size());
  for (int i = 0; i < count; ++i) {
    plot::Column column{.plotted = {.at = model::Month::of(2023, 12).plus(-3 * (count - 1 - i))}};
    column.plotted.value = values[static_cast<std::size_t>(i)];
    if (column.plotted.value) column.text = base::grouped_decimal(*column.plotted.value, 0);
    columns.push_back(column);
  }
  return columns;
}

charts::ColumnsChart chart_of(const Values& values) {
  return {.name = "Kent", .latest_text = "7", .columns = columns_of(values)};
}

scene::Scene drawn(const charts::ColumnsChart& chart, Layout layout = Layout::wide) {
  return charts::draw_columns(chart, scene::arial_metrics(), layout);
}

std::vector<scene::Bar> bars(const scene::Scene& scene) {
  auto found = read_chart::all<scene::Bar>(scene);
  const double top = read_chart::read(scene).plot.top - 0.2;
  std::erase_if(found, [&](const scene::Bar& bar) { return bar.box.bottom < top; });  // keys
  return found;
}

// What stands above columns: centred, and inside the plot or just above it.
std::vector<std::string> values_shown(const scene::Scene& scene) {
  std::vector<std::string> texts;
  const auto plot = read_chart::read(scene).plot;
  for (const scene::Label& label : read_chart::all<scene::Label>(scene)) {
    const bool is_value =
        label.anchor == scene::Anchor::middle && label.at.y < plot.bottom && label.role != Role::annotation;
    if (is_value) texts.push_back(label.text);
  }
  return texts;
}

TEST(Columns, LatestIsInTheOwnRoleAndEarlierOnesInThatOfOtherAreas) {
  const auto found = bars(drawn(chart_of({3, 5, 7})));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].role, Role::peer);
  EXPECT_EQ(found[1].role, Role::peer);
  EXPECT_EQ(found[2].role, Role::own);
}

TEST(Columns, EarlierWindowsThanTheLatestTwelveAreNotDrawn) {
  EXPECT_EQ(bars(drawn(chart_of(Values(30, 4.0)))).size(), 12U);
}

TEST(Columns, StandAtEqualStepsAndALeftOutWindowKeepsItsPlace) {
  charts::ColumnsChart chart = chart_of({3, 5, 7, 6});
  chart.columns.erase(chart.columns.begin() + 1);
  const auto found = bars(drawn(chart));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_NEAR(found[1].box.left - found[0].box.left, 2 * (found[2].box.left - found[1].box.left), 0.2);
}

TEST(Columns, ProvisionalOneIsHollowWithADashedOutline) {
  charts::ColumnsChart chart = chart_of({3, 5, 7});
  chart.columns.back().plotted.status = model::Status::provisional;
  const auto found = bars(drawn(chart));
  EXPECT_TRUE(found[2].is_hollow && found[2].is_provisional);
  EXPECT_FALSE(found[1].is_hollow || found[1].is_provisional);
}

TEST(Columns, MissingValueIsMarkedOnTheBaseLineAndWhatIsNotDueIsNot) {
  charts::ColumnsChart chart = chart_of({3, gap, gap, gap, -2});
  chart.columns[2].plotted.why = model::Absence::confidential;
  chart.columns[3].plotted.why = model::Absence::not_yet_due;
  const scene::Scene scene = drawn(chart);
  const auto read = read_chart::read(scene);
  const auto marks = read_chart::all<scene::Marker>(scene);
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(marks[0].shape, scene::Shape::cross);
  EXPECT_EQ(marks[1].role, Role::withheld);
  EXPECT_TRUE(marks[1].is_hollow);
  for (const auto& mark : marks) EXPECT_NEAR(read.value_at(mark.at.y), 0, 0.01);
}

TEST(Columns, WithheldValueLeavesNothingButItsMark) {
  charts::ColumnsChart withheld = chart_of({3, 5, gap, 7});
  charts::ColumnsChart missing = withheld;
  withheld.columns[2].plotted.why = model::Absence::confidential;
  const auto without_mark = [](const std::string& text, const std::string& role) {
    const std::size_t at = text.find("marker  " + role);
    return text.substr(0, at) + text.substr(text.find('\n', at));
  };
  EXPECT_EQ(without_mark(dump(drawn(withheld)), "withheld"), without_mark(dump(drawn(missing)), "missing"));
}

TEST(Columns, BreakRunsHalfwayBetweenTheColumnsItParts) {
  charts::ColumnsChart chart = chart_of({3, 5, 7, 6});
  for (const int month : {4, 5, 6}) {  // all three between the windows to March and to June
    chart.breaks = {{model::Month::of(2023, month), 1}};
    const scene::Scene scene = drawn(chart);
    const auto found = bars(scene);
    const auto lines = read_chart::all<scene::Line>(scene);
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const scene::Line& each) { return each.role == Role::annotation; });
    ASSERT_NE(line, lines.end());
    EXPECT_NEAR(line->points[0].x, (found[0].box.right + found[1].box.left) / 2, 0.2) << month;
  }
}

TEST(Columns, ValuesStandAboveAllColumnsOrEvenlyThinnedFromTheLatest) {
  EXPECT_EQ(values_shown(drawn(chart_of({3, 5, 7}))), (std::vector<std::string>{"3", "5", "7"}));
  const Values large(12, 2710.0);
  EXPECT_EQ(values_shown(drawn(chart_of(large))).size(), 6U);
  Values rising;
  for (int i = 1; i <= 12; ++i) rising.push_back(500.0 * i);
  EXPECT_EQ(values_shown(drawn(chart_of(rising), Layout::narrow)), (std::vector<std::string>{"6,000"}));
  std::reverse(rising.begin(), rising.end());
  EXPECT_TRUE(values_shown(drawn(chart_of(rising), Layout::narrow)).empty()) << "on its taller neighbour";
}

TEST(Columns, RowAboveThePlotHasTheLatestValueInTheNarrowLayout) {
  const auto labels = read_chart::all<scene::Label>(drawn(chart_of({3, 5, 7}), Layout::narrow));
  EXPECT_EQ(labels.front().text, "Kent 7");
  for (const auto& label : read_chart::all<scene::Label>(drawn(chart_of({3, 5, 7})))) {
    EXPECT_NE(label.text, "Kent 7");
  }
}

TEST(Columns, LatestThatIsMissingIsSaidInARowInBothLayouts) {
  charts::ColumnsChart chart = chart_of({3, 5, gap});
  chart.latest_text = "withheld";
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    EXPECT_EQ(read_chart::all<scene::Label>(drawn(chart, layout)).front().text, "Kent: withheld");
  }
}

TEST(Columns, TargetIsALineWithALabelAndInTheScale) {
  charts::ColumnsChart chart = chart_of({1, 2, 2});
  chart.target = plot::LevelLine{5, "Target: at most 5"};
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = drawn(chart, layout);
    const auto read = read_chart::read(scene);
    const auto lines = read_chart::drawn_lines(scene, read, Role::target);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NEAR(read.value_at(lines[0].points[0].y), 5, 0.01);
  }
}

TEST(Columns, OfNothingAreAnAxisThatStartsAtZero) {
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    EXPECT_EQ(read_chart::read(drawn({}, layout)).ticks.front().value, 0);
    EXPECT_TRUE(bars(drawn(chart_of({gap, gap}), layout)).empty());
  }
}

// --- side by side ---

charts::GroupedChart three_series() {
  return {.series = {{Role::own, "Kent", "7", columns_of({5, 7})},
                     {Role::group, "MSG average", "6", columns_of({4, 6})},
                     {Role::nation, "England", "9", columns_of({8, 9})}}};
}

scene::Scene drawn(const charts::GroupedChart& chart, Layout layout = Layout::wide) {
  return charts::draw_grouped(chart, scene::arial_metrics(), layout);
}

TEST(Grouped, SeriesDifferByFillingAndOrderNotByColourAlone) {
  const auto found = bars(drawn(three_series()));
  ASSERT_EQ(found.size(), 6U);
  EXPECT_EQ(found[0].fill, scene::Fill::solid);
  EXPECT_EQ(found[2].fill, scene::Fill::dashes);
  EXPECT_EQ(found[4].fill, scene::Fill::dots);
  EXPECT_LT(found[0].box.right, found[2].box.left);
  EXPECT_LT(found[2].box.right, found[4].box.left);
}

TEST(Grouped, NamesStandInRowsWithAKeyOfTheSameFilling) {
  const scene::Scene scene = drawn(three_series());
  const auto labels = read_chart::all<scene::Label>(scene);
  EXPECT_EQ(labels[0].text, "Kent 7");
  EXPECT_EQ(labels[1].text, "MSG average 6");
  const auto all = read_chart::all<scene::Bar>(scene);
  EXPECT_EQ(all[1].fill, scene::Fill::dashes);
  EXPECT_LT(all[1].box.bottom, read_chart::read(scene).plot.top);
}

TEST(Grouped, FourthSeriesIsNotDrawn) {
  charts::GroupedChart chart = three_series();
  chart.series.push_back({Role::further, "Wales", "1", columns_of({1, 1})});
  EXPECT_EQ(bars(drawn(chart)).size(), 6U);
}

TEST(Grouped, ValuesStandAboveAllColumnsOrAboveNone) {
  EXPECT_EQ(values_shown(drawn(three_series())).size(), 6U);
  charts::GroupedChart chart = three_series();
  chart.series[1].columns[0].text = "a text far too wide for its column";
  EXPECT_TRUE(values_shown(drawn(chart)).empty());
}

TEST(Grouped, CategoriesAreNamedBelowOrNumberedWithNamesInRows) {
  charts::GroupedChart chart = three_series();
  const auto texts = [&] {
    std::vector<std::string> all;
    for (const auto& label : read_chart::all<scene::Label>(drawn(chart))) all.push_back(label.text);
    return all;
  };
  chart.categories = {"Theft", "Drug offences"};
  EXPECT_THAT(texts(), testing::Contains("Drug offences"));
  chart.categories = {"Theft", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"};
  EXPECT_THAT(texts(), testing::Contains("1"));
  EXPECT_THAT(texts(), testing::Contains("1 Theft"));
  EXPECT_THAT(texts(), testing::Contains("2 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"));
}

}  // namespace
