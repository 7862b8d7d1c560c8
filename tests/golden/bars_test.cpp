// Drawings of lying bars kept as text. UPDATE_GOLDEN=1 writes them anew; read the difference before keeping
// it.
#include "charts/bars.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "base/number.h"
#include "charts/before_after.h"
#include "support/kept_drawing.h"

namespace {

using charts::Reach;
using plot::Layout;

// Offences per 1,000 households, 12 months to December 2023.
charts::BarsChart burglary() {
  charts::BarsChart chart;
  chart.rows = {{"1st", "Kent", 1.94, "1.94", Reach{1.80, 2.10}},
                {"2nd", "Derbyshire", 2.40, "2.40", Reach{2.20, 2.60}},
                {"=3rd", "Hampshire", 2.88, "2.88", Reach{2.70, 3.05}},
                {"=3rd", "Staffordshire", 2.88, "2.88", Reach{2.60, 3.10}},
                {"5th", "Avon and Somerset", 3.69, "3.69", Reach{3.50, 3.90}, true},
                {"6th", "Essex", 3.71, "3.71", Reach{3.60, 3.80}},
                {"", "Hertfordshire", {}, "withheld"},
                {"", "Sussex", {}, "not available"}};
  chart.average = plot::LevelLine{2.92, "Average of the 6: 2.92"};
  return chart;
}

charts::BarsChart aimed() {
  charts::BarsChart chart = burglary();
  chart.target = plot::LevelLine{3.2, "Target: at most 3.2"};
  return chart;
}

charts::BarsChart not_ranked() {
  charts::BarsChart chart = burglary();
  for (charts::BarRow& row : chart.rows) row.rank.clear();
  return chart;
}

charts::BarsChart below_zero() {
  charts::BarsChart chart;
  chart.rows = {
      {"1st", "North", -12, "−12.0"},
      {"2nd", "Avon and Somerset", -3, "−3.0", {}, true},
      {"3rd", "A name of an area that nobody could read at once, however long they looked", 4, "4.0"}};
  chart.average = plot::LevelLine{-3.7, "Average of the 3: −3.7"};
  return chart;
}

charts::BarsChart nation() {
  charts::BarsChart chart;
  for (int i = 1; i <= 43; ++i) {
    const double value = 2 + 0.13 * i;
    chart.rows.push_back({base::ordinal(i), i % 9 == 0 ? "Devon and Cornwall" : "Kent", value,
                          base::grouped_decimal(value, 2), Reach{value * 0.95, value * 1.06}, i == 18});
  }
  chart.average = plot::LevelLine{4.86, "Combined rate of the 43: 4.86"};
  return chart;
}

charts::BeforeAfterChart pairs() {
  const std::string years = "12 months to December 2022, then 12 months to December 2023";
  charts::BeforeAfterChart chart;
  chart.rows = {{"Residential burglary", "+28.9% (+608)", years, {2102, "2,102"}, {2710, "2,710"}},
                {"Homicide", "no change", years, {18, "18"}, {18, "18"}},
                {"Personal robbery", "not compared", years, {{}, "withheld"}, {2088, "2,088"}}};
  return chart;
}

charts::BeforeAfterChart pairs_below_zero() {
  charts::BeforeAfterChart chart;
  chart.rows = {{"Confidence", "−14.0", "2022, then 2023", {4, "4.0"}, {-10, "−10.0"}},
                {"Reserves", "not compared", "2022, then 2023", {-3, "−3.0"}, {{}, "not reported"}}};
  return chart;
}

struct Drawing {
  std::string name;
  std::function<scene::Scene()> draw;
};

std::function<scene::Scene()> bars(const charts::BarsChart& chart, Layout layout) {
  return [=] { return charts::draw_bars(chart, scene::arial_metrics(), layout); };
}
std::function<scene::Scene()> before_after(const charts::BeforeAfterChart& chart, Layout layout) {
  return [=] { return charts::draw_before_after(chart, scene::arial_metrics(), layout); };
}

class LyingBars : public testing::TestWithParam<Drawing> {};

TEST_P(LyingBars, AreDrawnAsKept) {
  expect_as_kept(GetParam().name, GetParam().draw());
}
INSTANTIATE_TEST_SUITE_P(
    Scenes, LyingBars,
    testing::Values(Drawing{"bars_wide", bars(burglary(), Layout::wide)},
                    Drawing{"bars_narrow", bars(burglary(), Layout::narrow)},
                    Drawing{"bars_target_wide", bars(aimed(), Layout::wide)},
                    Drawing{"bars_not_ranked_narrow", bars(not_ranked(), Layout::narrow)},
                    Drawing{"bars_below_zero_wide", bars(below_zero(), Layout::wide)},
                    Drawing{"bars_nation_wide", bars(nation(), Layout::wide)},
                    Drawing{"before_after_wide", before_after(pairs(), Layout::wide)},
                    Drawing{"before_after_narrow", before_after(pairs(), Layout::narrow)},
                    Drawing{"before_after_below_zero_wide", before_after(pairs_below_zero(), Layout::wide)}),
    [](const auto& row) { return row.param.name; });

}  // namespace
