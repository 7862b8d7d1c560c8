#include "charts/bars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/number.h"
#include "charts/before_after.h"
#include "support/read_bars.h"

namespace charts {

using namespace plot;

namespace {

using scene::Role;
using testing::Contains;
using testing::ElementsAre;

const scene::TextMetrics metrics = scene::arial_metrics();

BarsChart three_areas() {
  BarsChart chart;
  chart.rows = {{.rank = "1st", .name = "Kent", .value = 2, .text = "2.00"},
                {.rank = "=2nd", .name = "Avon and Somerset", .value = 4, .text = "4.00", .is_own = true},
                {.rank = "=2nd", .name = "Essex", .value = 4, .text = "4.00"},
                {.name = "Sussex", .text = "not available"}};
  chart.average = LevelLine{3.33, "Average of the 3: 3.33"};
  return chart;
}

std::vector<std::string> texts_of(const scene::Scene& scene) {
  std::vector<std::string> texts;
  for (const auto& label : read_chart::all<scene::Label>(scene)) texts.push_back(label.text);
  return texts;
}

scene::Label label_with(const scene::Scene& scene, const std::string& text) {
  for (const auto& label : read_chart::all<scene::Label>(scene)) {
    if (label.text == text) return label;
  }
  ADD_FAILURE() << "no label " << text;
  return {};
}

std::vector<scene::Line> lines_of(const scene::Scene& scene, Role role) {
  auto lines = read_chart::all<scene::Line>(scene);
  std::erase_if(lines, [&](const scene::Line& line) { return line.role != role; });
  return lines;
}

}  // namespace

TEST(Bars, StandTwentyTwoHighAndTenApart) {
  const auto bars = read_chart::all<scene::Bar>(draw_bars(three_areas(), metrics, Layout::wide));
  ASSERT_EQ(bars.size(), 3U);
  for (const scene::Bar& bar : bars) EXPECT_NEAR(bar.box.height(), 22, 0.1);
  EXPECT_NEAR(bars[1].box.top - bars[0].box.bottom, 10, 0.1);
}

TEST(Bars, OfTheOwnAreaHaveItsRoleAndABoldName) {
  const scene::Scene scene = draw_bars(three_areas(), metrics, Layout::wide);
  const auto bars = read_chart::all<scene::Bar>(scene);
  EXPECT_EQ(bars[0].role, Role::peer);
  EXPECT_EQ(bars[1].role, Role::own);
  EXPECT_TRUE(label_with(scene, "Avon and Somerset").is_bold);
  EXPECT_FALSE(label_with(scene, "Essex").is_bold);
}

TEST(Bars, NameAreasOnTheirLeftInTheWideAndAboveInTheNarrowLayout) {
  const scene::Scene wide = draw_bars(three_areas(), metrics, Layout::wide);
  const scene::Scene narrow = draw_bars(three_areas(), metrics, Layout::narrow);
  const auto wide_bar = read_chart::all<scene::Bar>(wide).front().box;
  const auto narrow_bar = read_chart::all<scene::Bar>(narrow).front().box;
  const scene::Box beside = read_chart::box_of(label_with(wide, "Kent"), metrics);
  const scene::Box above = read_chart::box_of(label_with(narrow, "Kent"), metrics);
  EXPECT_LT(beside.right, wide_bar.left);
  EXPECT_GT(beside.bottom, wide_bar.top);
  EXPECT_LT(above.bottom, narrow_bar.top);
}

TEST(Bars, KeepTheRowOfAMemberWithoutAFigure) {
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = draw_bars(three_areas(), metrics, layout);
    EXPECT_THAT(texts_of(scene), Contains("Sussex: not available"));
    EXPECT_EQ(label_with(scene, "Sussex: not available").role, Role::missing);
  }
}

TEST(Bars, DrawTheAverageThroughEveryRowAndNeverThroughAText) {
  BarsChart chart = three_areas();
  chart.rows[0].value = 3.2;  // its text would stand on the line
  const scene::Scene scene = draw_bars(chart, metrics, Layout::wide);
  const auto pieces = lines_of(scene, Role::group);
  ASSERT_GE(pieces.size(), 2U);
  const scene::Box text = read_chart::box_of(label_with(scene, "2.00"), metrics);
  for (const auto& piece : pieces) EXPECT_FALSE(read_bars::box_of(piece).overlaps(text));
  EXPECT_EQ(pieces.front().points[0].x, pieces.back().points[0].x);
}

TEST(Bars, PutATargetBesideTheAverageOnTheSameScale) {
  BarsChart chart = three_areas();
  chart.target = LevelLine{3.4, "Target: at most 3.4"};
  const scene::Scene scene = draw_bars(chart, metrics, Layout::wide);
  EXPECT_GT(lines_of(scene, Role::target).front().points[0].x,
            lines_of(scene, Role::group).front().points[0].x);
  // Labels that have no room beside one another stand above one another.
  EXPECT_NE(label_with(scene, "Target: at most 3.4").at.y, label_with(scene, "Average of the 3: 3.33").at.y);
}

// "Average of the 5: 7,446,881,5..." would be another number.
TEST(Bars, NeverCutTheNumberOfALevel) {
  BarsChart chart = three_areas();
  chart.average->label = "Combined rate of the 5: 7,446,881,530.1";
  chart.target = LevelLine{3.4, "Target: at most 12,345,678,901.2"};
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    std::string all;
    for (const std::string& text : texts_of(draw_bars(chart, metrics, layout))) all += text + " ";
    EXPECT_THAT(all, testing::HasSubstr("7,446,881,530.1"));
    EXPECT_THAT(all, testing::HasSubstr("12,345,678,901.2"));
  }
}

TEST(Bars, DrawAnIntervalFromLowToHighWithEnds) {
  BarsChart chart = three_areas();
  chart.rows[1].interval = Reach{3, 5};
  const scene::Scene scene = draw_bars(chart, metrics, Layout::wide);
  const auto intervals = lines_of(scene, Role::interval);
  ASSERT_EQ(intervals.size(), 1U);
  const auto bars = read_chart::all<scene::Bar>(scene);
  const double unit = bars[1].box.width() / 4;
  const scene::Box box = read_bars::box_of(intervals[0]);
  EXPECT_NEAR(box.left, bars[1].box.left + 3 * unit, 0.2);
  EXPECT_NEAR(box.right, bars[1].box.left + 5 * unit, 0.2);
  EXPECT_GT(label_with(scene, "4.00").at.x, box.right) << "the value stands behind the interval";
}

// A tick and the room around it would be larger than the interval: a notch in the end of its bar.
TEST(Bars, CutNoNotchForAnIntervalThatIsHardlySeen) {
  BarsChart chart = three_areas();
  const double unit = read_chart::all<scene::Bar>(draw_bars(chart, metrics, Layout::wide))[1].box.width() / 4;
  const auto drawn_over = [&](double length) {
    chart.rows[1].interval = Reach{4 - length / unit / 2, 4 + length / unit / 2};
    return draw_bars(chart, metrics, Layout::wide);
  };
  const scene::Scene tiny = drawn_over(2);
  ASSERT_EQ(lines_of(tiny, Role::interval).size(), 1U);
  for (const auto& line : lines_of(tiny, Role::paper)) {
    EXPECT_EQ(line.points[0].x, line.points[1].x) << "only the average is parted from the bars";
  }
  const auto is_level = [](const scene::Line& line) { return read_bars::box_of(line).height() == 0; };
  const auto small = lines_of(drawn_over(6), Role::paper);
  EXPECT_EQ(std::count_if(small.begin(), small.end(), is_level), 1);
  EXPECT_TRUE(is_level(lines_of(drawn_over(6), Role::interval)[0]));
  EXPECT_FALSE(is_level(lines_of(drawn_over(12), Role::interval)[0]));
}

TEST(Bars, OfNothingButZerosLeaveMostOfTheWidthFreeOfTheirIntervals) {
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    BarsChart chart;
    for (const char* name : {"Kent", "Essex"}) {
      chart.rows.push_back({.name = name, .value = 0, .text = "0.000", .interval = Reach{0, 0.018}});
    }
    const scene::Scene scene = draw_bars(chart, metrics, layout);
    for (const auto& line : lines_of(scene, Role::interval)) {
      const scene::Box box = read_bars::box_of(line);
      EXPECT_LT(box.width(), scene.width / 3);
      EXPECT_GT(box.width(), 10) << "it is seen";
    }
  }
}

TEST(Bars, OfNegativeValuesGoLeftFromADrawnZero) {
  BarsChart chart;
  chart.rows = {{.name = "Kent", .value = -4, .text = "−4.0"}, {.name = "Essex", .value = 2, .text = "2.0"}};
  const scene::Scene scene = draw_bars(chart, metrics, Layout::wide);
  const auto bars = read_chart::all<scene::Bar>(scene);
  const double zero = lines_of(scene, Role::axis).front().points[0].x;
  EXPECT_NEAR(bars[0].box.right, zero, 0.1);
  EXPECT_NEAR(bars[1].box.left, zero, 0.1);
  EXPECT_EQ(label_with(scene, "−4.0").anchor, scene::Anchor::end);
}

TEST(Bars, OfNobodyAreAnEmptyDrawing) {
  const scene::Scene scene = draw_bars({}, metrics, Layout::wide);
  EXPECT_TRUE(scene.marks.empty());
  EXPECT_GT(scene.height, 0);
}

TEST(Bars, OfFortyThreeAreasAllStandInTheirRows) {
  BarsChart chart;
  for (int i = 1; i <= 43; ++i) {
    chart.rows.push_back({.rank = base::ordinal(i), .name = "Area", .value = i, .text = base::whole(i)});
  }
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = draw_bars(chart, metrics, layout);
    EXPECT_EQ(read_chart::all<scene::Bar>(scene).size(), 43U);
    EXPECT_THAT(texts_of(scene), Contains("43rd"));
  }
}

TEST(BeforeAfter, IsHollowThenFilledFromOneZero) {
  BeforeAfterChart chart;
  chart.rows = {{"Burglary", "+28.9% (+608)", "2022, then 2023", {2102, "2,102"}, {2710, "2,710"}}};
  const scene::Scene scene = draw_before_after(chart, metrics, Layout::wide);
  const auto bars = read_chart::all<scene::Bar>(scene);
  ASSERT_EQ(bars.size(), 2U);
  EXPECT_TRUE(bars[0].is_hollow);
  EXPECT_FALSE(bars[1].is_hollow);
  EXPECT_NEAR(read_bars::outer(bars[0]).width() / bars[1].box.width(), 2102.0 / 2710, 0.001);
  EXPECT_THAT(texts_of(scene), ElementsAre("Burglary: +28.9% (+608)", "2022, then 2023", "2,102", "2,710"));
}

TEST(BeforeAfter, SaysInWordsWhatHasNoBar) {
  BeforeAfterChart chart;
  chart.rows = {{"Burglary", "not compared", "2022, then 2023", {{}, "withheld"}, {2710, "2,710"}}};
  const scene::Scene scene = draw_before_after(chart, metrics, Layout::narrow);
  EXPECT_EQ(read_chart::all<scene::Bar>(scene).size(), 1U);
  EXPECT_EQ(label_with(scene, "withheld").role, Role::missing);
}

}  // namespace charts
