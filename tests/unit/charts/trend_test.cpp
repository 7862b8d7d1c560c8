#include "charts/trend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;
constexpr std::nullopt_t gap = std::nullopt;
using Values = std::vector<std::optional<double>>;

const model::Month december = model::Month::of(2023, 12);

plot::PlottedLine line_of(Role role, const std::string& name, const Values& values) {
  plot::PlottedLine line{.role = role, .name = name, .latest_text = "1.0", .points = {}};
  const int count = static_cast<int>(values.size());
  for (int i = 0; i < count; ++i) {
    line.points.push_back(
        {.at = december.plus(-3 * (count - 1 - i)), .value = values[static_cast<std::size_t>(i)]});
  }
  return line;
}

charts::TrendChart chart_of(const Values& values) {
  charts::TrendChart chart;
  chart.lines.push_back(line_of(Role::own, "Avon and Somerset", values));
  return chart;
}

scene::Scene drawn(const charts::TrendChart& chart, Layout layout = Layout::wide) {
  return charts::draw_trend(chart, scene::arial_metrics(), layout);
}

std::vector<scene::Line> own_lines(const scene::Scene& scene) {
  return read_chart::drawn_lines(scene, read_chart::read(scene), Role::own);
}

std::vector<scene::Marker> markers(const scene::Scene& scene, Role role) {
  return read_chart::drawn_markers(scene, read_chart::read(scene), role);
}

std::vector<scene::Label> labels(const scene::Scene& scene, Role role) {
  auto found = read_chart::all<scene::Label>(scene);
  std::erase_if(found, [&](const scene::Label& label) { return label.role != role; });
  return found;
}

TEST(Trend, LineBreaksAtAGapAndALonePointGetsADot) {
  const scene::Scene scene = drawn(chart_of({1, 2, gap, 3, gap, 2, 2}));
  const auto lines = own_lines(scene);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].points.size(), 2U);
  EXPECT_EQ(lines[1].points.size(), 2U);
  const auto dots = markers(scene, Role::own);
  ASSERT_EQ(dots.size(), 2U);  // the lone point and the last one
  EXPECT_LT(dots[0].size, dots[1].size);
}

TEST(Trend, StepThatTheDataLeaveOutIsAGap) {
  charts::TrendChart chart = chart_of({1, 2, 3, 3, 2, 2});
  chart.lines[0].points.erase(chart.lines[0].points.begin() + 3);
  EXPECT_EQ(own_lines(drawn(chart)).size(), 2U);
}

struct MissingRow {
  model::Absence why;
  int crosses;
  int squares;
};
class Missing : public testing::TestWithParam<MissingRow> {};

TEST_P(Missing, IsMarkedAtTheFootOfThePlot) {
  charts::TrendChart chart = chart_of({1, 2, gap, 3});
  chart.lines[0].points[2].why = GetParam().why;
  const scene::Scene scene = drawn(chart);
  const auto crosses = markers(scene, Role::missing);
  const auto squares = markers(scene, Role::withheld);
  EXPECT_EQ(static_cast<int>(crosses.size()), GetParam().crosses);
  EXPECT_EQ(static_cast<int>(squares.size()), GetParam().squares);
  for (const auto& cross : crosses) EXPECT_EQ(cross.shape, scene::Shape::cross);
  for (const auto& square : squares) {
    EXPECT_EQ(square.shape, scene::Shape::square);
    EXPECT_TRUE(square.is_hollow);
    EXPECT_EQ(square.at.y, read_chart::read(scene).plot.bottom);
  }
}
INSTANTIATE_TEST_SUITE_P(Reasons, Missing,
                         testing::Values(MissingRow{model::Absence::not_available, 1, 0},
                                         MissingRow{model::Absence::not_reported, 1, 0},
                                         MissingRow{model::Absence::low_reliability, 1, 0},
                                         MissingRow{model::Absence::rounds_to_zero, 1, 0},
                                         MissingRow{model::Absence::unreadable, 1, 0},
                                         MissingRow{model::Absence::confidential, 0, 1},
                                         MissingRow{model::Absence::not_applicable, 0, 0},
                                         MissingRow{model::Absence::not_yet_due, 0, 0}));

TEST(Trend, WithheldValueLeavesNothingButItsMark) {
  charts::TrendChart withheld = chart_of({1, 2, gap, 3});
  charts::TrendChart missing = withheld;
  withheld.lines[0].points[2].why = model::Absence::confidential;
  std::string first = dump(drawn(withheld));
  std::string second = dump(drawn(missing));
  const auto without_mark = [](const std::string& text, const std::string& role) {
    const std::size_t at = text.find("marker  " + role);
    return text.substr(0, at) + text.substr(text.find('\n', at));
  };
  EXPECT_EQ(without_mark(first, "withheld"), without_mark(second, "missing"));
}

TEST(Trend, ProvisionalValueEndsInADashedSegmentAndAHollowMarker) {
  charts::TrendChart chart = chart_of({1, 2, gap, 3, 2});
  EXPECT_EQ(own_lines(drawn(chart)).back().ending, scene::Ending::none);
  EXPECT_FALSE(markers(drawn(chart), Role::own).back().is_hollow);
  chart.lines[0].points.back().status = model::Status::provisional;
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const auto lines = own_lines(drawn(chart, layout));
    EXPECT_EQ(lines.front().ending, scene::Ending::none);
    EXPECT_EQ(lines.back().ending, scene::Ending::provisional);
    EXPECT_TRUE(markers(drawn(chart, layout), Role::own).back().is_hollow);
  }
}

TEST(Trend, NoLineRunsThroughABreak) {
  charts::TrendChart chart = chart_of({1, 2, 2, 3, 2});
  chart.breaks = {
      {model::Month::of(2023, 4), 1}};  // the windows to March 2023 and to June 2023 lie on either side
  const scene::Scene scene = drawn(chart);
  const auto lines = own_lines(scene);
  ASSERT_EQ(lines.size(), 2U);
  const auto upright = read_chart::all<scene::Line>(scene);
  const auto line = std::find_if(upright.begin(), upright.end(),
                                 [](const scene::Line& one) { return one.role == Role::annotation; });
  ASSERT_NE(line, upright.end());
  EXPECT_GT(line->points[0].x, lines[0].points.back().x);
  EXPECT_LT(line->points[0].x, lines[1].points.front().x);
  ASSERT_EQ(labels(scene, Role::annotation).size(), 1U);
  EXPECT_EQ(labels(scene, Role::annotation)[0].text, "1");
}

TEST(Trend, BreakOutsideTheWindowsIsNotDrawn) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  chart.breaks = {{model::Month::of(2018, 4), 1}, {model::Month::of(2024, 1), 2}};
  EXPECT_TRUE(labels(drawn(chart), Role::annotation).empty());
}

TEST(Trend, NumbersOfNearBreaksStandApart) {
  charts::TrendChart chart = chart_of(Values(40, 2.0));
  chart.breaks = {
      {model::Month::of(2020, 2), 2}, {model::Month::of(2020, 1), 1}, {model::Month::of(2020, 3), 3}};
  const auto circles = read_chart::all<scene::Marker>(drawn(chart));
  std::vector<scene::Box> boxes;
  for (const auto& circle : circles) {
    if (circle.role == Role::annotation) boxes.push_back(read_chart::box_of(circle));
  }
  ASSERT_EQ(boxes.size(), 3U);
  EXPECT_FALSE(boxes[0].overlaps(boxes[1]));
  EXPECT_FALSE(boxes[1].overlaps(boxes[2]));
}

std::vector<std::string> texts(const scene::Scene& scene, Role role) {
  std::vector<std::string> found;
  for (const scene::Label& each : labels(scene, role)) found.push_back(each.text);
  return found;
}

TEST(Trend, SaysInWordsWhatHappenedWhereItIsWide) {
  charts::TrendChart chart = chart_of(Values(12, 2.0));
  const double height = drawn(chart).height;
  chart.breaks = {{model::Month::of(2022, 2), 1, true, "Patrols began"},
                  {model::Month::of(2022, 8), 2},
                  {model::Month::of(2023, 11), 3, true, "A new control room opened"}};
  const scene::Scene scene = drawn(chart);
  EXPECT_EQ(texts(scene, Role::annotation),
            (std::vector<std::string>{"1. Patrols began", "3. A new control room opened", "2"}));
  EXPECT_GT(scene.height, height) << "the plot keeps its height";
  const scene::Scene narrow = drawn(chart, Layout::narrow);
  EXPECT_EQ(texts(narrow, Role::annotation), (std::vector<std::string>{"1", "2", "3"}));
}

TEST(Trend, NumbersWhatHappenedWhereItsWordsWouldTouch) {
  charts::TrendChart chart = chart_of(Values(12, 2.0));
  const std::string wide(50, 'W');
  chart.breaks = {{model::Month::of(2022, 8), 1, true, wide}, {model::Month::of(2022, 9), 2, true, wide}};
  EXPECT_EQ(texts(drawn(chart), Role::annotation), (std::vector<std::string>{"1", "2"}));
}

TEST(Trend, EachSeriesHasItsOwnMarker) {
  charts::TrendChart chart = chart_of({1, 2});
  chart.lines.push_back(line_of(Role::group, "MSG average", {1, 3}));
  chart.lines.push_back(line_of(Role::nation, "England", {1, 4}));
  chart.lines.push_back(line_of(Role::further, "Wales", {1, 5}));
  chart.lines.push_back(line_of(Role::second_further, "Scotland", {1, 6}));
  chart.lines.push_back(line_of(Role::third_further, "Ireland", {1, 7}));
  chart.lines.push_back(line_of(Role::peer, "Kent", {1, 8}));
  const scene::Scene scene = drawn(chart);
  const auto last = [&](Role role) { return markers(scene, role).back(); };
  EXPECT_EQ(last(Role::own).shape, scene::Shape::circle);
  EXPECT_EQ(last(Role::own).size, 10);
  EXPECT_EQ(last(Role::group).shape, scene::Shape::square);
  EXPECT_EQ(last(Role::group).size, 9);
  EXPECT_EQ(last(Role::nation).shape, scene::Shape::diamond);
  EXPECT_EQ(last(Role::nation).size, 11);
  EXPECT_EQ(last(Role::further).shape, scene::Shape::triangle);
  EXPECT_EQ(last(Role::further).size, 10);
  EXPECT_EQ(last(Role::second_further).shape, scene::Shape::cross);
  EXPECT_EQ(last(Role::third_further).shape, scene::Shape::square) << "the group's, but never beside it";
  EXPECT_TRUE(markers(scene, Role::peer).empty());
  EXPECT_TRUE(labels(scene, Role::peer).empty()) << "other areas are named in the table";
}

TEST(Trend, TargetIsALineWithALabelAndInTheScale) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  chart.target = plot::LevelLine{5, "Target: at most 5"};
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = drawn(chart, layout);
    const auto axis = read_chart::read(scene);
    const auto lines = read_chart::drawn_lines(scene, axis, Role::target);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NEAR(axis.value_at(lines[0].points[0].y), 5, 0.01);
    EXPECT_EQ(lines[0].points[0].x, axis.plot.left);
    EXPECT_EQ(lines[0].points[1].x, axis.plot.right);
    ASSERT_EQ(labels(scene, Role::target).size(), 1U);
    EXPECT_EQ(labels(scene, Role::target)[0].text, "Target: at most 5");
  }
}

TEST(Trend, BaselineIsALineWithALabelAndInTheScale) {
  charts::TrendChart chart = chart_of({0.2, 0.4, 0.3});
  chart.baseline = plot::LevelLine{1, "White people 1"};
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = drawn(chart, layout);
    const auto axis = read_chart::read(scene);
    EXPECT_EQ(axis.ticks.front().value, 0);
    EXPECT_EQ(axis.ticks.back().value, 1);
    const auto lines = read_chart::drawn_lines(scene, axis, Role::baseline);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NEAR(axis.value_at(lines[0].points[0].y), 1, 0.01);
    EXPECT_EQ(lines[0].points[0].x, axis.plot.left);
    EXPECT_EQ(lines[0].points[1].x, axis.plot.right);
    ASSERT_EQ(labels(scene, Role::baseline).size(), 1U);
    EXPECT_EQ(labels(scene, Role::baseline)[0].text, "White people 1");
  }
}

TEST(Trend, MovedLabelIsTiedToItsPoint) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  const auto leaders = [](const scene::Scene& scene) {
    auto lines = read_chart::all<scene::Line>(scene);
    const double right = read_chart::read(scene).plot.right;
    std::erase_if(lines, [&](const scene::Line& line) { return line.points[0].x <= right; });
    return lines.size();
  };
  EXPECT_EQ(leaders(drawn(chart)), 0U);
  chart.lines.push_back(line_of(Role::group, "MSG average", {1, 2, 2}));
  EXPECT_EQ(leaders(drawn(chart)), 1U) << "the own area, which weighs more, stays within 6 units";
}

TEST(Trend, MissingLastValueIsSaidInItsLabel) {
  charts::TrendChart chart = chart_of({1, 2, gap});
  chart.lines[0].name = "Kent";
  chart.lines[0].latest_text = "withheld";
  const auto found = labels(drawn(chart), Role::own);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].text, "Kent: withheld");
}

TEST(Trend, NamesThatDoNotFitBesideTheLinesStandAboveThem) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  chart.lines[0].name = "Average of the most similar group of police forces";
  const scene::Scene scene = drawn(chart);
  const auto found = labels(scene, Role::own);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].text, "Average of the most similar group of police forces 1.0");
  EXPECT_LT(found[0].at.y, read_chart::read(scene).plot.top);
  EXPECT_EQ(scene.height, 360);
}

TEST(Trend, NarrowLayoutGrowsByARowForEachName) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  EXPECT_EQ(drawn(chart, Layout::narrow).height, 232 + 22);
  chart.lines.push_back(line_of(Role::group, "MSG average", {1, 3, 3}));
  const scene::Scene scene = drawn(chart, Layout::narrow);
  EXPECT_EQ(scene.width, 320);
  EXPECT_EQ(scene.height, 232 + 22 * 2);
  EXPECT_LT(labels(scene, Role::group)[0].at.y, labels(scene, Role::own)[0].at.y) << "by last value";
}

TEST(Trend, NameTooLongForTwoLinesIsCutButItsValueIsNot) {
  charts::TrendChart chart = chart_of({1, 2, 2});
  chart.lines[0].name =
      "Caerdydd, Bro Morgannwg, Merthyr Tudful, Rhondda Cynon Taf, Pen-y-bont ar Ogwr â Chaerffili";
  const auto found = labels(drawn(chart, Layout::narrow), Role::own);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[1].text.ends_with("\u2026 1.0")) << found[1].text;
}

TEST(Trend, OfNothingIsAnAxisThatStartsAtZero) {
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const auto empty = read_chart::read(drawn({}, layout));
    EXPECT_EQ(empty.ticks.front().value, 0);
    const scene::Scene scene = drawn(chart_of({gap, gap, gap}), layout);
    EXPECT_EQ(read_chart::read(scene).ticks.size(), 6U);
    EXPECT_TRUE(own_lines(scene).empty());
    EXPECT_TRUE(markers(scene, Role::own).empty());
    EXPECT_EQ(markers(scene, Role::missing).size(), 3U);
  }
}

TEST(Sparkline, HoldsTheLastTwelveWindowsFromZero) {
  const scene::Scene scene = charts::draw_sparkline(line_of(Role::own, "Kent", Values(30, 8.0)));
  EXPECT_EQ(scene.width, 96);
  EXPECT_EQ(scene.height, 24);
  const auto lines = read_chart::all<scene::Line>(scene);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].points.size(), 12U);
  EXPECT_EQ(lines[0].points[0].y, 4) << "the highest value, at the top: the foot is zero";
  ASSERT_EQ(read_chart::all<scene::Marker>(scene).size(), 1U);
  EXPECT_EQ(read_chart::all<scene::Marker>(scene)[0].at, lines[0].points.back());
}

TEST(Sparkline, BreaksAtGapsAndHasNoDotForAMissingLastValue) {
  const scene::Scene scene = charts::draw_sparkline(line_of(Role::own, "Kent", {1, 2, gap, 3, 4, gap}));
  EXPECT_EQ(read_chart::all<scene::Line>(scene).size(), 2U);
  EXPECT_TRUE(read_chart::all<scene::Marker>(scene).empty());
  EXPECT_TRUE(charts::draw_sparkline({}).marks.empty());
}

TEST(Sparkline, OfZerosLiesAtTheFoot) {
  const auto lines =
      read_chart::all<scene::Line>(charts::draw_sparkline(line_of(Role::own, "Kent", {0, 0, 0})));
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].points[0].y, 20);
}

}  // namespace
