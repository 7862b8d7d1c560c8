// What a latest value is compared with, and windows of unlike length.
#include <gtest/gtest.h>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using model::Frequency;
using model::Kind;
using small::gap;
using small::Numbers;
using small::quarter;

model::Period period(std::string_view text) {
  return *model::Period::from(text);
}
model::Standpoint seen_from(std::string_view text, model::Comparison compare = model::PreviousYear{}) {
  return {.area = {"own"}, .period = period(text), .compare = compare};
}

// Quarters from 2019 on: 1, 2, 3 …
Numbers rising(std::size_t count) {
  Numbers values;
  for (std::size_t i = 1; i <= count; ++i) values.push_back(static_cast<double>(i));
  return values;
}

small::Site of_kind(Kind kind, int window_months) {
  small::Site site;
  auto measure = small::measure("m", kind);
  measure.window_months = window_months;
  if (kind == Kind::ratio) {
    measure.categories = {{"black"}};
    measure.baseline = model::Category{"white"};
    site.add(measure).rows("m", "own", quarter(2019, 1), rising(20), Numbers(20, 100.0), "black");
    return site.rows("m", "own", quarter(2019, 1), Numbers(20, 10.0), Numbers(20, 100.0), "white");
  }
  site.add(measure);
  if (kind == Kind::proportion)
    return site.shares("m", "own", quarter(2019, 1), rising(20), Numbers(20, 100.0));
  return site.rows("m", "own", quarter(2019, 1), rising(20), Numbers(20, 1000.0));
}

struct BaselineRow {
  Kind kind;
  int window_months;
  const char* asked;
  const char* window;
};

// A year before an event, against quarters: used whole where it is in the same unit.
TEST(Baseline, OfMeansSharesAndRatiosIsUsedWhole) {
  const std::vector<BaselineRow> rows{
      {Kind::level, 3, "2019-04..2020-03", "2019-04..2020-03"},
      {Kind::proportion, 3, "2019-04..2020-03", "2019-04..2020-03"},
      {Kind::ratio, 3, "2019-04..2020-03", "2019-04..2020-03"},
      {Kind::count, 3, "2019-04..2020-03", "2020-01..2020-03"},
      {Kind::rate, 3, "2019-04..2020-03", "2020-01..2020-03"},
      {Kind::proportion, 12, "2019-01..2020-12", "2019-01..2020-12"},
      {Kind::proportion, 12, "2020-Q4", "2020-01..2020-12"},     // shorter than the window
      {Kind::level, 3, "2019-05..2020-03", "2020-01..2020-03"},  // no whole quarters
      {Kind::level, 3, "2020-03-31", "2020-01..2020-03"},        // a day
      {Kind::proportion, 3, "2019/20", "2019-04..2020-03"},
  };
  for (const BaselineRow& row : rows) {
    const auto finding =
        small::find(of_kind(row.kind, row.window_months), seen_from("2023-Q4", period(row.asked)), "m");
    EXPECT_EQ(finding.previous.window.id(), row.window) << model::name_of(row.kind) << " " << row.asked;
    EXPECT_TRUE(finding.change) << model::name_of(row.kind) << " " << row.asked;
    EXPECT_FALSE(finding.is_of_other_length);
    EXPECT_FALSE(finding.is_compared_a_year_earlier);
  }
}

TEST(Baseline, OfALevelIsTheMeanOfItsQuarters) {
  const auto finding = small::find(of_kind(Kind::level, 3), seen_from("2023-Q4", period("2019/20")), "m");
  EXPECT_EQ(finding.previous.published()->value, (2 + 3 + 4 + 5) / 4.0);
  EXPECT_EQ(finding.latest.published()->value, 20);
  EXPECT_EQ(finding.change->raw, 20 - 3.5);
}

TEST(Baseline, OfAShareAddsUpBothSides) {
  const auto finding =
      small::find(of_kind(Kind::proportion, 3), seen_from("2023-Q4", period("2019/20")), "m");
  EXPECT_EQ(finding.previous.published()->denominator, 400);
  EXPECT_DOUBLE_EQ(finding.previous.published()->value, 100.0 * 14 / 400);
  EXPECT_EQ(finding.previous.published()->cells.size(), 4U);
}

TEST(Baseline, WithABreakInsideOrAfterItIsNotCompared) {
  for (const auto& [at, is_given] : {std::pair{quarter(2019, 2), true}, std::pair{quarter(2019, 3), false},
                                     std::pair{quarter(2021, 1), false}}) {
    small::Site site = of_kind(Kind::level, 3);
    site.model().measures[0].breaks = {{.at = at, .reason = "rule"}};
    const auto finding = small::find(site, seen_from("2023-Q4", period("2019/20")), "m");
    EXPECT_EQ(finding.change.has_value(), is_given) << at.id();
  }
}

TEST(Baseline, WithAGapHasNoValue) {
  small::Site site;
  auto measure = small::measure("m", Kind::level);
  measure.window_months = 3;
  site.add(measure).rows("m", "own", quarter(2019, 1), {1, 2, gap, 4, 5, 6, 7, 8});
  const auto finding = small::find(site, seen_from("2020-Q4", period("2019/20")), "m");
  ASSERT_TRUE(finding.previous.lacking());
  EXPECT_EQ(finding.previous.lacking()->period->id(), "2019-Q3");
  EXPECT_FALSE(finding.change);
}

// --- the financial year to date ---

small::Site to_date(Kind kind, Frequency frequency) {
  small::Site site;
  auto measure = small::measure("m", kind);
  measure.frequency = frequency;
  measure.is_to_date = true;
  site.add(measure);
  const int months = model::months_of(frequency);
  const model::Period first = model::Period::window(model::Month::of(2019, 3), months);  // the end of a year
  for (std::size_t i = 0; small::after(first, i).last() <= model::Month::of(2024, 3); ++i)
    site.row("m", "own", small::after(first, i), model::Amount{static_cast<double>(i)});
  return site;
}

struct ToDateRow {
  Frequency frequency;
  const char* report;
  const char* window;
  const char* previous;
};

TEST(YearToDate, RunsFromAprilToTheEndOfTheReport) {
  const std::vector<ToDateRow> rows{
      {Frequency::month, "2023-04", "2023-04..2023-04", "2022-04..2022-04"},
      {Frequency::month, "2023-12", "2023-04..2023-12", "2022-04..2022-12"},
      {Frequency::month, "2024-01", "2023-04..2024-01", "2022-04..2023-01"},
      {Frequency::month, "2024-03", "2023-04..2024-03", "2022-04..2023-03"},
      {Frequency::quarter, "2023-Q2", "2023-04..2023-06", "2022-04..2022-06"},
      {Frequency::quarter, "2023-Q4", "2023-04..2023-12", "2022-04..2022-12"},
      {Frequency::quarter, "2024-Q1", "2023-04..2024-03", "2022-04..2023-03"},
      {Frequency::half_year, "2023-Q3", "2023-04..2023-09", "2022-04..2022-09"},
  };
  for (const ToDateRow& row : rows) {
    const auto finding = small::find(to_date(Kind::count, row.frequency), seen_from(row.report), "m");
    EXPECT_EQ(finding.window.id(), row.window) << row.report;
    EXPECT_EQ(finding.previous.window.id(), row.previous) << row.report;
    EXPECT_TRUE(finding.change) << row.report;
    EXPECT_TRUE(finding.is_compared_a_year_earlier);
  }
}

TEST(YearToDate, AddsUpCountsAndTakesTheMeanOfLevels) {
  const auto count = small::find(to_date(Kind::count, Frequency::quarter), seen_from("2023-Q3"), "m");
  EXPECT_EQ(count.latest.published()->value,
            17 + 18);  // the 17th and 18th quarter after January to March 2019
  const auto level = small::find(to_date(Kind::level, Frequency::quarter), seen_from("2023-Q3"), "m");
  EXPECT_EQ(level.latest.published()->value, 17.5);
}

TEST(YearToDate, IsNeverComparedWithAnotherLength) {
  for (const model::Comparison& compare :
       {model::Comparison(model::PreviousPeriod{}), model::Comparison(period("2022-Q3")),
        model::Comparison(period("2019/20"))}) {
    for (const Kind kind : {Kind::count, Kind::level}) {
      const auto finding = small::find(to_date(kind, Frequency::quarter), seen_from("2023-Q4", compare), "m");
      EXPECT_TRUE(finding.latest.published());
      EXPECT_TRUE(finding.is_of_other_length);
      EXPECT_FALSE(finding.change);
    }
  }
  const auto same =
      small::find(to_date(Kind::count, Frequency::quarter), seen_from("2023-Q4", period("2020-Q4")), "m");
  EXPECT_FALSE(same.is_of_other_length);
  EXPECT_EQ(same.previous.window.id(), "2020-04..2020-12");
  EXPECT_TRUE(same.change);
}

TEST(YearToDate, IsDrawnOnceAYear) {
  const auto finding = small::find(to_date(Kind::count, Frequency::quarter), seen_from("2023-Q4"), "m");
  const auto& readings = finding.lines.front().readings;
  ASSERT_EQ(readings.size(), 5U);
  EXPECT_EQ(readings.front().window.id(), "2019-04..2019-12");
  EXPECT_EQ(readings.back().window.id(), "2023-04..2023-12");
  for (const auto& each : readings) EXPECT_TRUE(each.published()) << each.window.id();
}

// Reports of different months publish windows of different length; the file of data holds them all.
TEST(YearToDate, IsReadForEveryMonthOfTheYear) {
  const small::Site site = to_date(Kind::count, Frequency::quarter);
  const auto readings =
      analysis::read_every_window(site.model(), site.model().measures[0], {"own"}, {}, period("2020-Q4"));
  std::vector<std::string> windows;
  for (const auto& each : readings) windows.push_back(each.window.id());
  EXPECT_EQ(windows, (std::vector<std::string>{"2019-04..2019-06", "2019-04..2019-09", "2019-04..2019-12",
                                               "2019-04..2020-03", "2020-04..2020-06", "2020-04..2020-09",
                                               "2020-04..2020-12"}));
  for (const auto& each : readings) EXPECT_TRUE(each.published()) << each.window.id();
}

TEST(YearToDate, HasTheTrendOfTwelveMonths) {
  const auto trend = small::find(to_date(Kind::count, Frequency::quarter), seen_from("2023-Q3"), "m").trend;
  EXPECT_EQ(trend.latest, 15 + 16 + 17 + 18);
  EXPECT_EQ(trend.previous, 11 + 12 + 13 + 14);
}

TEST(YearToDate, IsARecordOnlyAmongTheSameMonths) {
  small::Site site;
  auto measure = small::measure("m", Kind::count);
  measure.is_to_date = true;
  site.add(measure);
  Numbers values;  // eleven years of quarters; the last quarter of each is always the largest
  for (int i = 0; i < 44; ++i) values.push_back(100 + i / 4 + (i % 4 == 3 ? 500 : 0));
  site.rows("m", "own", quarter(2013, 2), values);
  const auto record = small::find(site, seen_from("2023-Q3"), "m").record;
  ASSERT_TRUE(record);
  EXPECT_TRUE(record->is_highest);
  EXPECT_TRUE(record->is_ever);
  EXPECT_EQ(record->since.id(), "2013-04..2013-09");
}

}  // namespace
