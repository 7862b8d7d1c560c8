// The rules that were not chosen, against the slow reference and their plain definitions.
#include "agreement/rivals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>

#include "agreement/real_crime.h"
#include "analysis/dispersion.h"
#include "analysis/trend.h"
#include "oracle/reference.h"
#include "oracle/verdicts.h"
#include "unit/analysis/small_model.h"

namespace {

using agreement::Group;
using agreement::Seen;
using agreement::Year;
using analysis::Position;
using analysis::TrendWord;
using oracle::number;
using oracle::numbers;
using oracle::Row;
using testing::ElementsAre;

constexpr int cases = 4000;
constexpr int seed = 20240307;

std::vector<double> plain(const std::string& text) {
  std::vector<double> values;
  for (const auto& value : numbers(text)) values.push_back(*value);
  return values;
}

stats::Counted counted(const std::string& text) {
  const std::vector<double> pair = plain(text);
  return {.amount = pair.at(0), .base = pair.at(1)};
}

Year year_of(double count, double population) {
  return {.count = count,
          .denominator = population,
          .value = count / population * 1000,
          .limits = stats::rate_limits(count, population, 1000, stats::Confidence::percent_95)};
}

Seen seen_in(const Row& row) {
  Seen seen{.quarters = plain(row.at("quarters")), .rolling = plain(row.at("rolling"))};
  const std::vector<double> counts = plain(row.at("counts"));
  const std::vector<double> populations = plain(row.at("populations"));
  for (std::size_t i = 0; i < counts.size(); ++i) seen.years.push_back(year_of(counts[i], populations[i]));
  seen.later = counted(row.at("later"));
  seen.earlier = counted(row.at("earlier"));
  return seen;
}

Group group_in(const Row& row) {
  Group group{.own = static_cast<std::size_t>(*number(row.at("own"))),
              .are_shares = row.at("kind") == "proportion"};
  const std::vector<double> events = plain(row.at("events"));
  const std::vector<double> bases = plain(row.at("denominators"));
  for (std::size_t i = 0; i < events.size(); ++i)
    group.areas.push_back({.amount = events[i], .base = bases[i]});
  return group;
}

const std::map<std::string, agreement::TrendJudge> trend_judges{
    {"sign", agreement::sign_of_change},
    {"five_percent", agreement::beyond_five_percent},
    {"poisson", agreement::beyond_poisson},
    {"spc_rolling", agreement::spc_of_rolling_years},
    {"spc_quarters", agreement::spc_of_quarters},
    {"spc_guarded", agreement::spc_of_quarters_guarded},
    {"seasonal_mk", agreement::seasonal_mann_kendall_of_five_years},
    {"fingertips", agreement::fingertips_of_2025},
};
const std::map<std::string, agreement::BenchmarkJudge> benchmark_judges{
    {"gap_sign", agreement::sign_of_gap},          {"own_interval", agreement::own_interval_against_average},
    {"two_intervals", agreement::two_intervals},   {"funnel", agreement::funnel},
    {"one_sd", agreement::one_standard_deviation},
};

// An empty cell: no answer that another program must share.
void check_trends(const Row& row, std::map<std::string, int>& given) {
  const Seen seen = seen_in(row);
  for (const auto& [column, judge] : trend_judges) {
    if (row.at(column).empty()) continue;
    EXPECT_EQ(oracle::word_of(judge(seen)), row.at(column)) << column;
    ++given[column + " " + row.at(column)];
  }
  EXPECT_EQ(agreement::fingertips_of_2020(seen), agreement::fingertips_of_2025(seen));
  const auto trend = agreement::recent_trend(seen.years, agreement::Program::of_2025);
  if (row.at("chi_square").empty()) return;
  EXPECT_TRUE(oracle::agrees(trend.chi_square, row.at("chi_square"), 1, 1e-9));
}

void check_positions(const Row& row, std::map<std::string, int>& given) {
  const Group group = group_in(row);
  for (const auto& [column, judge] : benchmark_judges) {
    if (row.at(column).empty()) continue;
    EXPECT_EQ(oracle::position_of(judge(group)), row.at(column)) << column;
    ++given[column + " " + row.at(column)];
  }
}

TEST(Rivals, GiveTheWordsOfTheReferenceForRandomSeries) {
  const auto rows = oracle::asked_of_the_reference("random_rivals.py", cases, seed);
  if (rows.empty()) GTEST_SKIP() << "the reference folder or python3 is absent";
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(cases));
  std::map<std::string, int> given;
  for (const Row& row : rows) {
    SCOPED_TRACE("case " + row.at("case_id"));
    row.at("test") == "trend" ? check_trends(row, given) : check_positions(row, given);
    if (HasFailure()) break;  // the first case that differs says enough
  }
  for (const auto& [column, judge] : trend_judges) {
    for (const char* word : {" Increasing", " Reducing"}) EXPECT_GT(given[column + word], 20) << column;
    EXPECT_GT(given[column + " Stable"], column == "sign" ? -1 : 20) << column;
  }
  for (const auto& [column, judge] : benchmark_judges) {
    for (const char* word : {" above", " below"}) EXPECT_GT(given[column + word], 20) << column;
  }
}

// The column that the reference made for control charts as a word; not chosen, so no part of `analyse`.
TEST(Rivals, GuardedChartGivesTheGoldenWords) {
  const auto rows = oracle::ours("golden_trend_words.csv");
  ASSERT_EQ(rows.size(), 29U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    const auto events = numbers(row.at("events"));
    const auto bases = numbers(row.at("denominators"));
    Seen seen;
    for (std::size_t i = 0; i < events.size(); ++i) {
      if (events[i] && bases[i]) seen.quarters.push_back(*events[i] / *bases[i]);
    }
    if (seen.quarters.size() < events.size()) seen.quarters.clear();  // the reference asks for all of them
    EXPECT_EQ(oracle::word_of(agreement::spc_of_quarters_guarded(seen)), row.at("spc_word"));
  }
}

// --- by their definitions ---

TEST(Rivals, SayNothingOfWhatTheyCannotSee) {
  for (const auto& rule : agreement::trend_rules())
    EXPECT_EQ(rule.judge(Seen{}), TrendWord::not_available) << rule.name;
}

TEST(Rivals, OfChangeStandExactlyOnTheirMargin) {
  Seen seen;
  seen.earlier = stats::Counted{.amount = 400, .base = 1000};
  seen.later = stats::Counted{.amount = 420, .base = 1000};
  EXPECT_EQ(agreement::beyond_five_percent(seen), TrendWord::stable);
  EXPECT_EQ(agreement::sign_of_change(seen), TrendWord::increasing);
  seen.later->amount = 421;
  EXPECT_EQ(agreement::beyond_five_percent(seen), TrendWord::increasing);
  EXPECT_EQ(agreement::beyond_poisson(seen), TrendWord::stable);
  seen.later->amount = 460;
  EXPECT_EQ(agreement::beyond_poisson(seen), TrendWord::increasing);
}

TEST(Rivals, OfChartsTakeAnOldStepForATrendUnlessGuarded) {
  Seen seen;
  for (int quarter = 0; quarter < 24; ++quarter)
    seen.quarters.push_back((quarter < 12 ? 100 : 130) + (quarter * 7 % 5));
  EXPECT_EQ(agreement::spc_of_quarters(seen), TrendWord::increasing);
  EXPECT_EQ(agreement::spc_of_quarters_guarded(seen), TrendWord::stable);
}

TEST(Rivals, OfSharesAreAskedOfSharesAlone) {
  Seen seen;
  for (int i = 0; i < 5; ++i) {
    const double count = 1000 + 100 * i;
    seen.years.push_back(year_of(count, 40000));
  }
  EXPECT_EQ(agreement::fingertips_of_shares(seen), TrendWord::not_available);
  seen.is_share = true;
  EXPECT_EQ(agreement::fingertips_of_shares(seen), TrendWord::reducing);  // its known fault: it rises
  EXPECT_EQ(agreement::fingertips_of_2025(seen), TrendWord::increasing);
}

// --- what is looked at ---

TEST(Seen, HoldsQuartersRollingYearsAndWholeYears) {
  small::Site site;
  site.add(small::measure("m", model::Kind::rate)).area("own");
  const small::Numbers events{5, 6, 7, small::gap, 10, 20, 30, 40, 50, 60, 70, 80, 90};
  site.rows("m", "own", small::quarter(2020, 4), events, small::Numbers(events.size(), 1000.0));
  const auto view =
      analysis::view_of(site.model(), site.model().measures.front(), {}, small::quarter(2023, 4));
  const Seen seen = agreement::seen_at(view, {"own"}, small::quarter(2023, 4).last().index);
  EXPECT_THAT(seen.quarters, ElementsAre(10, 20, 30, 40, 50, 60, 70, 80, 90));
  EXPECT_THAT(seen.rolling, ElementsAre(100, 140, 180, 220, 260, 300));
  ASSERT_EQ(seen.years.size(), 3U);
  EXPECT_FALSE(seen.years[0].value);
  EXPECT_EQ(seen.years[1].count, 140);
  EXPECT_EQ(seen.years[2].count, 300);
  EXPECT_EQ(seen.years[2].denominator, 1000);
  EXPECT_EQ(seen.years[2].value, 300);
  EXPECT_EQ(seen.earlier->amount, 140);
  EXPECT_EQ(seen.later->amount, 300);
}

TEST(Seen, StopsAtABreak) {
  small::Site site;
  auto measure = small::measure("m", model::Kind::rate);
  measure.breaks.push_back({.at = small::quarter(2022, 1), .reason = "counting rule"});
  site.add(measure).area("own");
  site.rows("m", "own", small::quarter(2020, 1), small::Numbers(16, 10.0), small::Numbers(16, 1000.0));
  const auto view = analysis::view_of(site.model(), measure, {}, small::quarter(2023, 4));
  const Seen seen = agreement::seen_at(view, {"own"}, small::quarter(2023, 4).last().index);
  EXPECT_EQ(seen.quarters.size(), 8U);
  EXPECT_EQ(seen.rolling.size(), 5U);
  EXPECT_EQ(seen.years.size(), 2U);
}

}  // namespace
