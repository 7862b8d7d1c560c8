#include <gtest/gtest.h>

#include <string>

#include "oracle/cases.h"
#include "oracle/verdicts.h"

namespace {

using oracle::agrees;
using oracle::number;
using oracle::numbers;

TEST(Golden, TrendWordsOfCountsAndSharesMatch) {
  const auto rows = oracle::ours("golden_trend_words.csv");
  ASSERT_EQ(rows.size(), 29U);
  for (const auto& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    const model::Measure measure = oracle::measure_of(row);
    const auto amounts = numbers(row.at("events"));
    const auto bases = numbers(row.at("denominators"));
    small::Site site;
    site.add(measure);
    oracle::add_series(site, measure.kind, "own", amounts, bases);
    int neighbours = 0;
    for (const auto& phi : numbers(row.at("peer_phi")))
      oracle::add_neighbour(site, measure.kind, "peer-" + std::to_string(++neighbours), *phi);

    const auto finding = small::find(site, oracle::standpoint(), "m");
    oracle::expect_trend(finding.trend, row, oracle::last_quarter);
    if (finding.trend.dispersion) {
      const auto own = analysis::over_dispersion_of(oracle::quarters_of(amounts, bases), measure.kind);
      EXPECT_TRUE(agrees(own ? std::optional(own->phi) : std::nullopt, row.at("phi_own"))) << "own phi";
    }
  }
}

TEST(Golden, TrendWordsOfLevelsMatch) {
  const auto rows = oracle::ours("golden_trend_values.csv");
  ASSERT_EQ(rows.size(), 3U);
  for (oracle::Row row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    row["kind"] = "value";
    small::Site site;
    site.add(small::measure("m", model::Kind::level));
    oracle::add_series(site, model::Kind::level, "own", numbers(row.at("values")), {});
    const auto finding = small::find(site, oracle::standpoint(), "m");
    oracle::expect_trend(finding.trend, row, oracle::last_quarter);
    const auto& noise = finding.trend.dispersion;
    EXPECT_TRUE(agrees(noise ? noise->sigma : std::nullopt, row.at("sigma")));
  }
}

// The group's twelve months are observed as a year; phi is the one given.
TEST(Golden, BenchmarkWordsMatch) {
  const auto rows = oracle::ours("golden_benchmark_words.csv");
  ASSERT_EQ(rows.size(), 57U);
  for (const auto& row : rows) {
    SCOPED_TRACE(row.at("group") + " " + row.at("own"));
    const bool is_rate = row.at("kind") == "rate";
    auto measure = small::measure("m", is_rate ? model::Kind::rate : model::Kind::proportion);
    measure.frequency = model::Frequency::year;
    measure.dispersion = number(row.at("phi"));
    measure.better = row.at("first_is") == "lowest" ? model::Better::lower : model::Better::higher;
    measure.benchmarks = {{.group = {"msg"}}};
    const auto amounts = numbers(row.at("events"));
    const auto bases = numbers(row.at("denominators"));
    small::Site site;
    site.add(measure);
    std::vector<std::string> members;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      members.push_back("area-" + std::to_string(i));
      const auto year = model::Period::year(2023);
      site.area(members.back());
      if (is_rate) site.rows("m", members.back(), year, {amounts[i]}, {bases[i]});
      if (!is_rate) site.shares("m", members.back(), year, {amounts[i]}, {bases[i]});
    }
    site.group("msg", members);
    const auto finding =
        small::find(site, {.area = {"area-" + row.at("own")}, .period = model::Period::year(2023)}, "m");
    const double scale = is_rate ? measure.per : 100;
    oracle::expect_benchmark(finding.benchmarks.at(0), row, scale);
    const auto* published = finding.latest.published();
    EXPECT_TRUE(agrees(published ? std::optional(published->value) : std::nullopt, row.at("rate"), scale));
    if (published && is_rate) {
      const auto widened = stats::widened(*published->limits, published->value, *measure.dispersion);
      EXPECT_TRUE(agrees(widened.lower, row.at("rate_lower95"), scale));
      EXPECT_TRUE(agrees(widened.upper, row.at("rate_upper95"), scale));
    }
  }
}

}  // namespace
