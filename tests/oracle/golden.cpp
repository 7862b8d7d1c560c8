#include <gtest/gtest.h>

#include <string>

#include "oracle/cases.h"
#include "oracle/signals.h"
#include "oracle/verdicts.h"

namespace {

using oracle::agrees;
using oracle::number;
using oracle::numbers;

// The state of a control chart, of the whole series: the reference lays no break into a chart, where ours
// begins anew. It also draws limits that only rounding makes: of a series whose season explains everything.
void expect_signal(small::Site site, const oracle::Row& row) {
  for (model::Measure& measure : site.model().measures) measure.breaks.clear();
  const analysis::Signal signal = small::find(site, oracle::standpoint(), "m").signal;
  if (row.at("case_id") == "proportion_flat") {
    EXPECT_EQ(signal.unavailable, analysis::Signal::Unavailable::no_variation);
    return;
  }
  const bool is_there = signal.unavailable == analysis::Signal::Unavailable::none;
  ASSERT_EQ(is_there, !row.at("spc_last_state").empty());
  if (is_there) {
    EXPECT_EQ(signal.state, oracle::signals_by_word.at(row.at("spc_last_state")));
  }
}

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
    expect_signal(site, row);
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
    const analysis::Benchmark& found = finding.benchmarks.front();
    const bool is_there = found.unavailable == analysis::Benchmark::Unavailable::none;
    const double relative = found.average > 0 ? found.difference / found.average : 0;
    EXPECT_TRUE(agrees(is_there ? std::optional(relative) : std::nullopt, row.at("relative_difference")));
    const auto* published = finding.latest.published();
    EXPECT_TRUE(agrees(published ? std::optional(published->value) : std::nullopt, row.at("rate"), scale));
    if (published && is_rate) {
      const auto widened = stats::widened(*published->limits, published->value, *measure.dispersion);
      EXPECT_TRUE(agrees(widened.lower, row.at("rate_lower95"), scale));
      EXPECT_TRUE(agrees(widened.upper, row.at("rate_upper95"), scale));
    } else if (published) {
      const double phi = *measure.dispersion;
      const auto share = stats::share_limits(*published->count / phi, *published->denominator / phi,
                                             stats::z_of(stats::Confidence::percent_95));
      EXPECT_TRUE(agrees(share.lower, row.at("rate_lower95")));
      EXPECT_TRUE(agrees(share.upper, row.at("rate_upper95")));
    }
  }
}

}  // namespace
