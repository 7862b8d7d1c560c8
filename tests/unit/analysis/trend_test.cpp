#include <gtest/gtest.h>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::Trend;
using analysis::TrendWord;
using model::Kind;
using small::gap;
using small::Numbers;
using small::quarter;
using Because = analysis::Trend::Because;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

// A count whose last quarter is that of the standpoint.
small::Site counts(const Numbers& values) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  site.rows("m", "own", now.period.shifted(-3 * (static_cast<int>(values.size()) - 1)), values);
  return site;
}
Trend trend_of(const small::Site& site) {
  return small::find(site, now, "m").trend;
}

TEST(Trend, OneOddQuarterIsNotATrend) {
  Numbers values(20, 2500.0);
  values[17] = 3900;
  const Trend trend = trend_of(counts(values));
  EXPECT_EQ(trend.word, TrendWord::stable);
  EXPECT_EQ(trend.because, Because::one_quarter);
  EXPECT_EQ(trend.odd_quarter->id(), "2023-Q2");
  EXPECT_LE(trend.guard_limits->lower, 0);
}

TEST(Trend, ALevelReachedTwoYearsAgoIsStable) {
  Numbers values(20, 400.0);
  for (std::size_t t = 8; t < 20; ++t) values[t] = 600;
  EXPECT_EQ(trend_of(counts(values)).word, TrendWord::stable);
}

TEST(Trend, ARealChangeUnderTheMarginIsStable) {
  Numbers values(20, 1000000.0);
  for (std::size_t t = 16; t < 20; ++t) values[t] = 1015000;
  small::Site site = counts(values);
  site.model().measures[0].dispersion = 1;
  const Trend trend = trend_of(site);
  EXPECT_EQ(trend.word, TrendWord::stable);
  EXPECT_EQ(trend.because, Because::below_margin);
  EXPECT_GT(trend.limits->lower, 0);
  site.model().methods.trend_margin_percent = 1;
  EXPECT_EQ(trend_of(site).word, TrendWord::increasing);
}

struct WordlessRow {
  const char* about;
  Numbers values;
  Because because;
  const char* lacking;
};

TEST(Trend, SaysWhyThereIsNoWord) {
  const std::vector<WordlessRow> rows{
      {"seven quarters", {1, 2, 3, 4, 5, 6, 7}, Because::too_few_quarters, ""},
      {"a gap in the earlier year", {90, 90, gap, 90, 90, 90, 90, 90}, Because::missing_quarter, "2022-Q3"},
      {"a gap further back is none of its business",
       {90, gap, 90, 90, 90, 90, 90, 90, 90, 90},
       Because::within_usual,
       ""},
      {"under ten in both years", {1, 2, 3, 3, 1, 2, 3, 3}, Because::numbers_too_small, ""},
      {"ten in one year is enough", {0, 0, 0, 0, 1, 2, 3, 4}, Because::within_usual, ""},
  };
  for (const auto& row : rows) {
    small::Site site = counts(row.values);
    site.model().measures[0].dispersion = 6;
    const Trend trend = trend_of(site);
    EXPECT_EQ(trend.because, row.because) << row.about;
    EXPECT_EQ(trend.lacking ? trend.lacking->id() : "", row.lacking) << row.about;
    EXPECT_EQ(trend.word == TrendWord::stable, row.because == Because::within_usual) << row.about;
  }
}

TEST(Trend, WithheldGoesBeforeMissing) {
  small::Site site = counts({90, 90, gap, 90, 90, 90});
  site.row("m", "own", quarter(2024, 1), model::Absence::not_reported);
  site.row("m", "own", quarter(2024, 2), model::Absence::confidential);
  const Trend trend = small::find(site, {.area = {"own"}, .period = quarter(2024, 2)}, "m").trend;
  EXPECT_EQ(trend.because, Because::withheld_quarter);
  EXPECT_EQ(trend.lacking->id(), "2024-Q2");
}

TEST(Trend, AnUnreadableQuarterIsItsOwnReason) {
  small::Site site = counts(Numbers(20, 90.0));
  site.model().series.begin()->second.observations[15].value = model::Absence::unreadable;
  EXPECT_EQ(trend_of(site).because, Because::unreadable_quarter);
}

struct BreakRow {
  model::Period at;
  bool is_inside;
};

TEST(Trend, NothingIsComparedAcrossABreak) {
  const std::vector<BreakRow> rows{
      {quarter(2021, 4), false}, {quarter(2022, 1), false},  // the first of the eight begins a new count
      {quarter(2022, 2), true},  {quarter(2023, 1), true},
      {quarter(2023, 4), true},  {quarter(2024, 1), false},  // after the report
  };
  for (const auto& row : rows) {
    small::Site site = counts(Numbers(20, 90.0));
    site.model().measures[0].breaks = {{.at = row.at, .reason = "rule"}};
    const Trend trend = trend_of(site);
    EXPECT_EQ(trend.because == Because::break_inside, row.is_inside) << row.at.id();
    EXPECT_EQ(trend.lacking, row.is_inside ? std::optional(row.at) : std::nullopt) << row.at.id();
  }
}

TEST(Trend, ABreakOfAnotherAreaIsNotOurs) {
  small::Site site = counts(Numbers(20, 90.0));
  site.model().measures[0].breaks = {
      {.at = quarter(2023, 1), .reason = "rule", .area = model::AreaId{"other"}}};
  EXPECT_EQ(trend_of(site).word, TrendWord::stable);
}

TEST(Trend, ObservationsAfterTheReportAreNotUsed) {
  Numbers values(20, 90.0);
  const Trend before = trend_of(counts(values));
  small::Site site = counts(values);
  site.rows("m", "own", quarter(2024, 1), {900, 10, 900, 10});
  const auto finding = small::find(site, now, "m");
  EXPECT_EQ(finding.trend.dispersion->phi, before.dispersion->phi);
  EXPECT_EQ(finding.lines[0].readings.back().window.id(), "2023-01..2023-12");
}

TEST(Trend, MonthsAreTakenInBlocksThatEndWithTheReport) {
  small::Site site;
  auto measure = small::measure("m", Kind::count);
  measure.frequency = model::Frequency::month;
  site.add(measure);
  const auto last = model::Period::month(model::Month::of(2023, 11));
  Numbers values(24, 30.0);
  for (std::size_t t = 12; t < 24; ++t) values[t] = 60;
  values[23] = 180;
  site.rows("m", "own", last.shifted(-23), values);
  const Trend trend = small::find(site, {.area = {"own"}, .period = last}, "m").trend;
  EXPECT_EQ(trend.word, TrendWord::increasing);
  EXPECT_EQ(trend.previous, 360);
  EXPECT_EQ(trend.latest, 840);
  EXPECT_EQ(trend.odd_quarter->id(), "2023-09..2023-11");
  EXPECT_EQ(trend.cells.size(), 24U);
}

TEST(Trend, YearsHaveNone) {
  small::Site site;
  auto measure = small::measure("m", Kind::count);
  measure.frequency = model::Frequency::year;
  site.add(measure).rows("m", "own", model::Period::year(2015), Numbers(9, 90.0));
  const Trend trend = trend_of(site);
  EXPECT_EQ(trend.word, TrendWord::not_available);
  EXPECT_EQ(trend.because, Because::not_quarterly);
}

TEST(Trend, ARateWithoutPopulationHasNone) {
  small::Site site = counts(Numbers(20, 90.0));
  site.model().measures[0].kind = Kind::rate;
  EXPECT_EQ(trend_of(site).because, Because::no_population);
}

TEST(Trend, LevelsNeedTwelveQuarters) {
  for (const std::size_t count : {4U, 8U, 11U, 12U}) {
    small::Site site = counts(Numbers(count, 90.0));
    site.model().measures[0].kind = Kind::level;
    const Trend trend = trend_of(site);
    EXPECT_EQ(trend.word == TrendWord::stable, count == 12) << count;
    EXPECT_EQ(trend.because, count < 12 ? Because::too_few_for_noise : Because::within_usual) << count;
  }
}

struct JudgementRow {
  TrendWord word;
  model::Better better;
  analysis::Judgement judgement;
};

TEST(Trend, JudgementFollowsWhatIsBetter) {
  using analysis::Judgement;
  using model::Better;
  const std::vector<JudgementRow> rows{
      {TrendWord::increasing, Better::lower, Judgement::worse},
      {TrendWord::increasing, Better::higher, Judgement::better},
      {TrendWord::increasing, Better::neither, Judgement::none},
      {TrendWord::reducing, Better::lower, Judgement::better},
      {TrendWord::reducing, Better::higher, Judgement::worse},
      {TrendWord::stable, Better::lower, Judgement::no_clear_change},
      {TrendWord::stable, Better::neither, Judgement::none},
      {TrendWord::not_available, Better::lower, Judgement::none},
  };
  for (const auto& row : rows) {
    Numbers values(20, 1000.0);
    const double latest = row.word == TrendWord::increasing ? 1500
                          : row.word == TrendWord::reducing ? 600
                                                            : 1000;
    for (std::size_t t = 16; t < 20; ++t) values[t] = latest;
    if (row.word == TrendWord::not_available) values.erase(values.begin(), values.begin() + 14);
    small::Site site = counts(values);
    site.model().measures[0].better = row.better;
    const Trend trend = trend_of(site);
    EXPECT_EQ(trend.word, row.word);
    EXPECT_EQ(trend.judgement, row.judgement);
  }
}

TEST(Dispersion, IsFixedByTheAuthorElsePooledElseOwnElseAssumed) {
  using From = analysis::Dispersion::From;
  const Numbers noisy{90, 140, 70, 120, 150, 60, 130, 95, 80, 160, 75, 125, 99, 140, 60, 110};
  small::Site site = counts(noisy);
  EXPECT_EQ(trend_of(site).dispersion->from, From::own);
  EXPECT_EQ(trend_of(counts(Numbers(8, 90.0))).dispersion->from, From::assumed);
  EXPECT_EQ(trend_of(counts(Numbers(8, 90.0))).dispersion->phi, 3);
  site.rows("m", "b", quarter(2020, 1), noisy).rows("m", "c", quarter(2020, 1), Numbers(16, 100.0));
  EXPECT_EQ(trend_of(site).dispersion->from, From::pooled);
  EXPECT_EQ(trend_of(site).dispersion->areas, 3);
  // The source's value of a group is not one more area.
  site.group("msg", {"own", "b", "c"}).rows("m", "msg", quarter(2020, 1), noisy);
  EXPECT_EQ(trend_of(site).dispersion->areas, 3);
  site.model().measures[0].dispersion = 2.4;
  EXPECT_EQ(trend_of(site).dispersion->from, From::fixed);
  EXPECT_EQ(trend_of(site).dispersion->phi, 2.4);
}

TEST(Dispersion, IsNeverBelowOne) {
  EXPECT_EQ(trend_of(counts(Numbers(20, 100.0))).dispersion->phi, 1);
}

TEST(Trend, HigherConfidenceFindsLess) {
  Numbers values(20, 400.0);
  for (std::size_t t = 16; t < 20; ++t) values[t] = 460;
  small::Site site = counts(values);
  site.model().measures[0].dispersion = 3;
  const auto usual = *trend_of(site).limits;
  EXPECT_EQ(trend_of(site).word, TrendWord::increasing);
  for (const double percent : {99.0, 99.8}) {
    site.model().methods.confidence_percent = percent;
    EXPECT_LT(trend_of(site).limits->lower, usual.lower);
    EXPECT_EQ(trend_of(site).word, TrendWord::stable);
  }
  site.model().methods.confidence_percent = 90;
  EXPECT_GT(trend_of(site).limits->lower, usual.lower);
}

}  // namespace
