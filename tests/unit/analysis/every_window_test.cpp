// Every frequency with every window and kind: the trend is a word by the rule that fits, or there is none and
// a reason.
#include <gtest/gtest.h>

#include <array>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::Trend;
using analysis::TrendWord;
using model::Frequency;
using model::Kind;

const model::Month end = model::Month::of(2023, 12);
const model::Standpoint now{.area = {"own"}, .period = model::Period::quarter_ending(end)};
constexpr std::array kinds{Kind::count, Kind::rate, Kind::proportion, Kind::ratio, Kind::level};

std::vector<model::Period> steps(Frequency frequency) {
  std::vector<model::Period> periods;
  constexpr int years = 5;
  if (frequency == Frequency::day) {
    for (int year = 2019; year <= 2023; ++year)
      for (const char* day : {"-03-31", "-06-30", "-09-30", "-12-31"})
        periods.push_back(*model::Period::from(std::to_string(year) + day));
    return periods;
  }
  const int months = model::months_of(frequency);
  for (int back = years * 12 / months - 1; back >= 0; --back)
    periods.push_back(model::Period::window(end.plus(-back * months), months));
  return periods;
}

// Five years, the latest a third higher than those before.
small::Site site_of(Kind kind, Frequency frequency, int window_months) {
  small::Site site;
  auto measure = small::measure("m", kind);
  measure.frequency = frequency;
  measure.window_months = window_months;
  if (kind == Kind::ratio) {
    measure.categories = {{"black"}};
    measure.baseline = model::Category{"white"};
  }
  site.add(measure);
  int i = 0;
  for (const model::Period& period : steps(frequency)) {
    const double amount = (period.last().year() == 2023 ? 400 : 300) + (i++ % 3);
    if (kind == Kind::proportion) {
      site.row("m", "own", period, model::Share{amount, 2000});
    } else if (kind == Kind::ratio) {
      site.row("m", "own", period, model::Amount{amount}, "black").population = 1000;
      site.row("m", "own", period, model::Amount{300}, "white").population = 1000;
    } else {
      site.row("m", "own", period, model::Amount{amount}).population = 100000;
    }
  }
  return site;
}

bool is_judged_by_counts(Kind kind) {
  return kind == Kind::count || kind == Kind::rate || kind == Kind::proportion;
}

void expect_a_word(const Trend& trend, Kind kind, const std::string& about) {
  EXPECT_EQ(trend.word, TrendWord::increasing) << about;
  if (is_judged_by_counts(kind)) {
    EXPECT_NEAR(*trend.latest / *trend.previous, 400.0 / 300, 0.01) << about;  // sums of 12 months
    EXPECT_FALSE(trend.dispersion->sigma) << about;
  } else {
    EXPECT_TRUE(trend.dispersion->sigma) << about;  // means of four quarters
  }
}

TEST(EveryWindow, OfMonthsAndQuartersHasTheTrendOfTwelveMonths) {
  for (const Frequency frequency : {Frequency::month, Frequency::quarter}) {
    for (const int months : {1, 3, 6, 12, 24, 36}) {
      if (months % model::months_of(frequency) != 0) continue;
      for (const Kind kind : kinds) {
        const std::string about = std::string(model::name_of(kind)) + " over " + std::to_string(months);
        const auto finding = small::find(site_of(kind, frequency, months), now, "m");
        EXPECT_EQ(finding.window.month_count(), months) << about;
        EXPECT_TRUE(finding.latest.published()) << about;
        EXPECT_TRUE(finding.change) << about;
        expect_a_word(finding.trend, kind, about);
      }
    }
  }
}

TEST(EveryWindow, OfHalfYearsAndYearsHasAValueAndNoTrend) {
  for (const Frequency frequency : {Frequency::half_year, Frequency::year}) {
    for (const int months : {6, 12, 24}) {
      if (months % model::months_of(frequency) != 0) continue;
      for (const Kind kind : kinds) {
        const auto finding = small::find(site_of(kind, frequency, months), now, "m");
        EXPECT_TRUE(finding.latest.published());
        EXPECT_TRUE(finding.change);
        EXPECT_EQ(finding.trend.word, TrendWord::not_available);
        EXPECT_EQ(finding.trend.because, Trend::Because::not_quarterly);
        EXPECT_EQ(finding.signal.unavailable, analysis::Signal::Unavailable::not_quarterly);
        EXPECT_FALSE(finding.long_run);
      }
    }
  }
}

TEST(EveryWindow, OfDaysIsTheDayItselfAndHasNoTrend) {
  for (const Kind kind : {Kind::count, Kind::level}) {
    const auto finding = small::find(site_of(kind, Frequency::day, 0), now, "m");
    EXPECT_EQ(finding.window.id(), "2023-12-31");
    EXPECT_EQ(finding.previous.window.id(), "2022-12-31");
    EXPECT_TRUE(finding.change);
    EXPECT_EQ(finding.trend.because, Trend::Because::not_quarterly);
  }
}

// A survey: with its base it is judged by counts, without it as a level; both in points.
TEST(EveryWindow, OfASurveyIsInPointsWithAndWithoutItsBase) {
  small::Site with = site_of(Kind::proportion, Frequency::quarter, 12);
  small::Site without = site_of(Kind::level, Frequency::quarter, 3);
  without.model().measures[0].unit = "%";
  for (const small::Site* site : {&with, &without}) {
    const auto finding = small::find(*site, now, "m");
    EXPECT_TRUE(finding.change->points);
    EXPECT_FALSE(finding.change->percent);
    EXPECT_EQ(finding.trend.word, TrendWord::increasing);
  }
  EXPECT_TRUE(small::find(with, now, "m").latest.published()->limits);
  EXPECT_FALSE(small::find(without, now, "m").latest.published()->limits);
}

// Calendar half-years cannot fill a window that ends in September, nor calendar quarters one that ends in
// November: that is said, and the figures up to the last that can be full are still shown.
TEST(EveryWindow, ThatItsStepsDoNotFillSaysSo) {
  for (const auto& [frequency, report, complete] :
       {std::tuple{Frequency::half_year, small::quarter(2023, 3), "2022-07..2023-06"},
        std::tuple{Frequency::quarter, *model::Period::from("2023-11"), "2022-10..2023-09"}}) {
    const auto finding =
        small::find(site_of(Kind::count, frequency, 12), {.area = {"own"}, .period = report}, "m");
    ASSERT_TRUE(finding.latest.lacking());
    EXPECT_EQ(finding.latest.lacking()->what, analysis::Lacking::What::other_ends);
    EXPECT_EQ(finding.latest.lacking()->period, std::nullopt);
    ASSERT_TRUE(finding.last_complete);
    EXPECT_EQ(finding.last_complete->window.id(), complete);
    EXPECT_EQ(finding.lines.front().readings.back().window.id(), complete);
    EXPECT_EQ(finding.trend.word, TrendWord::not_available);
    EXPECT_EQ(finding.trend.lacking, std::nullopt);
    EXPECT_FALSE(finding.record);
  }
}

}  // namespace
