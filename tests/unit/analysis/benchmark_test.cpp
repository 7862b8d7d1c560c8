#include <gtest/gtest.h>

#include "analysis/finding.h"
#include "unit/analysis/small_model.h"

namespace {

using analysis::Benchmark;
using analysis::Position;
using model::Kind;
using small::quarter;
using Unavailable = analysis::Benchmark::Unavailable;

const model::Period year = model::Period::year(2023);
const model::Standpoint now{.area = {"a"}, .period = year};
const std::vector<std::string> eight{"a", "b", "c", "d", "e", "f", "g", "h"};

// A yearly rate of eight areas with given events, all of the same size.
small::Site rates(const small::Numbers& events, double people = 1000000) {
  small::Site site;
  auto measure = small::measure("m", Kind::rate);
  measure.frequency = model::Frequency::year;
  measure.benchmarks = {{.group = {"msg"}}};
  measure.dispersion = 1;
  site.add(measure).areas(eight).group("msg", eight);
  for (std::size_t i = 0; i < events.size(); ++i) site.rows("m", eight[i], year, {events[i]}, {people});
  return site;
}
Benchmark benchmark_of(const small::Site& site, const model::Standpoint& from = now) {
  return small::find(site, from, "m").benchmarks.at(0);
}

TEST(Benchmark, FirstIsTheBetterEndAndTheLowestWhereNeitherIs) {
  small::Site site = rates({100, 200, 300, 400, 500, 600, 700, 800});
  for (const auto better : {model::Better::lower, model::Better::neither}) {
    site.model().measures[0].better = better;
    EXPECT_EQ(benchmark_of(site).rank, 1);
    EXPECT_TRUE(benchmark_of(site).first_is_lowest);
  }
  site.model().measures[0].better = model::Better::higher;
  EXPECT_EQ(benchmark_of(site).rank, 8);
  EXPECT_FALSE(benchmark_of(site).first_is_lowest);
  EXPECT_EQ(benchmark_of(site).members[7].rank, 1);
}

TEST(Benchmark, TheOwnAreaIsInsideTheAverage) {
  const auto found = benchmark_of(rates({900, 100, 100, 100, 100, 100, 100, 100}));
  EXPECT_DOUBLE_EQ(found.average, 0.2);
  EXPECT_DOUBLE_EQ(found.difference, 0.7);
  EXPECT_EQ(found.position, Position::above);
}

TEST(Benchmark, TiesAreNamedAndRankedTogether) {
  small::Site site = rates({300, 300, 100, 400, 500, 600, 700, 800});
  const auto found = benchmark_of(site);
  EXPECT_EQ(found.rank, 2);
  EXPECT_TRUE(found.is_tied);
  EXPECT_EQ(found.tied_with, std::vector<model::AreaId>{{"b"}});
  EXPECT_TRUE(found.members[1].is_tied);
  EXPECT_EQ(found.members[3].rank, 4);
}

TEST(Benchmark, AGapUnderTheMarginIsSimilar) {
  small::Site site = rates({1030000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000, 1000000}, 9e6);
  const auto found = benchmark_of(site);
  EXPECT_GT(found.limits.lower, 0);
  EXPECT_EQ(found.position, Position::similar_to);
  site.model().methods.benchmark_margin_percent = 2;
  EXPECT_EQ(benchmark_of(site).position, Position::above);
}

TEST(Benchmark, MissingMembersAreNamedAndFiveAreNeeded) {
  small::Site site = rates({100, small::gap, 300, 400, small::gap, 600, 700, small::gap});
  const auto found = benchmark_of(site);
  EXPECT_EQ(found.of, 5);
  EXPECT_EQ(found.missing, (std::vector<model::AreaId>{{"b"}, {"e"}, {"h"}}));
  EXPECT_EQ(found.unavailable, Unavailable::none);
  const auto four = benchmark_of(rates({100, 200, 300, 400}));
  EXPECT_EQ(four.unavailable, Unavailable::too_few_members);
  EXPECT_EQ(four.missing.size(), 4U);
}

TEST(Benchmark, SaysWhyThereIsNone) {
  const small::Numbers all{100, 200, 300, 400, 500, 600, 700, 800};
  EXPECT_EQ(benchmark_of(rates({small::gap, 200, 300, 400, 500, 600, 700, 800})).unavailable,
            Unavailable::own_value);

  small::Site chosen = rates(all);
  chosen.model().groups[0].chosen_for = model::AreaId{"b"};  // not mutual
  EXPECT_EQ(benchmark_of(chosen).unavailable, Unavailable::chosen_for_another);

  small::Site outside = rates(all);
  outside.area("z").rows("m", "z", year, {5}, {100});
  EXPECT_EQ(benchmark_of(outside, {.area = {"z"}, .period = year}).unavailable, Unavailable::unknown_area);

  small::Site count = rates(all);
  count.model().measures[0].kind = Kind::count;
  EXPECT_EQ(benchmark_of(count).unavailable, Unavailable::no_population);

  small::Site none = rates(all);
  none.model().measures[0].benchmarks.clear();
  EXPECT_TRUE(small::find(none, now, "m").benchmarks.empty());
}

TEST(Benchmark, EachAreaMayHaveItsOwnGroup) {
  small::Site site = rates({100, 200, 300, 400, 500, 600, 700, 800});
  model::Group& group = site.model().groups[0];
  group.membership = model::Group::Membership::by_area;
  group.members_by_area[{"a"}] = {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}};
  EXPECT_EQ(benchmark_of(site).of, 5);
  EXPECT_EQ(benchmark_of(site, {.area = {"h"}, .period = year}).unavailable, Unavailable::unknown_area);
}

TEST(Benchmark, FewEventsAreNotRanked) {
  EXPECT_TRUE(benchmark_of(rates({1, 2, 3, 4, 5, 6, 7, 11})).is_too_small_to_rank);   // 39 events of 8
  EXPECT_FALSE(benchmark_of(rates({1, 2, 3, 4, 5, 6, 7, 12})).is_too_small_to_rank);  // 40
}

TEST(Benchmark, SaysWhereOneEventOrTwoWouldGiveAnotherPlace) {
  using Expected = std::optional<int>;
  const auto close = [](double own) {
    return benchmark_of(rates({own, 200, 300, 400, 500, 600, 700, 800})).events_to_another_rank;
  };
  EXPECT_EQ(close(300), Expected(1));  // a tie
  EXPECT_EQ(close(301), Expected(1));
  EXPECT_EQ(close(302), Expected(2));
  EXPECT_EQ(close(398), Expected(2));
  EXPECT_EQ(close(303), Expected());
  EXPECT_EQ(close(100), Expected());
  EXPECT_EQ(benchmark_of(rates({5, 5, 5, 5, 5, 5, 5, 4})).events_to_another_rank, Expected());  // not ranked
}

TEST(Benchmark, OfSharesTurnsOnNumerators) {
  small::Site site;
  auto measure = small::measure("m", Kind::proportion);
  measure.frequency = model::Frequency::year;
  measure.benchmarks = {{.group = {"msg"}}};
  site.add(measure).areas(eight).group("msg", eight);
  for (std::size_t i = 0; i < eight.size(); ++i)
    site.shares("m", eight[i], year, {i == 0 ? 100.0 : 90.0 - static_cast<double>(i)}, {100});
  EXPECT_FALSE(benchmark_of(site).events_to_another_rank);  // 101 of 100 there is not
  EXPECT_EQ(small::find(site, {.area = {"b"}, .period = year}, "m").benchmarks.at(0).events_to_another_rank,
            1);
}

TEST(Benchmark, EveryDeclaredGroupIsComparedWithItsOwnMissingMembers) {
  small::Site site = rates({100, 200, 300, small::gap, 500, 600, 700, small::gap});
  site.area("n").rows("m", "n", year, {900}, {1000000});
  site.group("neighbours", {"a", "b", "c", "e", "f", "h"}).group("pair", {"a", "b"});
  model::Group nation{.id = {"ew"}, .name = "England and Wales", .short_name = "EW"};
  nation.membership = model::Group::Membership::all;
  site.group(nation);
  site.model().measures[0].benchmarks = {{.group = {"msg"}},
                                         {.group = {"neighbours"}},
                                         {.group = {"pair"}},
                                         {.group = {"ew"}, .average = model::Average::pooled}};
  const auto found = small::find(site, now, "m").benchmarks;
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].of, 6);
  EXPECT_EQ(found[0].missing, (std::vector<model::AreaId>{{"d"}, {"h"}}));
  EXPECT_EQ(found[1].of, 5);
  EXPECT_EQ(found[1].missing, std::vector<model::AreaId>{{"h"}});
  EXPECT_EQ(found[2].unavailable, Unavailable::too_few_members);
  EXPECT_EQ(found[3].of, 7);
  EXPECT_TRUE(found[3].missing.empty());
  EXPECT_EQ(found[3].average_kind, model::Average::pooled);
}

TEST(Benchmark, PooledIsAllEventsOnAllPeople) {
  small::Site site = rates({100, 100, 100, 100, 100, 100, 100});
  site.rows("m", "h", year, {9000}, {9000000});
  site.model().measures[0].benchmarks[0].average = model::Average::pooled;
  const auto found = benchmark_of(site);
  EXPECT_DOUBLE_EQ(found.average, 1000.0 * 9700 / 16000000);
  EXPECT_NEAR(found.difference, 0.1 - found.average, 1e-15);
  EXPECT_LT(found.limits.upper, 0);
  EXPECT_EQ(found.average_kind, model::Average::pooled);
}

TEST(Benchmark, TheSourcesOwnValueOfTheGroupGoesFirst) {
  small::Site site = rates({100, 200, 300, 400, 500, 600, 700, 800});
  const auto computed = benchmark_of(site);
  site.rows("m", "msg", year, {500}, {1000000});
  const auto found = benchmark_of(site);
  EXPECT_DOUBLE_EQ(found.average, 0.5);
  EXPECT_DOUBLE_EQ(found.difference, -0.4);
  EXPECT_NEAR(found.limits.upper - found.limits.lower, computed.limits.upper - computed.limits.lower, 1e-12);
  EXPECT_EQ(found.of, 8);
}

// Quarterly levels of eight areas; those of `short_series` have too few quarters to show their noise.
small::Site levels(std::size_t short_series) {
  small::Site site;
  auto measure = small::measure("m", Kind::level);
  measure.benchmarks = {{.group = {"msg"}}};
  site.add(measure).areas(eight).group("msg", eight);
  for (std::size_t i = 0; i < eight.size(); ++i) {
    const std::size_t quarters = i < short_series ? 4 : 16;
    small::Numbers values;
    for (std::size_t t = 0; t < quarters; ++t) values.push_back(i == 0 ? 12 : 10 + 0.1 * double((t * 7) % 3));
    site.rows("m", eight[i], quarter(2023, 4).shifted(-3 * (static_cast<int>(quarters) - 1)), values);
  }
  return site;
}

TEST(Benchmark, LevelsAreComparedByTheirOwnNoise) {
  const auto found = benchmark_of(levels(0));
  EXPECT_EQ(found.position, Position::above);
  EXPECT_EQ(found.rank, 8);
  EXPECT_EQ(found.rank_worst, 8);
}

TEST(Benchmark, WithoutKnownNoiseNothingStandsOut) {
  EXPECT_EQ(benchmark_of(levels(3)).position, Position::above);  // the median of the others' noise
  const auto unknown = benchmark_of(levels(8));
  EXPECT_EQ(unknown.position, Position::similar_to);
  EXPECT_EQ(unknown.rank_best, 1);
  EXPECT_EQ(unknown.rank_worst, 8);
}

TEST(Lines, OwnThenGroupThenNation) {
  small::Site site = rates({100, 200, 300, 400, 500, 600, 700, 800});
  site.area("i").rows("m", "i", year, {9000}, {10000000});
  model::Group nation{.id = {"ew"}, .name = "England and Wales", .short_name = "EW"};
  nation.membership = model::Group::Membership::all;
  site.group(nation);
  const auto lines = small::find(site, now, "m").lines;
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].of, analysis::Line::Of::own);
  EXPECT_EQ(lines[1].of, analysis::Line::Of::group);
  EXPECT_DOUBLE_EQ(lines[1].readings.back().published()->value, 0.45);
  EXPECT_EQ(lines[2].of, analysis::Line::Of::nation);
  EXPECT_DOUBLE_EQ(lines[2].readings.back().published()->value, 1000.0 * 12600 / 18000000);
}

TEST(Lines, AGroupOfFourHasNoAverage) {
  const auto lines = small::find(rates({100, 200, 300, 400}), now, "m").lines;
  EXPECT_EQ(lines.size(), 1U);
}

TEST(Lines, CountsStandAlone) {
  small::Site site = rates({100, 200, 300, 400, 500, 600, 700, 800});
  site.model().measures[0].kind = Kind::count;
  EXPECT_EQ(small::find(site, now, "m").lines.size(), 1U);
}

TEST(Lines, OfARatioAreItsCategories) {
  small::Site site;
  auto measure = small::measure("m", Kind::ratio);
  measure.window_months = 3;
  measure.categories = {{"black"}, {"asian"}, {"white"}};
  measure.baseline = model::Category{"white"};
  site.add(measure);
  for (const char* category : {"asian", "black", "white"})
    site.rows("m", "a", quarter(2023, 1), {4, 5, 6, 7}, {10, 10, 10, 10}, category);
  const auto finding = small::find(site, {.area = {"a"}, .period = quarter(2023, 4)}, "m", "black");
  ASSERT_EQ(finding.lines.size(), 2U);
  EXPECT_EQ(finding.lines[0].category.text, "black");
  EXPECT_EQ(finding.lines[1].of, analysis::Line::Of::category);
  EXPECT_EQ(finding.lines[1].category.text, "asian");
  EXPECT_EQ(finding.lines[1].readings.size(), 4U);
}

}  // namespace
