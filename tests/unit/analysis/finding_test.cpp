#include "analysis/finding.h"

#include <gtest/gtest.h>

#include "unit/analysis/small_model.h"

namespace {

using analysis::Direction;
using model::Kind;
using small::gap;
using small::Numbers;
using small::quarter;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

small::Site quarters(Kind kind, const Numbers& values) {
  small::Site site;
  site.add(small::measure("m", kind));
  site.rows("m", "own", now.period.shifted(-3 * (static_cast<int>(values.size()) - 1)), values);
  return site;
}

TEST(Change, OfACountIsEventsAndPercent) {
  const auto finding = small::find(quarters(Kind::count, {500, 500, 550, 552, 600, 650, 700, 760}), now, "m");
  ASSERT_TRUE(finding.change);
  EXPECT_EQ(finding.previous.published()->value, 2102);
  EXPECT_EQ(finding.latest.published()->value, 2710);
  EXPECT_EQ(finding.change->direction, Direction::increased);
  EXPECT_EQ(finding.change->count, 608);
  EXPECT_NEAR(*finding.change->percent, 28.924833, 1e-6);
  EXPECT_FALSE(finding.change->points);
  EXPECT_TRUE(finding.is_compared_a_year_earlier);
}

struct SmallBaseRow {
  double earlier;
  double later;
  bool has_percent;
};

TEST(Change, FromASmallBaseOrToZeroHasNoPercent) {
  const std::vector<SmallBaseRow> rows{{49, 80, false}, {50, 80, true}, {0, 7, false}, {80, 0, false}};
  for (const auto& row : rows) {
    Numbers values{row.earlier, 0, 0, 0, row.later, 0, 0, 0};
    const auto change = small::find(quarters(Kind::count, values), now, "m").change;
    EXPECT_EQ(change->percent.has_value(), row.has_percent) << row.earlier << " to " << row.later;
    EXPECT_EQ(change->count, row.later - row.earlier);
  }
}

TEST(Change, OfAShareIsInPoints) {
  small::Site site;
  site.add(small::measure("m", Kind::proportion));
  site.shares("m", "own", quarter(2022, 1), {1, 1, 1, 1, 2, 2, 2, 2}, {10, 10, 10, 10, 10, 10, 10, 10});
  const auto change = small::find(site, now, "m").change;
  EXPECT_DOUBLE_EQ(*change->points, 10);
  EXPECT_FALSE(change->percent);
  EXPECT_FALSE(change->count);
}

TEST(Change, EqualSharesOfOtherSizeDidNotChange) {
  small::Site site;
  site.add(small::measure("m", Kind::proportion));
  site.shares("m", "own", quarter(2022, 1), {1, 0, 0, 0, 2, 1, 0, 0}, {3, 0, 0, 0, 4, 5, 0, 0});
  EXPECT_EQ(small::find(site, now, "m").change->direction, Direction::did_not_change);
}

TEST(Change, OfALevelInPercentIsInPoints) {
  small::Site site = quarters(Kind::level, {1.1, 1, 1, 1, 5.3});
  site.model().measures[0].window_months = 3;
  site.model().measures[0].unit = "%";
  const auto change = small::find(site, now, "m").change;
  EXPECT_NEAR(*change->points, 4.2, 1e-12);
  EXPECT_FALSE(change->percent);
}

TEST(Change, OfARateSpeaksOfCountsAndOfTheRate) {
  small::Site site;
  site.add(small::measure("m", Kind::rate));
  site.rows("m", "own", quarter(2022, 1), {100, 0, 0, 0, 110, 0, 0, 0},
            {1000, 1000, 1000, 1000, 1100, 1100, 1100, 1100});
  const auto change = small::find(site, now, "m").change;
  EXPECT_NEAR(*change->percent, 10, 1e-9);
  EXPECT_NEAR(*change->value_percent, 0, 1e-9);
  EXPECT_EQ(change->direction, Direction::increased);
}

TEST(Change, IsNotGivenAcrossABreak) {
  for (const auto& [at, is_given] : {std::pair{quarter(2022, 1), true}, std::pair{quarter(2022, 2), false},
                                     std::pair{quarter(2023, 4), false}}) {
    small::Site site = quarters(Kind::count, Numbers(20, 100.0));
    site.model().measures[0].breaks = {{.at = at, .reason = "rule"}};
    const auto finding = small::find(site, now, "m");
    EXPECT_EQ(finding.change.has_value(), is_given) << at.id();
    EXPECT_EQ(finding.breaks.size(), 1U);
  }
}

TEST(Comparison, MayBeThePeriodBeforeOrAnyOther) {
  small::Site site = quarters(Kind::count, {1, 2, 4, 8, 16, 32, 64, 128, 256});
  site.model().measures[0].window_months = 3;
  auto standpoint = now;
  standpoint.compare = model::PreviousPeriod{};
  EXPECT_EQ(small::find(site, standpoint, "m").previous.published()->value, 128);
  EXPECT_FALSE(small::find(site, standpoint, "m").is_compared_a_year_earlier);
  standpoint.compare = quarter(2022, 1);
  EXPECT_EQ(small::find(site, standpoint, "m").previous.published()->value, 2);
  standpoint.compare = quarter(2022, 4);
  EXPECT_TRUE(small::find(site, standpoint, "m").is_compared_a_year_earlier);
}

TEST(Comparison, HasTheLengthOfTheWindow) {
  small::Site site = quarters(Kind::count, {1, 2, 4, 8, 16, 32, 64, 128, 256});
  auto standpoint = now;
  standpoint.compare = quarter(2022, 4);
  EXPECT_EQ(small::find(site, standpoint, "m").previous.window.id(), "2022-01..2022-12");
}

TEST(Finding, WithoutAValueNamesTheLatestCompleteOne) {
  const auto finding = small::find(quarters(Kind::count, {1, 2, 3, 4, 5, gap, 7, 8}), now, "m");
  EXPECT_TRUE(finding.latest.lacking());
  EXPECT_FALSE(finding.change);
  ASSERT_TRUE(finding.last_complete);
  EXPECT_EQ(finding.last_complete->window.id(), "2022-04..2023-03");
  EXPECT_EQ(finding.last_complete->published()->value, 14);
}

TEST(Finding, OfAnAreaWithoutDataSaysSo) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  const auto finding = small::find(site, now, "m");
  EXPECT_EQ(finding.latest.lacking()->what, analysis::Lacking::What::measure_has_no_data);
  EXPECT_EQ(finding.trend.because, analysis::Trend::Because::too_few_quarters);
  ASSERT_EQ(finding.lines.size(), 1U);
  EXPECT_TRUE(finding.lines[0].readings.empty());
}

TEST(Finding, AMeasureOfDaysSpeaksOfTheLastDayInside) {
  small::Site site;
  auto measure = small::measure("m", Kind::level);
  measure.frequency = model::Frequency::day;
  measure.window_months = 0;
  site.add(measure);
  for (const auto& [day, value] : {std::pair{"2022-12-31", 90.0}, std::pair{"2023-09-30", 95.0},
                                   std::pair{"2023-12-30", 99.0}, std::pair{"2024-01-31", 70.0}})
    site.row("m", "own", *model::Period::from(day), model::Amount{value});
  const auto finding = small::find(site, now, "m");
  EXPECT_EQ(finding.window.id(), "2023-12-30");
  EXPECT_EQ(finding.latest.published()->value, 99);
  EXPECT_EQ(finding.previous.window.id(), "2022-12-31");
  EXPECT_EQ(finding.change->raw, 9);
  EXPECT_EQ(finding.lines[0].readings.size(), 3U);
  EXPECT_TRUE(finding.is_compared_a_year_earlier);
}

TEST(Finding, AnUnknownMeasureIsLeftOut) {
  small::Site site = quarters(Kind::count, Numbers(8, 5.0));
  const auto findings = analysis::analyse(site.model(), now, {{.measure = {"x"}}, {.measure = {"m"}}});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].measure.text, "m");
}

TEST(Finding, OfACategoryReadsItsOwnSeries) {
  small::Site site = quarters(Kind::count, Numbers(8, 5.0));
  site.rows("m", "own", quarter(2023, 1), {1, 1, 1, 1}, {}, "Knife crime");
  EXPECT_EQ(small::find(site, now, "m", "Knife crime").latest.published()->value, 4);
  EXPECT_EQ(small::find(site, now, "m").latest.published()->value, 20);
}

struct TargetRow {
  model::Target::Aim aim;
  double value;
  bool is_met;
};

TEST(Target, IsMetOnTheUnroundedValue) {
  using Aim = model::Target::Aim;
  const std::vector<TargetRow> rows{{Aim::at_most, 20, true},  {Aim::at_most, 19.99, false},
                                    {Aim::at_least, 20, true}, {Aim::at_least, 20.01, false},
                                    {Aim::exactly, 20, true},  {Aim::exactly, 20.5, false}};
  for (const auto& row : rows) {
    small::Site site = quarters(Kind::count, Numbers(4, 5.0));
    site.model().measures[0].target = model::Target{.value = row.value, .aim = row.aim, .label = "Aim"};
    EXPECT_EQ(small::find(site, now, "m").target->is_met, row.is_met) << row.value;
  }
}

TEST(Target, OfAShareIsExact) {
  small::Site site;
  auto measure = small::measure("m", Kind::proportion);
  measure.target = model::Target{.value = 57, .aim = model::Target::Aim::at_least, .label = "Aim"};
  site.add(measure).shares("m", "own", quarter(2023, 1), {57, 0, 0, 0}, {100, 0, 0, 0});
  EXPECT_EQ(small::find(site, now, "m").target->is_met, true);
}

TEST(Target, WithoutAValueIsNeitherMetNorMissed) {
  small::Site site = quarters(Kind::count, {5, 5});
  site.model().measures[0].target = model::Target{.value = 5, .label = "Aim"};
  EXPECT_EQ(small::find(site, now, "m").target->is_met, std::nullopt);
}

TEST(Rating, IsTheFirstStepThatHolds) {
  using Compare = model::Rating::Step::Compare;
  small::Site site = quarters(Kind::level, {95});
  site.model().measures[0].window_months = 3;
  site.model().measures[0].rating =
      model::Rating{{{"green", ">= 90", Compare::at_least, 90}, {"amber", ">= 85", Compare::at_least, 85}}};
  EXPECT_EQ(small::find(site, now, "m").rating, "green");
  site.model().measures[0].rating->steps[0].value = 96;
  EXPECT_EQ(small::find(site, now, "m").rating, "amber");
  site.model().measures[0].rating->steps[1].value = 96;
  EXPECT_EQ(small::find(site, now, "m").rating, std::nullopt);
}

struct RecordRow {
  const char* about;
  Numbers values;
  std::string since;  // "" none
  bool is_highest;
  bool is_ever;
};

TEST(Record, NeedsEightEarlierWindows) {
  const std::vector<RecordRow> rows{
      {"seven earlier", {1, 2, 3, 4, 5, 6, 7, 8}, "", true, false},
      {"eight earlier", {1, 2, 3, 4, 5, 6, 7, 8, 9}, "2021-10..2021-12", true, true},
      {"since a higher one", {9, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "2021-07..2021-09", true, false},
      {"an equal one counts", {9, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "2021-07..2021-09", true, false},
      {"lowest", {9, 9, 9, 9, 9, 9, 9, 9, 9, 2}, "2021-07..2021-09", false, true},
      {"a gap hides what was there", {1, 2, 3, gap, 5, 6, 7, 8, 9, 10}, "", true, false},
      {"all equal", {5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, "", true, false},
  };
  for (const auto& row : rows) {
    small::Site site = quarters(Kind::count, row.values);
    site.model().measures[0].window_months = 3;
    const auto record = small::find(site, now, "m").record;
    EXPECT_EQ(record.has_value(), !row.since.empty()) << row.about;
    if (!record || row.since.empty()) continue;
    EXPECT_EQ(record->since.id(), row.since) << row.about;
    EXPECT_EQ(record->is_highest, row.is_highest) << row.about;
    EXPECT_EQ(record->is_ever, row.is_ever) << row.about;
  }
}

struct BrokenRow {
  const char* about;
  model::Break at;
  bool is_told;
};

TEST(Record, StopsAtABreakOfItsOwnAreaOnly) {
  const std::vector<BrokenRow> rows{
      {"where the figures begin", {.at = quarter(2021, 3), .reason = "rule"}, true},
      {"behind the window that was higher", {.at = quarter(2021, 2), .reason = "rule"}, true},
      {"inside", {.at = quarter(2021, 4), .reason = "rule"}, false},
      {"in the latest window", {.at = quarter(2023, 4), .reason = "rule"}, false},
      {"of another area", {.at = quarter(2022, 4), .reason = "rule", .area = model::AreaId{"other"}}, true},
  };
  for (const BrokenRow& row : rows) {
    small::Site site = quarters(Kind::count, {1, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9});  // from April to June 2021
    site.model().measures[0].window_months = 3;
    site.model().measures[0].breaks = {row.at};
    EXPECT_EQ(small::find(site, now, "m").record.has_value(), row.is_told) << row.about;
  }
}

TEST(Record, OfTwelveMonthsStopsAtAGapForAYear) {
  Numbers values(24, 100.0);
  values.back() = 300;
  EXPECT_TRUE(small::find(quarters(Kind::count, values), now, "m").record);
  values[12] = gap;  // four windows lack it, and eight do not stand before the latest
  EXPECT_FALSE(small::find(quarters(Kind::count, values), now, "m").record);
  values[12] = 100;
  values[10] = gap;  // nine windows since: still none is known to have been higher before the gap
  EXPECT_FALSE(small::find(quarters(Kind::count, values), now, "m").record);
}

TEST(Record, OfAShareOrALevelIsToldAlike) {
  small::Site level = quarters(Kind::level, {9, 1, 2, 3, 4, 5, 6, 7, 8, 9});
  level.model().measures[0].window_months = 3;
  EXPECT_EQ(small::find(level, now, "m").record->since.id(), "2021-07..2021-09");
  small::Site share;
  share.add(small::measure("m", Kind::proportion));
  share.model().measures[0].window_months = 3;
  share.shares("m", "own", quarter(2021, 3), {90, 1, 2, 3, 4, 5, 6, 7, 8, 9}, Numbers(10, 100.0));
  EXPECT_EQ(small::find(share, now, "m").record->since.id(), "2021-07..2021-09");
}

TEST(Record, IsNotToldAcrossABreak) {
  small::Site site = quarters(Kind::count, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
  site.model().measures[0].window_months = 3;
  EXPECT_TRUE(small::find(site, now, "m").record);
  site.model().measures[0].breaks = {{.at = quarter(2022, 1), .reason = "rule"}};
  EXPECT_FALSE(small::find(site, now, "m").record);
}

}  // namespace
