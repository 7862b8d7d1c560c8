#include "plot/ticks.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using Texts = std::vector<std::string>;

TEST(TickLabels, HaveTheSameDecimalsAndGroups) {
  EXPECT_EQ(plot::tick_labels({{0, 0.5, 1, 1.5}, 1}, {}), (Texts{"0.0", "0.5", "1.0", "1.5"}));
  EXPECT_EQ(plot::tick_labels({{0, 1000, 2000, 3000}, 0}, {}), (Texts{"0", "1,000", "2,000", "3,000"}));
}

TEST(TickLabels, CarryPoundAndPerCentAndATrueMinus) {
  EXPECT_EQ(plot::tick_labels({{0, 25, 50, 75}, 0}, {"", "%"}), (Texts{"0%", "25%", "50%", "75%"}));
  EXPECT_EQ(plot::tick_labels({{-500, 0, 500, 1000}, 0}, {"£", ""}),
            (Texts{"\u2212£500", "£0", "£500", "£1,000"}));
}

TEST(MonthLabel, IsShort) {
  EXPECT_EQ(plot::month_label(model::Month::of(2023, 12)), "Dec 2023");
  EXPECT_EQ(plot::month_label(model::Month::of(2024, 1)), "Jan 2024");
}

TEST(TimeExtent, HasTheGreatestStepThatAllMonthsShareInAnyOrder) {
  plot::TimeExtent extent;
  EXPECT_FALSE(extent.span());
  extent.include({100});
  EXPECT_EQ(extent.span()->step, 1);
  for (const int month : {112, 100, 82}) extent.include({month});
  const plot::TimeSpan span = extent.span().value();
  EXPECT_EQ(span.first, model::Month{82});
  EXPECT_EQ(span.last, model::Month{112});
  EXPECT_EQ(span.step, 6);
}

struct TimeRow {
  plot::Layout layout;
  int windows;
  int months;  // from window to window
  Texts texts;
};
class TimeTicks : public testing::TestWithParam<TimeRow> {};

TEST_P(TimeTicks, NameTheseMonths) {
  const auto& [layout, windows, months, texts] = GetParam();
  const model::Month last = model::Month::of(2023, 12);
  const plot::TimeSpan span{last.plus(-months * (windows - 1)), last, months};
  const plot::Frame frame = plot::frame_of(layout);
  const plot::Scale time{double(span.first.index), double(last.index), frame.plot.left, frame.plot.right};
  Texts found;
  for (const auto& tick : plot::time_ticks(span, time, frame, scene::arial_metrics())) {
    found.push_back(tick.label.text);
    EXPECT_GE(tick.x, frame.plot.left);
    EXPECT_LE(tick.x, frame.plot.right);
  }
  EXPECT_EQ(found, texts);
}
using plot::Layout;
INSTANTIATE_TEST_SUITE_P(
    Wide, TimeTicks,
    testing::Values(
        TimeRow{Layout::wide, 1, 1, {"Dec 2023"}},  //
        TimeRow{Layout::wide, 2, 3, {"Sep 2023", "Dec 2023"}},
        TimeRow{Layout::wide, 5, 3, {"Dec 2022", "Mar 2023", "Jun 2023", "Sep 2023", "Dec 2023"}},
        TimeRow{
            Layout::wide, 23, 3, {"Dec 2018", "Dec 2019", "Dec 2020", "Dec 2021", "Dec 2022", "Dec 2023"}},
        TimeRow{
            Layout::wide, 12, 12, {"Dec 2013", "Dec 2015", "Dec 2017", "Dec 2019", "Dec 2021", "Dec 2023"}},
        TimeRow{Layout::wide, 2, 7, {"May 2023", "Dec 2023"}}));  // no even step: the ends
INSTANTIATE_TEST_SUITE_P(Narrow, TimeTicks,
                         testing::Values(TimeRow{Layout::narrow, 1, 3, {"Dec 2023"}},
                                         TimeRow{Layout::narrow, 2, 3, {"Sep 2023", "Dec 2023"}},
                                         TimeRow{Layout::narrow, 3, 3, {"Jun 2023", "Sep 2023", "Dec 2023"}},
                                         TimeRow{
                                             Layout::narrow, 23, 3, {"Jun 2018", "Mar 2021", "Dec 2023"}}));

}  // namespace
