// Columns, grouped columns, volume and rate: what their words and tables say, of a rate of twenty quarters.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "exhibits/exhibit.h"

namespace exhibits {
namespace {

using analysis::Line;
using testing::HasSubstr;

constexpr int quarters = 20;

model::Period window_of(int i) {
  return model::Period::window(model::Month::of(2023, 12).plus(-3 * (quarters - 1 - i)), 12);
}

model::Model one_measure() {
  model::Model model;
  model.areas = {{.id = {"north"}, .name = "North", .code = ""}};
  model.groups = {{.id = {"four"}, .name = "the four", .short_name = "Four"}};
  model::Measure burglary{.id = {"burglary"}, .title = "Burglary", .short_title = "Burglary"};
  burglary.kind = model::Kind::rate;
  burglary.unit = "offences";
  burglary.denominator = model::MeasureId{"households"};
  burglary.decimals = 2;
  model::Measure households{.id = {"households"}, .title = "Households", .short_title = "Households"};
  households.kind = model::Kind::population;
  households.unit = "households";
  model.measures = {burglary, households};
  return model;
}

// Falls to the sixteenth quarter, then rises.
double rate_at(int i) {
  return 3.0 + 0.1 * (i < 16 ? 16 - i : i - 16);
}

Line line_of(Line::Of of, double more) {
  Line line{.of = of, .readings = {}};
  if (of == Line::Of::group) line.group = model::GroupId{"four"};
  for (int i = 0; i < quarters; ++i) {
    const double rate = rate_at(i) + more;
    line.readings.push_back(
        {window_of(i), analysis::Published{.value = rate, .count = 1000 * rate, .denominator = 1e6}});
  }
  return line;
}

analysis::Finding finding() {
  analysis::Finding finding{.measure = {"burglary"},
                            .area = {"north"},
                            .window = window_of(quarters - 1),
                            .latest = {window_of(quarters - 1), {}},
                            .previous = {window_of(quarters - 5), {}},
                            .trend = {}};
  finding.lines = {line_of(Line::Of::own, 0), line_of(Line::Of::group, 0.5)};
  finding.latest = finding.lines[0].readings.back();
  finding.previous = finding.lines[0].readings[quarters - 5];
  finding.breaks = {{.at = *model::Period::from("2019-Q3"), .reason = "first rule"},
                    {.at = *model::Period::from("2022-Q3"), .reason = "new rule"}};
  return finding;
}

using Maker = page::Chart (*)(const Subject&, const ChartPlace&, const scene::TextMetrics&);

page::Chart made(Maker maker, const analysis::Finding& finding) {
  const model::Model model = one_measure();
  return maker({model, finding, {"Burglary", "Burglary"}}, {.id_suffix = "burglary"}, scene::arial_metrics());
}

std::string text_of(const page::Cell& cell) {
  return cell.lines.at(0).at(0).text;
}

}  // namespace

class EveryKind : public testing::TestWithParam<Maker> {};

TEST_P(EveryKind, IsWhole) {
  const page::Chart chart = made(GetParam(), finding());
  EXPECT_FALSE(chart.heading.empty());
  EXPECT_LE(std::count(chart.heading.begin(), chart.heading.end(), ' ') + 1, 15) << chart.heading;
  EXPECT_FALSE(chart.subtitle.empty());
  EXPECT_FALSE(chart.sentence.empty());
  EXPECT_LE(base::characters(chart.name), 250U);
  EXPECT_FALSE(chart.wide.marks.empty());
  EXPECT_FALSE(chart.narrow.marks.empty());
  EXPECT_FALSE(chart.data.rows.empty());
  EXPECT_NE(chart.id, "chart-burglary") << "the trend chart's";
  EXPECT_NE(chart.data.id, "cap-burglary");
}

TEST_P(EveryKind, IsMadeOfAFindingWithoutAnyLine) {
  analysis::Finding bare = finding();
  bare.lines.clear();
  EXPECT_FALSE(made(GetParam(), bare).wide.marks.empty());
}

TEST_P(EveryKind, SaysWhatADashedOutlineMeansWhereThereIsOne) {
  analysis::Finding unsure = finding();
  EXPECT_THAT(made(GetParam(), unsure).note, testing::Not(HasSubstr("dashed outline")));
  std::get<analysis::Published>(unsure.lines[0].readings.back().state).status = model::Status::provisional;
  EXPECT_THAT(made(GetParam(), unsure).note, HasSubstr("A column with a dashed outline is provisional."));
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryKind, testing::Values(columns_chart, grouped_chart, volume_rate_chart));

TEST(ColumnsChart, TellsOfTheTwelveWindowsThatItDraws) {
  const page::Chart chart = made(columns_chart, finding());
  EXPECT_EQ(chart.data.rows.size(), 12U);
  EXPECT_EQ(chart.data.columns.size(), 3U);
  EXPECT_EQ(text_of(chart.data.rows.front()[1]), "3.30");
  EXPECT_THAT(chart.sentence,
              HasSubstr("Of the 12 values shown the highest is 3.80, in the 12 months to March 2021, and the "
                        "lowest is 3.00, in the 12 months to March 2023. The first value is 3.80, in the "
                        "12 months to March 2021, and the last is 3.30, in the 12 months to December 2023."));
  EXPECT_THAT(chart.name, testing::StartsWith("Column chart: Burglary, North, 12 months to March 2021"));
  EXPECT_THAT(chart.annotations, testing::ElementsAre(HasSubstr("new rule")));
}

TEST(ColumnsChart, SaysHowManyPeriodsHaveNoValueAndThatAllAreAlike) {
  analysis::Finding level = finding();
  for (analysis::Reading& reading : level.lines[0].readings) {
    std::get<analysis::Published>(reading.state).value = 2;
  }
  level.lines[0].readings[12].state = analysis::Lacking{.why = model::Absence::confidential};
  const page::Chart chart = made(columns_chart, level);
  EXPECT_THAT(chart.sentence, HasSubstr("All 11 values shown are 2.00."));
  EXPECT_THAT(chart.sentence, HasSubstr("; there is no value for 1 of the 12 periods."));
  EXPECT_EQ(text_of(chart.data.rows[7][1]), "withheld");
}

TEST(GroupedChart, NamesTheLatestValueOfEverySeries) {
  const page::Chart chart = made(grouped_chart, finding());
  EXPECT_THAT(
      chart.sentence,
      testing::StartsWith("Latest values, the 12 months to December 2023: North 3.30, Four average 3.80. "
                          "Of the 12 values shown for North the highest is 3.80"));
  EXPECT_EQ(chart.data.columns.size(), 4U);
  EXPECT_EQ(chart.data.rows.size(), 12U);
}

TEST(GroupedChart, OfNothingButMissingFiguresSaysWhy) {
  analysis::Finding missing = finding();
  missing.benchmarks.clear();
  missing.lines.resize(1);
  for (analysis::Reading& reading : missing.lines.front().readings)
    reading.state = analysis::Lacking{.why = model::Absence::not_reported};
  missing.latest = missing.lines.front().readings.back();
  missing.previous = missing.lines.front().readings[quarters - 5];
  const page::Chart chart = made(grouped_chart, missing);
  EXPECT_THAT(chart.sentence, HasSubstr("No figure is available for the 12 months to December 2023"));
}

TEST(VolumeRateChart, HasCountsAndRatesOfEveryWindowInItsTable) {
  const page::Chart chart = made(volume_rate_chart, finding());
  EXPECT_EQ(chart.data.rows.size(), 20U);
  EXPECT_EQ(chart.data.columns.size(), 4U);
  EXPECT_EQ(text_of(chart.data.rows.front()[1]), "3.30");
  EXPECT_EQ(text_of(chart.data.rows.front()[2]), "3,300");
  EXPECT_THAT(chart.sentence, HasSubstr("Of the 20 counts shown the highest is 4,600"));
  EXPECT_THAT(chart.sentence, HasSubstr("The first rate is 4.60"));
  EXPECT_THAT(chart.subtitle, testing::StartsWith("Offences as columns; as a line below them, offences per"));
}

}  // namespace exhibits
