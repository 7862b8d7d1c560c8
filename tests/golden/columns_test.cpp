// Drawings of columns kept as text. UPDATE_GOLDEN=1 writes them anew; read the difference before keeping it.
#include "charts/columns.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/number.h"
#include "charts/grouped.h"
#include "charts/volume_rate.h"
#include "support/kept_drawing.h"

namespace {

using plot::Layout;
using scene::Role;
constexpr std::nullopt_t gap = std::nullopt;
using Values = std::vector<std::optional<double>>;

std::vector<plot::Column> columns_of(const Values& values, int places) {
  std::vector<plot::Column> columns;
  const int count = static_cast<int>(values.size());
  for (int i = 0; i < count; ++i) {
    plot::Column column{.plotted = {.at = model::Month::of(2023, 12).plus(-3 * (count - 1 - i))}};
    column.plotted.value = values[static_cast<std::size_t>(i)];
    if (column.plotted.value) column.text = base::grouped_decimal(*column.plotted.value, places);
    columns.push_back(column);
  }
  return columns;
}

charts::ColumnsChart offences() {
  return {.name = "Avon and Somerset",
          .latest_text = "2,710",
          .columns = columns_of({3012, 2950, 2710, 2333, 2102, 2150, 2260, 2400, 2380, 2500, 2602, 2710}, 0)};
}

charts::ColumnsChart interrupted() {
  charts::ColumnsChart chart = offences();
  chart.columns[3].plotted.value.reset();
  chart.columns[5].plotted.value.reset();
  chart.columns[5].plotted.why = model::Absence::confidential;
  chart.columns[11].plotted.status = model::Status::provisional;
  chart.breaks = {{model::Month::of(2022, 7), 1}};
  chart.target = plot::LevelLine{2500, "Target: at most 2,500"};
  return chart;
}

charts::ColumnsChart below_zero() {
  charts::ColumnsChart chart{
      .name = "Kent", .latest_text = "90", .columns = columns_of({450, 300, gap, 80, 90}, 0)};
  chart.columns[3].plotted.value = -80;
  chart.columns[3].text = "−80";
  chart.prefix = "£";
  return chart;
}

charts::GroupedChart compared() {
  return {.series = {{Role::own, "Avon and Somerset", "3.69", columns_of({3.05, 3.34, 3.69}, 2)},
                     {Role::group, "MSG average", "3.12", columns_of({2.99, 3.08, 3.12}, 2)},
                     {Role::nation, "England and Wales", "4.02", columns_of({3.97, 4.01, 4.02}, 2)}}};
}

charts::GroupedChart by_category() {
  return {.categories = {"Violence against the person", "Theft", "Miscellaneous crimes against society"},
          .series = {{Role::own, "2022", "", columns_of({120, 80, 12}, 0)},
                     {Role::further, "2023", "", columns_of({110, 95, 9}, 0)}}};
}

charts::VolumeRateChart counts_and_rates() {
  charts::VolumeRateChart chart;
  chart.volume = {.name = "Offences", .latest_text = "2,710"};
  chart.rate = {.name = "Offences per 1,000 households", .latest_text = "3.69"};
  for (const plot::Column& column : columns_of({2400, 2380, gap, 2500, 2602, 2710}, 0)) {
    chart.volume.points.push_back(column.plotted);
    chart.rate.points.push_back(column.plotted);
    if (column.plotted.value) chart.rate.points.back().value = *column.plotted.value / 735;
  }
  chart.volume.points.back().status = chart.rate.points.back().status = model::Status::provisional;
  chart.breaks = {{model::Month::of(2023, 4), 1}};
  return chart;
}

struct Drawing {
  std::string name;
  std::function<scene::Scene(Layout)> draw;
  Layout layout = Layout::wide;
};

std::function<scene::Scene(Layout)> columns(const charts::ColumnsChart& chart) {
  return [=](Layout layout) { return charts::draw_columns(chart, scene::arial_metrics(), layout); };
}
std::function<scene::Scene(Layout)> grouped(const charts::GroupedChart& chart) {
  return [=](Layout layout) { return charts::draw_grouped(chart, scene::arial_metrics(), layout); };
}
std::function<scene::Scene(Layout)> volume_rate(const charts::VolumeRateChart& chart) {
  return [=](Layout layout) { return charts::draw_volume_rate(chart, scene::arial_metrics(), layout); };
}

class ColumnScenes : public testing::TestWithParam<Drawing> {};

TEST_P(ColumnScenes, AreDrawnAsKept) {
  expect_as_kept(GetParam().name, GetParam().draw(GetParam().layout));
}
INSTANTIATE_TEST_SUITE_P(
    Columns, ColumnScenes,
    testing::Values(Drawing{"columns_wide", columns(offences())},
                    Drawing{"columns_narrow", columns(offences()), Layout::narrow},
                    Drawing{"columns_interrupted_wide", columns(interrupted())},
                    Drawing{"columns_interrupted_narrow", columns(interrupted()), Layout::narrow},
                    Drawing{"columns_below_zero_wide", columns(below_zero())},
                    Drawing{"grouped_wide", grouped(compared())},
                    Drawing{"grouped_narrow", grouped(compared()), Layout::narrow},
                    Drawing{"grouped_categories_wide", grouped(by_category())},
                    Drawing{"grouped_categories_narrow", grouped(by_category()), Layout::narrow},
                    Drawing{"volume_rate_wide", volume_rate(counts_and_rates())},
                    Drawing{"volume_rate_narrow", volume_rate(counts_and_rates()), Layout::narrow}),
    [](const auto& row) { return row.param.name; });

}  // namespace
