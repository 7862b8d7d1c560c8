#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "analysis/worth.h"
#include "base/number.h"
#include "oracle/table.h"
#include "stats/interval.h"
#include "stats/mover.h"
#include "stats/rank.h"
#include "stats/ratio.h"
#include "unit/analysis/small_model.h"

namespace {

using oracle::agrees;
using oracle::number;
using stats::Confidence;

struct Level {
  Confidence confidence;
  std::string suffix;
};
const std::vector<Level> levels{
    {Confidence::percent_95, "95"}, {Confidence::percent_99, "99"}, {Confidence::percent_99_8, "998"}};

// The published value as `analyse` finds it, for the columns of values beside the limits.
double value_of(double amount, double base, double per) {
  model::Measure measure = small::measure("m", model::Kind::rate);
  measure.per = per;
  return analysis::value_of(measure, {.amount = amount, .base = base});
}

TEST(Oracle, QuantilesAreThoseOfR) {
  const auto rows = oracle::ours("normal_and_chi2_constants.csv");
  ASSERT_EQ(rows.size(), 4U);
  for (const auto& row : rows) {
    const auto confidence = stats::confidence_from(std::round(*number(row.at("confidence")) * 1000) / 10);
    ASSERT_TRUE(confidence);
    const double z = stats::z_of(*confidence);
    EXPECT_TRUE(agrees(z, row.at("z"))) << row.at("confidence");
    EXPECT_TRUE(agrees(z * z, row.at("chi2_1df"))) << row.at("confidence");
  }
}

TEST(Oracle, LimitsOfUpToNineEventsAreThoseOfR) {
  const auto rows = oracle::ours("poisson_exact_limits_0_to_9.csv");
  ASSERT_EQ(rows.size(), 10U);
  for (const auto& row : rows) {
    const double events = *number(row.at("events"));
    for (const auto& [confidence, suffix] : {levels[0], levels[2]}) {
      const auto limits = stats::count_limits(events, confidence);
      EXPECT_TRUE(agrees(limits.lower, row.at("lower" + suffix))) << events;
      EXPECT_TRUE(agrees(limits.upper, row.at("upper" + suffix))) << events;
    }
  }
}

TEST(Oracle, RatesHaveTheIntervalsOfPheRate) {
  const auto rows = oracle::ours("rate_ci_phe_rate.csv");
  ASSERT_EQ(rows.size(), 40U);
  for (const auto& row : rows) {
    const double per = *number(row.at("multiplier"));
    const double count = *number(row.at("count"));
    EXPECT_TRUE(agrees(value_of(count, *number(row.at("population")), per), row.at("rate"))) << count;
    EXPECT_EQ(count < 10 ? "Exact" : "Byars", row.at("method")) << "where the table of limits ends";
    for (const auto& [confidence, suffix] : levels) {
      const auto limits = stats::rate_limits(count, *number(row.at("population")), per, confidence);
      EXPECT_TRUE(agrees(limits.lower, row.at("lower" + suffix))) << row.at("count") << " at " << suffix;
      EXPECT_TRUE(agrees(limits.upper, row.at("upper" + suffix))) << row.at("count") << " at " << suffix;
    }
  }
}

TEST(Oracle, SharesHaveTheIntervalsOfPheProportion) {
  const auto rows = oracle::ours("proportion_ci_phe_proportion.csv");
  ASSERT_EQ(rows.size(), 37U);
  for (const auto& row : rows) {
    const double scale = 1 / *number(row.at("multiplier"));
    EXPECT_EQ(row.at("method"), "Wilson");
    EXPECT_TRUE(
        agrees(value_of(*number(row.at("count")), *number(row.at("total")), 1), row.at("percentage"), scale));
    for (const auto& [confidence, suffix] : levels) {
      const auto limits =
          stats::share_limits(*number(row.at("count")), *number(row.at("total")), stats::z_of(confidence));
      EXPECT_TRUE(agrees(limits.lower, row.at("lower" + suffix), scale)) << row.at("count");
      EXPECT_TRUE(agrees(limits.upper, row.at("upper" + suffix), scale)) << row.at("count");
    }
  }
}

TEST(Oracle, ChangesOfSharesHaveNewcombesInterval) {
  const auto rows = oracle::ours("proportion_difference_newcombe_ratesci.csv");
  ASSERT_EQ(rows.size(), 8U);
  for (const auto& row : rows) {
    const stats::Counted later{.amount = *number(row.at("x1")), .base = *number(row.at("n1"))};
    const stats::Counted earlier{.amount = *number(row.at("x2")), .base = *number(row.at("n2"))};
    const auto limits =
        stats::share_difference_limits(later, earlier, 1, stats::z_of(Confidence::percent_95));
    EXPECT_TRUE(agrees(later.amount / later.base - earlier.amount / earlier.base, row.at("rd")));
    EXPECT_TRUE(agrees(limits.lower, row.at("newcombe_lower95"))) << row.at("x1");
    EXPECT_TRUE(agrees(limits.upper, row.at("newcombe_upper95"))) << row.at("x1");
  }
}

// ratesci joins the score limits of each rate, x + z²/2 -/+ z sqrt(x + z²/4), by MOVER: this checks the
// joining.
TEST(Oracle, DifferencesOfRatesAreJoinedByMover) {
  const auto rows = oracle::ours("rate_ratio_poisson_test_and_mover.csv");
  ASSERT_EQ(rows.size(), 17U);
  const double z = stats::z_of(Confidence::percent_95);
  const auto estimate = [&](double events, double time) {
    const double middle = events + z * z / 2;
    const double arm = z * std::sqrt(events + z * z / 4);
    return stats::Estimate{.value = events / time,
                           .limits = {.lower = (middle - arm) / time, .upper = (middle + arm) / time}};
  };
  for (const auto& row : rows) {
    const auto found = stats::difference(estimate(*number(row.at("x1")), *number(row.at("t1"))),
                                         estimate(*number(row.at("x2")), *number(row.at("t2"))));
    EXPECT_TRUE(agrees(found.value, row.at("rd_mover_rao_est"), 1, 1e-18)) << row.at("x1");
    EXPECT_TRUE(agrees(found.limits.lower, row.at("rd_mover_rao_lower95"), 1, 1e-18)) << row.at("x1");
    EXPECT_TRUE(agrees(found.limits.upper, row.at("rd_mover_rao_upper95"), 1, 1e-18)) << row.at("x1");
  }
}

// R's poisson.test is the exact form of the same conditional test: narrower is ours, and never on another
// side of 1 by more than the exact test's caution.
TEST(Oracle, RatiosOfRatesLieInsideTheExactInterval) {
  for (const auto& row : oracle::ours("rate_ratio_poisson_test_and_mover.csv")) {
    const stats::Counted later{.amount = *number(row.at("x1")), .base = *number(row.at("t1"))};
    const stats::Counted earlier{.amount = *number(row.at("x2")), .base = *number(row.at("t2"))};
    if (later.amount + earlier.amount < 20) continue;  // where the score form is not yet near the exact one
    const auto limits = stats::rate_ratio_limits(later, earlier, 1, stats::z_of(Confidence::percent_95));
    EXPECT_GE(limits.lower, *number(row.at("rr_lower95")) * 0.999) << row.at("x1");
    EXPECT_LE(limits.upper, *number(row.at("rr_upper95")) * 1.001) << row.at("x1");
  }
}

// The same table, published as the ratio between two categories of a measure.
TEST(Oracle, ARatioBetweenCategoriesIsPublishedWithThoseLimits) {
  const model::Period year = model::Period::year(2023);
  for (const auto& row : oracle::ours("rate_ratio_poisson_test_and_mover.csv")) {
    small::Site site;
    auto measure = small::measure("m", model::Kind::ratio);
    measure.frequency = model::Frequency::year;
    measure.categories = {{"one"}};
    measure.baseline = model::Category{"two"};
    site.add(measure);
    site.rows("m", "own", year, {number(row.at("x1"))}, {number(row.at("t1"))}, "one");
    site.rows("m", "own", year, {number(row.at("x2"))}, {number(row.at("t2"))}, "two");
    const auto latest = small::find(site, {.area = {"own"}, .period = year}, "m", "one").latest;
    if (*number(row.at("x2")) == 0) {  // R: infinite, or not a number
      EXPECT_TRUE(latest.lacking()) << row.at("x1");
      continue;
    }
    ASSERT_TRUE(latest.published()) << row.at("x1");
    EXPECT_TRUE(agrees(latest.published()->value, row.at("rate_ratio"))) << row.at("x1");
    const stats::Interval limits = latest.published()->limits.value();
    EXPECT_LE(limits.lower, latest.published()->value);
    EXPECT_GE(limits.upper, latest.published()->value);
    if (*number(row.at("x1")) + *number(row.at("x2")) < 20) continue;  // the score form is not yet near
    EXPECT_GE(limits.lower, *number(row.at("rr_lower95")) * 0.999) << row.at("x1");
    EXPECT_LE(limits.upper, *number(row.at("rr_upper95")) * 1.001) << row.at("x1");
    // Both sides of 1, or the same side as the exact test unless that is just over its 5%.
    const double p = *number(row.at("p_exact"));
    const bool is_near = p > 0.03 && p < 0.08;
    EXPECT_TRUE(is_near || (limits.lower <= 1 && 1 <= limits.upper) == (p > 0.05)) << row.at("x1");
  }
}

TEST(Oracle, RanksAndTiesAreThoseOfR) {
  const auto rows = oracle::ours("ranks_ties.csv");
  ASSERT_EQ(rows.size(), 56U);
  for (const auto& own : rows) {
    if (!number(own.at("value"))) continue;
    std::vector<stats::Counted> all;
    std::size_t at = 0;
    for (const auto& row : rows) {
      if (row.at("set") != own.at("set") || !number(row.at("value"))) continue;
      if (row.at("force") == own.at("force")) at = all.size();
      all.push_back({.amount = *number(row.at("value")), .base = 1});
    }
    const auto low = stats::rank_of(at, all, stats::First::lowest);
    const auto high = stats::rank_of(at, all, stats::First::highest);
    EXPECT_EQ(low.number, *number(own.at("rank_low_is_1_min"))) << own.at("set");
    EXPECT_EQ(high.number, *number(own.at("rank_high_is_1_min"))) << own.at("set");
    EXPECT_EQ(!low.tied.empty(), own.at("tied") == "TRUE") << own.at("set");
    // The other ways to number ties follow from the best rank and how many share it.
    const auto others = static_cast<double>(low.tied.size());
    EXPECT_EQ(low.number, *number(own.at("dplyr_min_rank"))) << own.at("set");
    EXPECT_EQ(low.number + others, *number(own.at("rank_low_is_1_max"))) << own.at("set");
    EXPECT_EQ(low.number + others / 2, *number(own.at("rank_low_is_1_average"))) << own.at("set");
    EXPECT_EQ(static_cast<double>(all.size()), *number(own.at("n_available")));
  }
}

TEST(Oracle, RoundingIsThatOfRoundFiveUp) {
  const auto rows = oracle::ours("rounding.csv");
  ASSERT_EQ(rows.size(), 75U);
  for (const auto& row : rows) {
    const double value = base::rounded(*number(row.at("x")), static_cast<int>(*number(row.at("dp"))));
    EXPECT_TRUE(agrees(value, row.at("round_half_up_dfeR"))) << row.at("x") << " to " << row.at("dp");
    EXPECT_FALSE(value == 0 && std::signbit(value)) << row.at("x");
  }
}

// The authors' own examples: read from the reference folder, never copied.
TEST(Oracle, PublishedExamplesOfRatesHold) {
  const auto rows = oracle::shared("phe_package_testdata_rate.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  for (const auto& row : rows) {
    const auto events = number(row.at("Numerator"));
    const auto population = number(row.at("Denominator"));
    if (!events || !population) continue;
    const double per = *number(row.at("multiplier"));
    EXPECT_TRUE(agrees(value_of(*events, *population, per), row.at("value"))) << *events;
    EXPECT_EQ(row.at("method"), *events < 10 ? "Exact" : "Byars") << *events;
    const auto usual = stats::rate_limits(*events, *population, per, Confidence::percent_95);
    const auto wide = stats::rate_limits(*events, *population, per, Confidence::percent_99_8);
    EXPECT_TRUE(agrees(usual.lower, row.at("lower95_0cl"))) << *events;
    EXPECT_TRUE(agrees(usual.upper, row.at("upper95_0cl"))) << *events;
    EXPECT_TRUE(agrees(wide.lower, row.at("lower99_8cl"))) << *events;
    EXPECT_TRUE(agrees(wide.upper, row.at("upper99_8cl"))) << *events;
  }
}

TEST(Oracle, PublishedExamplesOfSharesHold) {
  const auto rows = oracle::shared("phe_package_testdata_proportion.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  for (const auto& row : rows) {
    const auto part = number(row.at("Numerator"));
    const auto whole = number(row.at("Denominator"));
    if (!part || !whole) continue;
    const double scale = 1 / *number(row.at("multiplier"));
    EXPECT_TRUE(agrees(value_of(*part, *whole, 1), row.at("value"), scale)) << *part;
    EXPECT_EQ(row.at("method"), "Wilson") << *part;
    const auto usual = stats::share_limits(*part, *whole, stats::z_of(Confidence::percent_95));
    const auto wide = stats::share_limits(*part, *whole, stats::z_of(Confidence::percent_99_8));
    EXPECT_TRUE(agrees(usual.lower, row.at("lower95_0cl"), scale)) << *part;
    EXPECT_TRUE(agrees(usual.upper, row.at("upper95_0cl"), scale)) << *part;
    EXPECT_TRUE(agrees(wide.lower, row.at("lower99_8cl"), scale)) << *part;
    EXPECT_TRUE(agrees(wide.upper, row.at("upper99_8cl"), scale)) << *part;
  }
}

TEST(Oracle, PublishedExamplesOfByarAndWilsonHold) {
  const auto rows = oracle::shared("phe_package_testdata_byars_wilson.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  for (const auto& row : rows) {
    const double x = *number(row.at("x"));
    const auto confidence = row.at("confidence") == "95%" ? Confidence::percent_95 : Confidence::percent_99_8;
    const bool is_byar = row.at("method") == "Byars";
    if (is_byar && x < 10) continue;  // the exact limits stand there
    const auto limits = is_byar ? stats::count_limits(x, confidence)
                                : stats::share_limits(x, *number(row.at("n")), stats::z_of(confidence));
    EXPECT_TRUE(agrees(limits.lower, row.at("lowercl"))) << x;
    EXPECT_TRUE(agrees(limits.upper, row.at("uppercl"))) << x;
  }
}

}  // namespace
