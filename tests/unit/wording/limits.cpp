#include <gtest/gtest.h>

#include <limits>

#include "unit/wording/findings.h"
#include "wording/parts.h"

namespace {

using analysis::TrendWord;
using test::Case;
using Because = analysis::Trend::Because;

constexpr double infinity = std::numeric_limits<double>::infinity();

// Two years of a level, each with one mean.
Case level(double before, double after, double sigma, double arm) {
  Case row(test::measure("m", model::Kind::level, "minutes"), "T",
           test::reading(test::year_2022, {.value = before}),
           test::reading(test::year_2023, {.value = after}));
  const double change = after - before;
  row.finding.trend =
      test::trend(TrendWord::stable, Because::within_usual, change, {change - arm, change + arm});
  row.finding.trend.latest = after;
  row.finding.trend.previous = before;
  row.finding.trend.dispersion = {.phi = 1, .from = analysis::Dispersion::From::own, .sigma = sigma};
  return row;
}
std::string reason_of(const Case& row) {
  return wording::trend_reason(row.model, row.finding);
}

TEST(Limits, OfNoWidthAreNotPrinted) {
  const Case constant = level(40, 40, 0, 0);
  EXPECT_FALSE(wording::has_limits(constant.finding.trend));
  EXPECT_EQ(reason_of(constant),
            "A mean of 40 minutes against 40 minutes: no change. How far chance alone could carry it is not "
            "known, since the quarters show no variation to judge by (standard deviation of the quarters "
            "0.00, own series).");
  // What binary numbers leave of equal decimals is not a width, and not a change.
  const Case rounded = level(0.3, 0.1 + 0.2, 4e-17, 6e-17);
  EXPECT_FALSE(wording::has_limits(rounded.finding.trend));
  EXPECT_TRUE(reason_of(rounded).starts_with("A mean of 0.3 minutes against 0.3 minutes: no change. How far"))
      << reason_of(rounded);
}

TEST(Limits, OfCountsAreThereWhateverTheQuartersDo) {
  Case row(test::measure("m", model::Kind::count, "offences"), "T",
           test::reading(test::year_2022, test::events(9e15)),
           test::reading(test::year_2023, test::events(9e15)));
  row.finding.trend = test::trend(TrendWord::stable, Because::within_usual, 0, {-3e-6, 3e-6});
  row.finding.trend.latest = row.finding.trend.previous = 9e15;
  row.finding.trend.dispersion = {.phi = 1, .from = analysis::Dispersion::From::own, .areas = 1};
  EXPECT_TRUE(wording::has_limits(row.finding.trend));
}

TEST(Limits, ThatWouldPrintAsNothingAreLessThanTheSmallest) {
  EXPECT_EQ(reason_of(level(40, 40.004, 0.01, 0.02)),
            "A mean of 40.0 minutes against 40.0 minutes: up less than 0.1 minutes. Changes within less than "
            "0.1 minutes either way are usual for this measure (standard deviation of the quarters 0.01, own "
            "series).");
}

std::string working(const stats::Interval& limits) {
  const Case row = level(10.5, 12, 1, 2);
  analysis::Benchmark benchmark = test::ranked(6, 8, analysis::Position::similar_to, 11.5);
  benchmark.difference = 0.5;
  benchmark.limits = limits;
  return wording::benchmark_working(row.model, row.finding, benchmark);
}

TEST(Limits, OfADifferenceSayWhyTheyAreNotThere) {
  const auto says = [](const stats::Interval& limits, const char* words) {
    return working(limits).find(words) != std::string::npos;
  };
  EXPECT_TRUE(says({-infinity, infinity},
                   "How far chance alone could carry the difference is not known, since too few of the areas "
                   "have figures for long enough."));
  EXPECT_TRUE(says({0.5, 0.5}, "is not known, since the quarters show no variation to judge by."));
  EXPECT_TRUE(says({0.2, 0.8}, "The difference is uncertain between +0.2 and +0.8."));
  EXPECT_TRUE(says({0.498, 0.502}, "The difference is uncertain between +0.498 and +0.502."));
}

TEST(Limits, OfAQuarterArePrintedApart) {
  const Case row = level(10, 12, 1, 2);
  const analysis::Signal signal{.unavailable = analysis::Signal::Unavailable::none,
                                .mean = 40.01,
                                .limits = {.lower = 39.98, .upper = 40.04}};
  EXPECT_EQ(wording::usual_quarters_words(row.model, row.measure(), signal, 1),
            "With the season removed, a single quarter of this measure usually lies between 39.98 and 40.04, "
            "around 40.01. The latest quarter does, and nothing unusual led up to it.");
}

}  // namespace
