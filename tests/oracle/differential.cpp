// Thousands of seeded random series, answered by the slow reference and by `analyse`: the same words, the
// same numbers.
#include <gtest/gtest.h>

#include <string>

#include "oracle/cases.h"
#include "oracle/reference.h"
#include "oracle/shards.h"
#include "oracle/verdicts.h"

namespace {

using oracle::number;
using oracle::numbers;
using oracle::Row;

constexpr oracle::Script series{.name = "random_cases.py", .cases = 3000};
constexpr int parts = 8;
constexpr int first_seed = 20240305;

void set_methods(small::Site& site, const Row& row) {
  model::Methods& methods = site.model().methods;
  methods.confidence_percent = number(row.at("confidence")).value_or(methods.confidence_percent);
  if (const auto margin = number(row.at("margin")))
    methods.trend_margin_percent = methods.points_margin = *margin;
}

void expect_verdict(const small::Site& site, const Row& row, const std::string& category = "") {
  const auto trend = small::find(site, oracle::standpoint(), "m", category).trend;
  oracle::expect_trend(trend, row, oracle::last_quarter);
  if (row.at("kind") != "value") return;
  const auto& noise = trend.dispersion;
  EXPECT_TRUE(oracle::agrees(noise ? noise->sigma : std::nullopt, row.at("sigma"))) << "sigma";
}

void check_trend(const Row& row) {
  model::Measure measure = oracle::measure_of(row);
  measure.dispersion = number(row.at("phi"));
  small::Site site;
  site.add(measure);
  set_methods(site, row);
  oracle::add_series(site, measure.kind, "own", numbers(row.at("events")), numbers(row.at("denominators")));
  const auto peer_amounts = oracle::parts_of(row.at("peer_events"));
  const auto peer_bases = oracle::parts_of(row.at("peer_denominators"));
  for (std::size_t i = 0; i < peer_amounts.size(); ++i)
    oracle::add_series(site, measure.kind, "peer-" + std::to_string(i), numbers(peer_amounts[i]),
                       numbers(peer_bases[i]));
  expect_verdict(site, row);
}

void check_months(const Row& row) {
  model::Measure measure = oracle::measure_of(row);
  measure.frequency = model::Frequency::month;
  small::Site site;
  site.add(measure).area("own");
  set_methods(site, row);
  const auto amounts = numbers(row.at("events"));
  const auto bases = numbers(row.at("denominators"));
  const auto first =
      model::Period::month(oracle::last_quarter.last().plus(1 - static_cast<int>(amounts.size())));
  if (measure.kind == model::Kind::proportion) {
    site.shares("m", "own", first, amounts, bases);
  } else {
    site.rows("m", "own", first, amounts, measure.kind == model::Kind::rate ? bases : small::Numbers{});
  }
  expect_verdict(site, row);
}

void check_estimate(const Row& row) {
  model::Measure measure = oracle::measure_of(row);
  measure.denominator = model::MeasureId{"residents"};
  small::Site site;
  site.add(measure).add(small::population("residents"));
  set_methods(site, row);
  oracle::add_series(site, measure.kind, "own", numbers(row.at("events")), {});
  int year = 2018;
  for (const auto& people : numbers(row.at("denominators")))
    site.mid_year("residents", "own", year++, *people);
  expect_verdict(site, row);
}

void check_level(const Row& row) {
  small::Site site;
  site.add(small::measure("m", model::Kind::level));
  set_methods(site, row);
  oracle::add_series(site, model::Kind::level, "own", numbers(row.at("events")), {});
  expect_verdict(site, row);
}

void check_ratio(const Row& row) {
  model::Measure measure = small::measure("m", model::Kind::ratio);
  measure.window_months = 3;
  measure.categories = {{"some"}, {"others"}};
  measure.baseline = model::Category{"others"};
  small::Site site;
  site.add(measure).area("own");
  set_methods(site, row);
  const auto amounts = numbers(row.at("events"));
  const auto others = numbers(row.at("peer_events"));
  const auto people = numbers(row.at("denominators"));
  const auto first = oracle::last_quarter.shifted(-3 * (static_cast<int>(amounts.size()) - 1));
  site.rows("m", "own", first, amounts, small::Numbers(amounts.size(), people.at(0)), "some");
  site.rows("m", "own", first, others, small::Numbers(others.size(), people.at(1)), "others");
  expect_verdict(site, row, "some");
}

class DifferentialSeries : public testing::TestWithParam<int> {};

TEST_P(DifferentialSeries, GetTheWordsOfTheReference) {
  const auto tally = oracle::check_part(series, first_seed + GetParam(),
                                        {{"trend", check_trend},
                                         {"monthly", check_months},
                                         {"estimate", check_estimate},
                                         {"level", check_level},
                                         {"ratio", check_ratio}});
  if (tally.empty()) GTEST_SKIP() << "the reference folder or python3 is absent";
  oracle::expect_each_often(
      tally, {"trend rate", "trend count", "trend proportion", "estimate rate", "level value", "ratio value"},
      {"Increasing", "Reducing", "Stable"}, 10);
  oracle::expect_each_often(tally,
                            {"trend rate", "trend count", "trend proportion", "level value", "ratio value"},
                            {"Not available"}, 24);
  oracle::expect_each_often(tally, {"monthly rate", "monthly count", "monthly proportion"}, {"Stable"}, 24);
}
INSTANTIATE_TEST_SUITE_P(Random, DifferentialSeries, testing::Range(0, parts));

}  // namespace
