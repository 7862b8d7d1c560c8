// Thousands of seeded random series, answered by the slow reference and by `analyse`: the same words, the
// same numbers.
#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>

#include "oracle/cases.h"
#include "oracle/reference.h"
#include "oracle/verdicts.h"

namespace {

using oracle::number;
using oracle::numbers;
using oracle::Row;

constexpr int cases = 4200;
constexpr int seed = 20240305;

bool is_reference_here() {
  return !oracle::shared("golden_trend_words.csv").empty();
}

std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, '|');) parts.push_back(part);
  return parts;
}

void check_trend(const Row& row) {
  model::Measure measure = oracle::measure_of(row);
  measure.dispersion = number(row.at("phi"));
  small::Site site;
  site.add(measure);
  const auto amounts = numbers(row.at("events"));
  const auto bases = numbers(row.at("denominators"));
  oracle::add_series(site, measure.kind, "own", amounts, bases);
  const auto peer_amounts = parts_of(row.at("peer_events"));
  const auto peer_bases = parts_of(row.at("peer_denominators"));
  for (std::size_t i = 0; i < peer_amounts.size(); ++i)
    oracle::add_series(site, measure.kind, "peer-" + std::to_string(i), numbers(peer_amounts[i]),
                       numbers(peer_bases[i]));
  const auto finding = small::find(site, oracle::standpoint(), "m");
  oracle::expect_trend(finding.trend, row, oracle::last_quarter);
}

void check_estimate(const Row& row) {
  model::Measure measure = oracle::measure_of(row);
  measure.denominator = model::MeasureId{"residents"};
  small::Site site;
  site.add(measure).add(small::population("residents"));
  oracle::add_series(site, measure.kind, "own", numbers(row.at("events")), {});
  int year = 2018;
  for (const auto& people : numbers(row.at("denominators")))
    site.mid_year("residents", "own", year++, *people);
  const auto finding = small::find(site, oracle::standpoint(), "m");
  oracle::expect_trend(finding.trend, row, oracle::last_quarter);
}

void check_level(const Row& row) {
  small::Site site;
  site.add(small::measure("m", model::Kind::level));
  oracle::add_series(site, model::Kind::level, "own", numbers(row.at("events")), {});
  const auto finding = small::find(site, oracle::standpoint(), "m");
  oracle::expect_trend(finding.trend, row, oracle::last_quarter);
  const auto& noise = finding.trend.dispersion;
  EXPECT_TRUE(oracle::agrees(noise ? noise->sigma : std::nullopt, row.at("sigma")));
}

void check_benchmark(const Row& row) {
  const bool is_rate = row.at("kind") == "rate";
  auto measure = small::measure("m", is_rate ? model::Kind::rate : model::Kind::proportion);
  measure.frequency = model::Frequency::year;
  measure.dispersion = number(row.at("phi"));
  measure.better = row.at("first_is") == "lowest" ? model::Better::neither : model::Better::higher;
  measure.benchmarks = {{.group = {"msg"}}};
  small::Site site;
  site.add(measure);
  const auto amounts = numbers(row.at("events"));
  const auto bases = numbers(row.at("denominators"));
  const auto year = model::Period::year(2023);
  std::vector<std::string> members;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    members.push_back("area-" + std::to_string(i));
    site.area(members.back());
    if (is_rate) site.rows("m", members.back(), year, {amounts[i]}, {bases[i]});
    if (!is_rate) site.shares("m", members.back(), year, {amounts[i]}, {bases[i]});
  }
  site.group("msg", members);
  const auto finding = small::find(site, {.area = {"area-" + row.at("own")}, .period = year}, "m");
  oracle::expect_benchmark(finding.benchmarks.at(0), row, is_rate ? measure.per : 100);
}

TEST(Differential, RandomSeriesGetTheWordsOfTheReference) {
  if (!is_reference_here()) GTEST_SKIP() << "the reference folder is absent";
  const auto rows = oracle::asked_of_the_reference("random_cases.py", cases, seed);
  if (rows.empty()) GTEST_SKIP() << "python3 is absent";
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(cases));
  const std::map<std::string, void (*)(const Row&)> checks{{"trend", check_trend},
                                                           {"estimate", check_estimate},
                                                           {"level", check_level},
                                                           {"benchmark", check_benchmark}};
  std::map<std::string, int> words;
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    ++words[row.at("test") + " " + row.at("word")];
    checks.at(row.at("test"))(row);
    if (HasFailure()) break;  // the first case that differs says enough
  }
  // Each word has been put to the test many times over.
  for (const char* word :
       {"trend Increasing", "trend Reducing", "trend Stable", "trend Not available", "estimate Increasing",
        "level Reducing", "benchmark above", "benchmark below", "benchmark similar to"})
    EXPECT_GT(words[word], 20) << word;
}

}  // namespace
