#include "analysis/window.h"

#include <gtest/gtest.h>

#include "unit/analysis/small_model.h"

namespace {

using analysis::Lacking;
using model::Absence;
using model::Kind;
using small::gap;
using small::quarter;

const model::AreaId own{"own"};

analysis::Reading window_of(const small::Site& site, const std::string& measure, const model::Period& end,
                            const std::string& category = "") {
  const model::Measure& asked = *site.model().measure({measure});
  return analysis::read_window(site.model(), asked, own, {category}, analysis::window_ending(asked, end));
}

TEST(Window, OfTwelveMonthsAddsFourQuarters) {
  small::Site site;
  site.add(small::measure("m", Kind::count)).rows("m", "own", quarter(2022, 4), {9, 7, 4, 3, 6});
  const auto reading = window_of(site, "m", quarter(2023, 4));
  EXPECT_EQ(reading.window.id(), "2023-01..2023-12");
  ASSERT_TRUE(reading.published());
  EXPECT_EQ(reading.published()->value, 20);
  EXPECT_EQ(reading.published()->count, 20);
  EXPECT_EQ(reading.published()->denominator, std::nullopt);
  EXPECT_EQ(reading.published()->cells.size(), 4U);
  EXPECT_TRUE(reading.published()->limits);
}

TEST(Window, AShareIsTheSumOfBothNeverAMeanOfFour) {
  small::Site site;
  site.add(small::measure("m", Kind::proportion));
  site.shares("m", "own", quarter(2023, 1), {1, 90, 0, 0}, {10, 100, 50, 0});
  const auto reading = window_of(site, "m", quarter(2023, 4));
  ASSERT_TRUE(reading.published());
  EXPECT_EQ(reading.published()->value, 100.0 * 91 / 160);
  EXPECT_EQ(reading.published()->denominator, 160);
}

TEST(Window, OfALevelIsTheMean) {
  small::Site site;
  auto measure = small::measure("m", Kind::level);
  site.add(measure).rows("m", "own", quarter(2023, 1), {5, 6, 7, 10});
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4)).published()->value, 7);
  EXPECT_FALSE(window_of(site, "m", quarter(2023, 4)).published()->limits);
}

TEST(Window, MissingIsNeverZero) {
  small::Site site;
  site.add(small::measure("m", Kind::count)).rows("m", "own", quarter(2022, 1), {5, 0, gap, 0, 1, 1, 1});
  const auto reading = window_of(site, "m", quarter(2022, 4));
  ASSERT_TRUE(reading.lacking());
  EXPECT_EQ(reading.lacking()->what, Lacking::What::observation);
  EXPECT_EQ(reading.lacking()->why, Absence::not_reported);
  EXPECT_EQ(reading.lacking()->period->id(), "2022-Q3");
  EXPECT_TRUE(window_of(site, "m", quarter(2023, 4)).lacking());
}

TEST(Window, WithheldGoesBeforeOtherReasons) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  site.row("m", "own", quarter(2023, 1), Absence::not_yet_due);
  site.row("m", "own", quarter(2023, 2), model::Amount{4});
  site.row("m", "own", quarter(2023, 3), Absence::confidential);
  const auto reading = window_of(site, "m", quarter(2023, 4));
  ASSERT_TRUE(reading.lacking());
  EXPECT_EQ(reading.lacking()->why, Absence::confidential);
  EXPECT_EQ(reading.lacking()->period->id(), "2023-Q3");
}

TEST(Window, AnUnreadableCellIsNamed) {
  small::Site site;
  site.add(small::measure("m", Kind::count)).rows("m", "own", quarter(2023, 1), {1, 2, 3});
  const base::Span cell = site.row("m", "own", quarter(2023, 4), Absence::unreadable).cell;
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4)).lacking()->hole, cell);
}

TEST(Window, AForecastIsNoObservation) {
  small::Site site;
  site.add(small::measure("m", Kind::count)).rows("m", "own", quarter(2023, 1), {1, 2, 3});
  site.row("m", "own", quarter(2023, 4), model::Amount{4}).status = model::Status::forecast;
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4)).lacking()->why, Absence::not_yet_due);
}

TEST(Window, SaysTheWeakestStatus) {
  small::Site site;
  site.add(small::measure("m", Kind::count)).rows("m", "own", quarter(2023, 1), {1, 2, 3});
  site.row("m", "own", quarter(2023, 4), model::Amount{4}).status = model::Status::provisional;
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4)).published()->status, model::Status::provisional);
}

small::Site rate_site() {
  small::Site site;
  auto measure = small::measure("m", Kind::rate);
  measure.denominator = model::MeasureId{"residents"};
  site.add(measure).add(small::population("residents"));
  return site;
}

struct NearestRow {
  model::Period end;
  int months;
  std::string estimate;
};

TEST(Window, PopulationIsTheEstimateNearestItsMiddle) {
  const std::vector<NearestRow> rows{
      {quarter(2023, 4), 12, "mid-2023"},  // middle 1 July 2023
      {quarter(2023, 1), 12, "mid-2022"},  // middle 1 October 2022
      {quarter(2023, 2), 12, "mid-2022"},  // middle 1 January 2023: a tie takes the earlier
      {quarter(2023, 3), 12, "mid-2023"},  // middle 1 April 2023
      {quarter(2022, 4), 3, "mid-2022"},   // middle 15 November 2022
      {quarter(2023, 1), 3, "mid-2023"},   // middle 15 February 2023
      {model::Period::month(model::Month::of(2022, 12)), 1, "mid-2022"},  // middle of December
  };
  for (const auto& row : rows) {
    small::Site site = rate_site();
    site.model().measures[0].window_months = row.months;
    site.model().measures[0].frequency = model::Frequency::month;
    site.rows("m", "own", model::Period::month(model::Month::of(2021, 1)), small::Numbers(36, 5.0));
    for (int year = 2020; year <= 2024; ++year) site.mid_year("residents", "own", year, year);
    const auto reading = window_of(site, "m", row.end);
    ASSERT_TRUE(reading.published()) << row.end.id();
    EXPECT_EQ(reading.published()->population_period->id(), row.estimate)
        << row.end.id() << " " << row.months;
    EXPECT_EQ(reading.published()->value, 1000.0 * 5 * row.months / *reading.published()->denominator);
  }
}

// The year is chosen once for all: an area that lacks it has no value, not another year's.
TEST(Window, EveryAreaTakesTheSameYear) {
  small::Site site = rate_site();
  site.rows("m", "own", quarter(2023, 1), {1, 2, 3, 4}).rows("m", "other", quarter(2023, 1), {1, 2, 3, 4});
  site.mid_year("residents", "own", 2022, 1000).mid_year("residents", "other", 2022, 1000);
  site.mid_year("residents", "other", 2023, 1000);
  const auto reading = window_of(site, "m", quarter(2023, 4));
  ASSERT_TRUE(reading.lacking());
  EXPECT_EQ(reading.lacking()->what, Lacking::What::population);
  EXPECT_EQ(reading.lacking()->period->id(), "mid-2023");
}

TEST(Window, AGivenPopulationIsUsedAsGiven) {
  small::Site site = rate_site();
  site.rows("m", "own", quarter(2023, 1), {1, 2, 3, 4}, {100, 110, 120, 130});
  site.mid_year("residents", "own", 2023, 1000);
  const auto reading = window_of(site, "m", quarter(2023, 4));
  EXPECT_EQ(reading.published()->denominator, 115);
  EXPECT_EQ(reading.published()->value, 1000.0 * 10 / 115);
  EXPECT_FALSE(reading.published()->population_period);
  EXPECT_EQ(reading.published()->cells.size(), 4U);
}

TEST(Window, APopulationOfZeroGivesNoRate) {
  small::Site site = rate_site();
  site.rows("m", "own", quarter(2023, 1), {1, 2, 3, 4}, {0, 0, 0, 0});
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4)).lacking()->what, Lacking::What::zero_denominator);
}

TEST(Window, CellsEndWithThePopulation) {
  small::Site site = rate_site();
  site.mid_year("residents", "own", 2023, 1000);  // its cell comes first in the file
  site.rows("m", "own", quarter(2023, 1), {1, 2, 3, 4});
  const auto cells = window_of(site, "m", quarter(2023, 4)).published()->cells;
  ASSERT_EQ(cells.size(), 5U);
  EXPECT_EQ(cells.front().begin, 1U);
  EXPECT_EQ(cells.back().begin, 0U);
}

TEST(Window, ARatioIsRateOverRate) {
  small::Site site;
  auto measure = small::measure("m", Kind::ratio);
  measure.window_months = 3;
  measure.categories = {{"black"}, {"asian"}};
  measure.baseline = model::Category{"white"};
  site.add(measure);
  const auto end = quarter(2023, 4);
  site.rows("m", "own", end, {40}, {2000}, "black").rows("m", "own", end, {90}, {18000}, "white");
  const auto reading = window_of(site, "m", end, "black");
  ASSERT_TRUE(reading.published());
  EXPECT_DOUBLE_EQ(reading.published()->value, 4);
  EXPECT_EQ(reading.published()->cells.size(), 2U);
  EXPECT_DOUBLE_EQ(window_of(site, "m", end).published()->value, 4);  // asked without one: the first
  EXPECT_TRUE(window_of(site, "m", end, "asian").lacking());
}

TEST(Window, ARatioWithoutItsBaselineSaysSo) {
  small::Site site;
  auto measure = small::measure("m", Kind::ratio);
  measure.window_months = 3;
  measure.categories = {{"black"}};
  measure.baseline = model::Category{"white"};
  site.add(measure).rows("m", "own", quarter(2023, 4), {40}, {2000}, "black");
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4), "black").lacking()->what, Lacking::What::baseline);
  site.rows("m", "own", quarter(2023, 4), {0}, {100}, "white");
  EXPECT_EQ(window_of(site, "m", quarter(2023, 4), "black").lacking()->what, Lacking::What::zero_denominator);
}

TEST(Window, YearsOfAnyFormTile) {
  small::Site site;
  auto measure = small::measure("m", Kind::count);
  measure.frequency = model::Frequency::year;
  site.add(measure).rows("m", "own", model::Period::financial_year(2022), {7});
  EXPECT_EQ(window_of(site, "m", quarter(2023, 1)).published()->value, 7);
  EXPECT_TRUE(window_of(site, "m", quarter(2023, 4)).lacking());
}

TEST(Window, EveryWindowStartsWithTheFirstFullOne) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  site.rows("m", "own", quarter(2022, 1), {1, 2, 3, 4, 5, gap, 7, 8, 9});
  const auto readings =
      analysis::read_every_window(site.model(), site.model().measures[0], own, {}, quarter(2023, 4));
  ASSERT_EQ(readings.size(), 5U);
  EXPECT_EQ(readings[0].window.id(), "2022-01..2022-12");
  EXPECT_EQ(readings[0].published()->value, 10);
  EXPECT_EQ(readings[1].published()->value, 14);
  EXPECT_TRUE(readings[2].lacking());
  EXPECT_EQ(readings[4].window.id(), "2023-01..2023-12");
}

}  // namespace
