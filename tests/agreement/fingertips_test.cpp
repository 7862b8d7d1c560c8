// The rules of Fingertips, as we wrote them again, against tables that its own programs made, and R.
#include "agreement/fingertips.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>

#include "agreement/rivals.h"
#include "oracle/table.h"

namespace {

using agreement::Marker;
using agreement::Program;
using agreement::RecentTrend;
using agreement::Refusal;
using agreement::Year;
using analysis::Position;
using oracle::agrees;
using oracle::number;
using oracle::Row;

const double z95 = stats::z_of(stats::Confidence::percent_95);
const double z998 = stats::z_of(stats::Confidence::percent_99_8);

struct Series {
  bool is_of_shares = false;
  std::vector<Year> years = {};  // oldest first
};

Year year_of(const Row& row) {
  const auto lower = number(row.at("lower95"));
  const auto upper = number(row.at("upper95"));
  return {.count = number(row.at("count")),
          .denominator = number(row.at("denominator")),
          .value = number(row.at("value")),
          .limits = {.lower = lower.value_or(0), .upper = upper.value_or(0)}};
}

// The inputs are unit tests of other projects: read from the reference folder, never copied.
std::map<std::string, Series> all_series() {
  std::map<std::string, std::map<double, Year>> by_case;
  std::map<std::string, Series> found;
  for (const Row& row : oracle::shared("trend_chi2_inputs.csv")) {
    by_case[row.at("case_id")][*number(row.at("year"))] = year_of(row);
    found[row.at("case_id")].is_of_shares = row.at("type") == "proportion";
  }
  for (const auto& [name, years] : by_case) {
    for (const auto& [when, year] : years) found[name].years.push_back(year);
  }
  return found;
}

const std::map<std::string, Marker> markers{{"CannotBeCalculated", Marker::cannot_be_calculated},
                                            {"NoChange", Marker::no_change},
                                            {"Increasing", Marker::increasing},
                                            {"Decreasing", Marker::decreasing}};
const std::map<std::string, Refusal> refusals{
    {"", Refusal::none},
    {"Not enough data points to calculate recent trend", Refusal::too_few_years},
    {"Not enough data points with valid values to calculate recent trend", Refusal::too_few_valid_years},
    {"The recent trend cannot be calculated", Refusal::count_is_denominator}};

RecentTrend answer(const std::string& method, const std::vector<Year>& years) {
  if (method == "fingertips-2020 proportions (Armitage)") return agreement::recent_trend_of_shares(years);
  if (method == "fingertips-2020 weighted regression")
    return agreement::recent_trend(years, Program::of_2020);
  EXPECT_EQ(method, "FingertipsNext-2025 weighted regression");
  return agreement::recent_trend(years, Program::of_2025);
}

TEST(Fingertips, RecentTrendIsThatOfBothPrograms) {
  const auto rows = oracle::shared("trend_chi2_fingertips.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  ASSERT_EQ(rows.size(), 55U);
  const auto series = all_series();
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id") + ", " + row.at("method"));
    const std::vector<Year>& years = series.at(row.at("case_id")).years;
    const RecentTrend found = answer(row.at("method"), years);
    EXPECT_EQ(static_cast<double>(years.size()), *number(row.at("points")));
    EXPECT_TRUE(agrees(found.chi_square, row.at("chi_square"), 1, 0));
    EXPECT_EQ(found.is_significant, row.at("is_significant") == "True");
    EXPECT_EQ(found.marker, markers.at(row.at("marker")));
    EXPECT_EQ(found.refusal, refusals.at(row.at("message")));
  }
}

// R's answers are of the last five valid years, even where Fingertips refuses.
std::vector<Year> five_years(const std::vector<Year>& years) {
  std::vector<Year> valid;
  for (const Year& year : years) {
    if (year.value) valid.push_back(year);
  }
  return {valid.end() - 5, valid.end()};
}

void expect_the_same(double ours, const std::string& theirs) {
  if (theirs == "NaN") {
    EXPECT_TRUE(std::isnan(ours)) << ours;
  } else {
    EXPECT_TRUE(agrees(ours, theirs, 1, 1e-300));
  }
}

TEST(Fingertips, RegressionAndTestOfSharesAreThoseOfR) {
  const auto rows = oracle::shared("trend_chi2_r_crosscheck.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  ASSERT_EQ(rows.size(), 22U);
  const auto series = all_series();
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    const Series& own = series.at(row.at("case_id"));
    const std::vector<Year> years = five_years(own.years);
    const agreement::Line line = agreement::weighted_line(years);
    expect_the_same(line.slope, row.at("wls_slope"));
    expect_the_same(line.chi_square, row.at("wls_chi2"));
    expect_the_same(std::erfc(std::sqrt(line.chi_square / 2)), row.at("wls_p"));
    EXPECT_EQ(own.is_of_shares, row.at("prop.trend.test_chi2") != "NA");
    if (own.is_of_shares)
      expect_the_same(agreement::armitage_chi_square(years), row.at("prop.trend.test_chi2"));
  }
}

// The intervals that Fingertips prints beside its values are ours, where its authors have not rounded them.
TEST(Fingertips, YearsHaveOurIntervals) {
  const auto rows = oracle::shared("trend_chi2_inputs.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  ASSERT_EQ(rows.size(), 119U);
  int compared = 0;
  for (const Row& row : rows) {
    const Year year = year_of(row);
    if (!year.value || row.at("case_id").starts_with("ft")) continue;
    const bool is_share = row.at("type") == "proportion";
    const double per = is_share ? 100 : 1000;
    const stats::Interval rate =
        stats::rate_limits(*year.count, *year.denominator, per, stats::Confidence::percent_95);
    const stats::Interval share = stats::share_limits(*year.count, *year.denominator, z95);
    EXPECT_TRUE(agrees(*year.count / *year.denominator * per, row.at("value"))) << row.at("case_id");
    EXPECT_TRUE(agrees(is_share ? share.lower * 100 : rate.lower, row.at("lower95"))) << row.at("case_id");
    EXPECT_TRUE(agrees(is_share ? share.upper * 100 : rate.upper, row.at("upper95"))) << row.at("case_id");
    ++compared;
  }
  EXPECT_GT(compared, 80);
}

// --- comparison ---

std::string judged(Position position, const Row& row, const char* better, const char* worse) {
  if (position == Position::similar_to) return "Same";
  const bool is_high_good = row.at("polarity") == "high_is_good";
  return (position == Position::above) == is_high_good ? better : worse;
}

stats::Interval limits_of(const Row& row, const std::string& name, const std::string& level) {
  return {.lower = *number(row.at(name + "lower" + level)), .upper = *number(row.at(name + "upper" + level))};
}

std::string by_two_levels(const Row& row, double benchmark) {
  const Position far = agreement::by_own_interval(limits_of(row, "", "998"), benchmark);
  if (far != Position::similar_to) return judged(far, row, "Best", "Worst");
  const Position near = agreement::by_own_interval(limits_of(row, "", "95"), benchmark);
  return judged(near, row, "Better", "Worse");
}

std::string by_limits(const Row& row, double z) {
  if (row.at("unit") != "100") return "";  // asked of shares alone
  const stats::Counted share{.amount = *number(row.at("count")), .base = *number(row.at("denominator"))};
  const Position position =
      agreement::by_control_limits(share, *number(row.at("comparator")) / *number(row.at("unit")), z);
  return judged(position, row, "Better", "Worse");
}

TEST(Fingertips, ComparersGiveItsWords) {
  const auto rows = oracle::ours("benchmark_fingertips_comparers.csv");
  ASSERT_EQ(rows.size(), 20U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    const double benchmark = *number(row.at("comparator"));
    const stats::Interval own = limits_of(row, "", "95");
    EXPECT_EQ(judged(agreement::by_own_interval(own, benchmark), row, "Better", "Worse"),
              row.at("single_ci_95"));
    EXPECT_EQ(by_two_levels(row, benchmark), row.at("single_ci_two_levels"));
    const stats::Interval theirs = limits_of(row, "comparator_", "95");
    EXPECT_EQ(judged(agreement::by_two_intervals(own, theirs), row, "Better", "Worse"),
              row.at("double_ci_overlap"));
    EXPECT_EQ(by_limits(row, z95), row.at("spc_proportion_95"));
    EXPECT_EQ(by_limits(row, z998), row.at("spc_proportion_998"));
  }
}

TEST(Fingertips, ComparersTakeOurIntervals) {
  for (const Row& row : oracle::ours("benchmark_fingertips_comparers.csv")) {
    SCOPED_TRACE(row.at("case_id"));
    const double count = *number(row.at("count"));
    const double base = *number(row.at("denominator"));
    const double unit = *number(row.at("unit"));
    EXPECT_TRUE(agrees(count / base * unit, row.at("value")));
    const auto limits = [&](stats::Confidence confidence) {
      if (unit != 100) return stats::rate_limits(count, base, unit, confidence);
      const stats::Interval share = stats::share_limits(count, base, stats::z_of(confidence));
      return stats::Interval{.lower = share.lower * 100, .upper = share.upper * 100};
    };
    EXPECT_TRUE(agrees(limits(stats::Confidence::percent_95).lower, row.at("lower95")));
    EXPECT_TRUE(agrees(limits(stats::Confidence::percent_95).upper, row.at("upper95")));
    EXPECT_TRUE(agrees(limits(stats::Confidence::percent_99_8).lower, row.at("lower998")));
    EXPECT_TRUE(agrees(limits(stats::Confidence::percent_99_8).upper, row.at("upper998")));
  }
}

std::string position_at(const std::string& significance) {
  if (significance.starts_with("High")) return "above";
  return significance.starts_with("Low") ? "below" : "similar";
}
std::string name_of(Position position) {
  if (position == Position::above) return "above";
  return position == Position::below ? "below" : "similar";
}

TEST(Fingertips, FunnelPlacesAreasAsItsPackageDoes) {
  const auto rows = oracle::ours("funnel_significance_phe.csv");
  ASSERT_EQ(rows.size(), 24U);
  std::map<std::string, agreement::Group> groups;
  for (const Row& row : rows) {
    agreement::Group& group = groups[row.at("set")];
    group.are_shares = row.at("set") == "proportion";
    group.areas.push_back({.amount = *number(row.at("events")), .base = *number(row.at("denominator"))});
  }
  std::map<std::string, std::size_t> next;
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("set") + " " + row.at("force"));
    agreement::Group& group = groups[row.at("set")];
    group.own = next[row.at("set")]++;
    const stats::Counted& own = group.areas[group.own];
    EXPECT_TRUE(agrees(own.amount / own.base, row.at("value"), group.are_shares ? 0.01 : 0.001));
    EXPECT_EQ(name_of(agreement::funnel(group)), position_at(row.at("significance")));
  }
}

TEST(Fingertips, QuartilesAreThoseOfPheQuantile) {
  const auto rows = oracle::ours("quartiles_phe_quantile.csv");
  ASSERT_EQ(rows.size(), 16U);
  std::map<std::string, std::vector<double>> values;
  std::map<std::string, std::vector<int>> expected;
  for (const Row& row : rows) {
    values[row.at("set")].push_back(*number(row.at("value")));
    expected[row.at("set")].push_back(static_cast<int>(*number(row.at("quartile_low_is_1"))));
  }
  for (const auto& [set, quartiles] : expected)
    EXPECT_EQ(agreement::quantiles(values[set], 4), quartiles) << set;
}

}  // namespace
