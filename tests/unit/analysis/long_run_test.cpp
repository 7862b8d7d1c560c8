#include <gtest/gtest.h>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using model::Kind;
using small::gap;
using small::Numbers;
using small::quarter;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};

std::optional<analysis::LongRun> long_run_of(const Numbers& values,
                                             const std::vector<model::Break>& breaks = {}) {
  small::Site site;
  site.add(small::measure("m", Kind::count));
  site.rows("m", "own", now.period.shifted(-3 * (static_cast<int>(values.size()) - 1)), values);
  site.model().measures[0].breaks = breaks;
  return small::find(site, now, "m").long_run;
}

// Quarters with a season, each year so much more than the last.
Numbers years(std::size_t count, double step) {
  const std::vector<double> season{0, 40, 80, 20};
  Numbers values;
  for (std::size_t t = 0; t < count * 4; ++t)
    values.push_back(500 + season[t % 4] + step * static_cast<double>(t / 4));
  return values;
}

TEST(LongRun, ASteadyRiseOrFallIsSeenThroughTheSeason) {
  const auto rise = long_run_of(years(5, 3));
  ASSERT_TRUE(rise);
  EXPECT_TRUE(rise->is_rising);
  EXPECT_EQ(rise->years, 5);
  const auto fall = long_run_of(years(5, -3));
  ASSERT_TRUE(fall);
  EXPECT_FALSE(fall->is_rising);
}

TEST(LongRun, LooksBackFiveYearsAtMostAndThreeAtLeast) {
  EXPECT_EQ(long_run_of(years(8, 3))->years, 5);
  EXPECT_EQ(long_run_of(years(3, 3))->years, 3);
  EXPECT_FALSE(long_run_of(years(2, 3)));
}

TEST(LongRun, IsSilentWhereNothingMovesOrTheLatestYearTurned) {
  EXPECT_FALSE(long_run_of(years(5, 0)));
  Numbers turned = years(5, 30);
  for (std::size_t t = 16; t < 20; ++t) turned[t] = *turned[t - 4] - 1;
  EXPECT_FALSE(long_run_of(turned));
}

TEST(LongRun, DoesNotReachOverAGapOrABreak) {
  Numbers with_gap = years(5, 3);
  with_gap[7] = gap;
  EXPECT_EQ(long_run_of(with_gap)->years, 3);
  EXPECT_EQ(long_run_of(years(5, 3), {{.at = quarter(2020, 1), .reason = "a new rule"}})->years, 4);
  EXPECT_FALSE(long_run_of(years(5, 3), {{.at = quarter(2021, 2), .reason = "a new rule"}}));
}

}  // namespace
